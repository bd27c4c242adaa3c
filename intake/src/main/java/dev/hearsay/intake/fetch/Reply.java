package dev.hearsay.intake.fetch;

import java.util.Locale;
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

    /** {@code text/html} of {@code Text/HTML; charset=utf-8}. */
    String type() {
        String whole = contentType.orElse("");
        int end = whole.indexOf(';');
        return (end < 0 ? whole : whole.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** {@code utf-8} of {@code text/html; charset="utf-8"}. */
    Optional<String> charset() {
        for (String part : contentType.orElse("").split(";", -1)) {
            String parameter = part.strip();
            if (parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                String name = parameter.substring("charset=".length()).replace("\"", "").strip();
                return name.isEmpty() ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
