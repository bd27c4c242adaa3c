package dev.hearsay.intake.fetch;

import dev.hearsay.intake.MediaType;
import java.util.Optional;

/**
 * One answer of a server, redirects among them.
 *
 * @param status the number
 * @param location where it leads
 * @param contentType the type with its parameters, as it was written
 * @param known the version
 * @param body the bytes, where the status is that of an answer
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Reply(
        int status,
        Optional<String> location,
        Optional<String> contentType,
        Known known,
        byte[] body) {

    /** Whether the answer stands elsewhere. */
    boolean leadsOn() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** What the content is said to be. */
    MediaType type() {
        return MediaType.of(contentType.orElse(""));
    }
}
