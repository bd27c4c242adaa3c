package dev.hearsay.moment;

import dev.hearsay.grammar.Tokens;
import dev.hearsay.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what is told around an expression is past or to come.
 *
 * <pre>{@code
 * The envoy said on [Friday] that …        PAST
 * The council will meet on [Friday] …      FUTURE
 * }</pre>
 *
 * <p>The nearest verb decides, first before the expression, then behind it, within the sentence;
 * {@code to avoid Friday's vote} has had the vote.
 */
enum Tense {
    PAST,
    FUTURE,
    /** {@code agreed to meet on Friday}: to come, but for what was just done. */
    HOPED,
    UNKNOWN;

    private static final java.util.Set<String> LEADING =
            WordList.load(Tense.class, "en/before-participles.txt");
    private static final int REACH = 25;
    private static final int REACH_BEHIND = 12;
    private static final List<String> AHEAD = List.of("by", "until", "till");
    private static final Map<String, Tense> WORDS = words();

    private static Map<String, Tense> words() {
        Map<String, Tense> words = new LinkedHashMap<>();
        for (String line : WordList.lines(Tense.class, "en/tenses.tsv")) {
            String[] fields = line.split("\t", -1);
            words.put(fields[0], valueOf(fields[1].toUpperCase(java.util.Locale.ROOT)));
        }
        return words;
    }

    /** The tense around the tokens from one up to another. */
    static Tense around(Tokens tokens, int start, int end) {
        if (tokens.lower(start - 1).equals("since")) {
            return PAST;
        }
        Optional<Tense> next = Optional.ofNullable(WORDS.get(tokens.lower(end)));
        if (next.isPresent()) {
            return next.get();
        }
        int first = Math.max(tokens.sentenceStart(start), start - REACH);
        for (int at = start - 1; at >= first; at--) {
            Optional<Tense> tense = of(tokens, at);
            if (tense.isPresent()) {
                boolean held = tense.get() == HOPED && tokens.lower(end).equals("'");
                return held ? PAST : tense.get();
            }
        }
        if (AHEAD.contains(tokens.lower(start - 1))) {
            return FUTURE;
        }
        int last = Math.min(tokens.sentenceEnd(end), end + REACH_BEHIND);
        for (int at = end; at < last; at++) {
            Optional<Tense> tense = of(tokens, at);
            if (tense.isPresent() && tense.get() != HOPED) {
                return tense.get();
            }
        }
        return UNKNOWN;
    }

    private static Optional<Tense> of(Tokens tokens, int at) {
        String word = tokens.lower(at);
        Optional<Tense> listed = Optional.ofNullable(WORDS.get(word));
        if (listed.isPresent()) {
            return listed.filter(t -> t != PAST || !LEADING.contains(tokens.lower(at - 1)));
        }
        if (word.equals("to") && isVerb(tokens, at + 1)) {
            return Optional.of(HOPED);
        }
        boolean past = word.length() > 4 && word.endsWith("ed") && !tokens.at(at).isCapitalised();
        return past && !isLed(tokens.lower(at - 1)) ? Optional.of(PAST) : Optional.empty();
    }

    /** {@code will be opened}: the verb before it decides; {@code an unopened} is none. */
    private static boolean isLed(String before) {
        return LEADING.contains(before);
    }

    /** {@code to meet}, not {@code to the}, {@code to Nordhavn} or {@code to 5}. */
    private static boolean isVerb(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return tokens.at(at).isWord()
                && !tokens.at(at).isCapitalised()
                && word.length() > 1
                && !NOT_VERBS.contains(word)
                && !word.endsWith("ing")
                && !word.endsWith("s");
    }

    private static final java.util.Set<String> NOT_VERBS =
            WordList.load(Tense.class, "en/no-verbs.txt");
}
