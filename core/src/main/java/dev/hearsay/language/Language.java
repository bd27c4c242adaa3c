package dev.hearsay.language;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article is written in, as far as its words tell.
 *
 * <pre>{@code
 * five paragraphs of English, one of German    en   read   the German one is foreign
 * all of it German                             de   not read
 * "Nordhavn 2 : 1 Kesteria"                    unknown, read
 * }</pre>
 *
 * @param code the language as ISO 639-1, such as {@code en}, or {@code und}: not English, more
 *     cannot be told; empty where the words do not tell
 * @param read whether hearsay reads it: English, or nothing that tells otherwise
 * @param mixed whether more than one word in five is of another language
 * @param foreign paragraphs that are clearly in another language, in UTF-16 code units
 */
public record Language(Optional<String> code, boolean read, boolean mixed, List<Span> foreign) {

    /** Nothing tells, so it is read. */
    public static final Language UNKNOWN = new Language(Optional.empty(), true, false, List.of());

    /** Copies its list. */
    public Language {
        foreign = List.copyOf(foreign);
    }

    /** Its name in English with its code: {@code German (de)}. */
    public String name() {
        return code.filter(known -> !known.equals("und"))
                .map(
                        known ->
                                "%s (%s)"
                                        .formatted(
                                                Locale.forLanguageTag(known)
                                                        .getDisplayLanguage(Locale.ENGLISH),
                                                known))
                .orElse("another language");
    }
}
