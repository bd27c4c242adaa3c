package dev.hearsay.language;

import java.util.Optional;

/**
 * What an article is written in, as far as its words tell.
 *
 * @param code the language as ISO 639-1, such as {@code en}; empty where the words do not tell
 * @param read whether hearsay reads it: English, or a text too short to tell
 */
public record Language(Optional<String> code, boolean read) {

    /** Nothing tells, so it is read. */
    public static final Language UNKNOWN = new Language(Optional.empty(), true);
}
