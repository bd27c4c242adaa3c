package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The word of a source that the rest hangs on.
 *
 * <pre>{@code
 * Kesteria's special envoy for Nordland Bo Berg     Bo Berg     name
 * a spokeswoman for Ann Lee                          spokeswoman nominal
 * the head of the agency, Bo Berg                    Bo Berg     name
 * he                                                 he          pronoun
 * }</pre>
 *
 * @param form a name, a noun or a pronoun
 * @param word the word itself; of a name all of it
 * @param mention the reading's mention there, where it has one
 * @param phrase from the source's first word to the end of what describes the head: {@code a senior
 *     official at the ministry}
 * @param joined the heads beside it: {@code Lee} and {@code Berg} in {@code Lee, Berg and Cole}
 */
record Head(
        Mention.Form form,
        Passage word,
        Optional<Mention> mention,
        Passage phrase,
        List<Mention> joined) {

    /** Copies its list. */
    Head {
        joined = List.copyOf(joined);
    }

    /** The word in small letters. */
    String noun() {
        return word.words().toLowerCase(Locale.ROOT);
    }

    /** Whether words behind it tell more of it: {@code the union of bakers}. */
    boolean toldMore() {
        return !behind().isEmpty() && !behind().startsWith("and ");
    }

    /** Whether words between its first and it tell more of it: {@code the bakers' union}. */
    boolean toldBefore() {
        int from = phrase.span().start() + opening().length();
        return from < word.span().start()
                && !phrase.words()
                        .substring(opening().length(), word.span().start() - phrase.span().start())
                        .isBlank();
    }

    private String behind() {
        return phrase.words().substring(word.span().end() - phrase.span().start()).strip();
    }

    boolean is(Mention.Form asked) {
        return form == asked;
    }

    /** The first word of the phrase in small letters: {@code a}, {@code the}, {@code two}. */
    String opening() {
        return phrase.words().split("[\\s\u00a0]++", 2)[0].toLowerCase(Locale.ROOT);
    }
}
