package dev.hearsay.quantity;

import dev.hearsay.quantity.Tokens.Token;
import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * The noun that a number counts, with what belongs to it.
 *
 * <pre>{@code
 * 14 young players left        ->  young players           young player
 * 40 homes in Nordhavn         ->  homes in Nordhavn       home
 * 300 women held by the army   ->  women held by the army  woman
 * }</pre>
 *
 * @param start the noun phrase's first token
 * @param head the noun
 * @param end the token behind the noun
 * @param name the phrase with the noun in the singular, in lower case
 */
record Counted(int start, int head, int end, String name) {
    private static final int LONGEST = 8;

    /**
     * The counted noun that begins at a token, {@code of} and determiners passed over.
     *
     * @param single whether one thing is counted, so that its noun is no plural
     */
    static Optional<Counted> at(Tokens tokens, int from, boolean single) {
        int start = from;
        if (tokens.at(start).is("of")) {
            start++;
            boolean determined = Phrase.isDeterminer(tokens.at(start));
            int number = determined ? start + 1 : start;
            boolean words = determined && NumberWords.find(tokens.at(number).lower()).isPresent();
            boolean scaled = NumberWords.find(tokens.at(number + 1).lower()).isPresent();
            boolean digits = tokens.at(number).isNumber() && !scaled;
            start = words || digits ? number + 1 : start;
        }
        while (tokens.at(start)
                .isAny(
                        "the",
                        "its",
                        "his",
                        "their",
                        "her",
                        "our",
                        "my",
                        "your",
                        "these",
                        "those",
                        "more",
                        "other",
                        "such",
                        "additional",
                        "all",
                        "so-called")) {
            start++;
        }
        boolean tiedOn = tokens.at(from).isDash() && tokens.glued(from) && tokens.glued(from + 1);
        if (tiedOn && tokens.at(from - 1).isNumber() && isThing(tokens.at(from + 1))) {
            return Optional.of(of(tokens, from + 1, from + 1));
        }
        for (int i = start; i < start + LONGEST; i++) {
            Token token = tokens.at(i);
            boolean name = i > start && token.isCapital() && !tokens.at(i - 1).isCapital();
            boolean listed = single && (name || token.isAny("and", "&", ","));
            if (listed || !continues(tokens, start, i)) {
                boolean plural = i > start && Lists.TIED_PLURALS.has(tokens.at(i - 1).lower());
                return plural
                        ? Optional.of(of(tokens, start, i - 1))
                        : single && i > start ? lastOf(tokens, start, i) : Optional.empty();
            }
            boolean tied = tokens.at(i + 1).isDash() && tokens.glued(i + 1) && tokens.glued(i + 2);
            if (token.isWord() && Phrase.isPlural(token.lower()) && !tied) {
                if (single && i > start) {
                    return lastOf(tokens, start, i);
                }
                return Optional.of(of(tokens, start, i));
            }
        }
        return Optional.empty();
    }

    /** The noun of {@code 27-nation}. */
    private static boolean isThing(Token token) {
        return token.isWord()
                && !token.isCapital()
                && !Lists.NOUN_ENDS.has(token.lower())
                && token.words().length() > 2
                && !token.lower().endsWith("ly");
    }

    /** Whether a noun phrase may go on with a token. */
    private static boolean continues(Tokens tokens, int start, int i) {
        Token token = tokens.at(i);
        if (token.isDash()) {
            return i > start && token.glued() && tokens.glued(i + 1);
        }
        if (token.isNumber()) {
            return i > start && tokens.at(i - 1).isCapital() && !tokens.at(i).words().contains(",");
        }
        if (token.isAny("and", "&") || token.is(",")) {
            boolean names = tokens.at(i - 1).isCapital() && tokens.at(i + 1).isCapital();
            boolean like =
                    i > start
                            && token.is("and")
                            && NumberWords.find(tokens.at(i + 1).lower()).isEmpty()
                            && !Lists.NOUN_ENDS.has(tokens.at(i + 1).lower());
            return i > start && (names || (like && tokens.at(i + 1).isWord() && i < start + 3));
        }
        boolean arrested =
                i == start
                        && token.lower().endsWith("ed")
                        && Phrase.isPlural(tokens.at(i + 1).lower());
        boolean name = token.words().equals("US") || token.words().equals("U");
        boolean plural = Phrase.isPlural(token.lower());
        return token.isWord()
                && (name
                        || plural
                        || arrested
                        || !Lists.NOUN_ENDS.has(token.lower())
                        || tied(tokens, i));
    }

    /** Whether a word is one part of a word with a hyphen: {@code last-minute}. */
    private static boolean tied(Tokens tokens, int i) {
        boolean behind = tokens.at(i - 1).isDash() && tokens.glued(i);
        boolean before = tokens.at(i + 1).isDash() && tokens.glued(i + 1) && tokens.glued(i + 2);
        return behind || before;
    }

    /** The last noun of a run, where it looks like one. */
    private static Optional<Counted> lastOf(Tokens tokens, int start, int end) {
        int head = end - 1;
        String word = tokens.at(head).lower();
        boolean verb = end - start > 1 && (word.endsWith("ed") || word.endsWith("ing"));
        head = verb ? head - 1 : head;
        boolean adverb = tokens.at(start).lower().endsWith("ly");
        return adverb || !tokens.at(head).isWord() || tokens.at(start).lower().endsWith("ed")
                ? Optional.empty()
                : Optional.of(of(tokens, start, head));
    }

    private static Counted of(Tokens tokens, int start, int head) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < head; i++) {
            name.append(tokens.glued(i) && i > start ? "" : " ").append(tokens.at(i).lower());
        }
        name.append(tokens.glued(head) && head > start ? "" : " ");
        name.append(Phrase.singular(tokens.at(head).lower()));
        return new Counted(start, head, head + 1, name.toString().strip());
    }

    /** The phrase with what goes on behind the noun. */
    Span whole(Tokens tokens) {
        return tokens.span(start, Phrase.end(tokens, end));
    }
}
