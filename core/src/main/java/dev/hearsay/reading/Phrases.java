package dev.hearsay.reading;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that stand for a name, and where the words before a noun begin that belong to it:
 * {@code she}, {@code the former mayor}, {@code three Kesterian officials}.
 */
final class Phrases {
    /** No noun has more words before it than this. */
    private static final int LONGEST = 7;

    private final Map<String, Mention.Type> pronouns;
    private final Set<String> openings;
    private final Set<String> barriers;
    private final Set<String> cueWords = WordList.load(Phrases.class, "en/cue-words.txt");

    private Phrases(
            Map<String, Mention.Type> pronouns, Set<String> openings, Set<String> barriers) {
        this.pronouns = pronouns;
        this.openings = openings;
        this.barriers = barriers;
    }

    /** The word lists that are shipped. */
    static Phrases load() {
        Map<String, Mention.Type> pronouns = new TreeMap<>();
        for (String line : WordList.lines(Phrases.class, "en/pronouns.tsv")) {
            List<String> fields = List.of(line.split("\t", -1));
            pronouns.put(
                    fields.get(0), Mention.Type.valueOf(fields.get(1).toUpperCase(Locale.ROOT)));
        }
        return new Phrases(
                pronouns,
                WordList.load(Phrases.class, "en/determiners.txt"),
                WordList.load(Phrases.class, "en/phrase-barriers.txt"));
    }

    /** What a pronoun most often means; nothing where the word is none. */
    Optional<Mention.Type> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word stands in the text that commonly hands on what others say or think. */
    boolean holdCue(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (cueWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first word of the phrase: the article, number or possessive before the noun; where there
     * is none, the first of the names that stand right before it ({@code Kesterian officials}).
     *
     * <p>Another noun ends it where more than a possessive stands between: {@code The mayor met |
     * officials}.
     */
    int start(Tokens tokens, int noun, boolean[] named, boolean[] nouns) {
        int names = noun;
        boolean between = false;
        for (int word = noun - 1; word >= Math.max(0, noun - LONGEST); word--) {
            String text = word(tokens, word);
            boolean apart = tokens.paragraph(word) != tokens.paragraph(noun);
            boolean other = nouns[word] && between && !isApostrophe(word(tokens, word + 1));
            if (apart || other || barriers.contains(text) || isMark(text)) {
                break;
            }
            if (openings.contains(text)) {
                return word;
            }
            names = named[word] && names == word + 1 ? word : names;
            between |= !named[word] && !nouns[word];
        }
        return names;
    }

    /** Any mark but the hyphen of {@code vice-president} and the apostrophe of {@code Lee's}. */
    private static boolean isMark(String text) {
        return !Character.isLetterOrDigit(text.codePointAt(0)) && !"-'’".contains(text);
    }

    private static boolean isApostrophe(String text) {
        return text.equals("'") || text.equals("’");
    }

    static String word(Tokens tokens, int word) {
        Span span = tokens.span(word);
        return tokens.text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
