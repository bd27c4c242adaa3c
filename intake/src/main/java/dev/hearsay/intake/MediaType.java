package dev.hearsay.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * What sort of content it is said to be: the field {@code Content-Type} (RFC 9110, 8.3).
 *
 * <pre>{@code
 * Text/HTML; charset="utf-8"   ->  text/html, utf-8
 * }</pre>
 *
 * @param name the type in lower case, without its parameters; empty where nothing is said
 * @param charset the charset as it is written, where one is named
 */
public record MediaType(String name, Optional<String> charset) {
    private static final int MOST_PARTS = 10;

    /** The type that a field names; never fails. */
    public static MediaType of(String field) {
        String[] parts = field.split(";", MOST_PARTS);
        return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset(parts));
    }

    private static Optional<String> charset(String[] parts) {
        for (String part : parts) {
            String[] parameter = part.split("=", 2);
            if (parameter.length == 2 && parameter[0].strip().equalsIgnoreCase("charset")) {
                String name = parameter[1].replace('"', ' ').replace('\'', ' ').strip();
                return Optional.of(name).filter(words -> !words.isEmpty());
            }
        }
        return Optional.empty();
    }
}
