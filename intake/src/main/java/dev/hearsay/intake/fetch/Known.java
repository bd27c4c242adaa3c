package dev.hearsay.intake.fetch;

import java.util.Optional;

/**
 * What the server said of its last answer, so that it need not send the same again.
 *
 * <pre>{@code
 * new Known(Optional.of("\"v7\""), Optional.of("Tue, 03 Mar 2026 08:00:00 GMT"))
 *   ->  If-None-Match: "v7"   If-Modified-Since: Tue, 03 Mar 2026 08:00:00 GMT
 * }</pre>
 *
 * @param etag its name for that version
 * @param lastModified when it last changed, as the server wrote it
 */
public record Known(Optional<String> etag, Optional<String> lastModified) {

    /** Nothing was fetched before. */
    public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
}
