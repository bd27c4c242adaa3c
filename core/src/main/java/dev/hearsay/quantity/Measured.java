package dev.hearsay.quantity;

import dev.hearsay.quantity.Tokens.Token;
import dev.hearsay.text.Span;
import java.util.BitSet;
import java.util.Optional;

/**
 * What an amount is an amount of, where no noun is counted.
 *
 * <pre>{@code
 * 24 per cent of adults                 adults
 * a 5 percent tax on boats              tax on boats
 * with winds of at least 70 mph         winds
 * Shares of the bank fell 2 percent     Shares of the bank
 * }</pre>
 */
final class Measured {
    private static final int BACK = 25;

    private final Tokens tokens;
    private final BitSet taken;

    /**
     * @param taken the tokens that belong to amounts
     */
    Measured(Tokens tokens, BitSet taken) {
        this.tokens = tokens;
        this.taken = taken;
    }

    /** What the amount between two tokens is one of. */
    Optional<Span> of(int start, int end) {
        boolean listed = tokens.at(start - 1).isCapital() && tokens.at(end).isCapital();
        return listed
                ? before(start)
                : ofBehind(end).or(() -> attributive(end)).or(() -> before(start));
    }

    /** What stands right behind the amount that ends before a token. */
    Optional<Span> behind(int end) {
        return ofBehind(end).or(() -> attributive(end));
    }

    private Optional<Span> ofBehind(int end) {
        if (!tokens.at(end).is("of")) {
            return Optional.empty();
        }
        int from = end + 1;
        boolean those = tokens.at(from).is("those");
        while (Phrase.isDeterminer(tokens.at(from)) && !those) {
            from++;
        }
        int to = those ? from + 1 : Phrase.run(tokens, from);
        to = those && tokens.at(to).isWord() ? to + 1 : Phrase.end(tokens, to);
        boolean amount = taken.get(from) || tokens.at(from).isNumber();
        return to > from && !amount ? Optional.of(tokens.span(from, to)) : Optional.empty();
    }

    /** {@code a $150 contract}: a noun right behind. */
    private Optional<Span> attributive(int end) {
        int from = tokens.at(end).isDash() ? end + 1 : end;
        from = tokens.at(from).isAny("off", "old", "long") ? from + 1 : from;
        from = tokens.at(from).isDash() ? from + 1 : from;
        from = tokens.at(from).isAny("a", "an", "the") && from > end ? from + 1 : from;
        int to = Phrase.run(tokens, from);
        if (NumberWords.find(tokens.at(from).lower()).isPresent()) {
            return Optional.empty();
        }
        boolean gerund =
                tokens.at(from).lower().endsWith("ing")
                        && Phrase.isPlural(tokens.at(from + 1).lower());
        if (to == from || !tokens.at(from).isWord() || (isSide(tokens.at(from)) && !gerund)) {
            return Optional.empty();
        }
        int last = to - 1;
        while (last > from && isSide(tokens.at(last))) {
            last--;
        }
        int more =
                tokens.at(last + 1).isAny("on", "in", "of", "for", "with")
                        ? phraseEnd(last + 1)
                        : last + 1;
        return Optional.of(tokens.span(from, more));
    }

    private int phraseEnd(int preposition) {
        int from = preposition + 1;
        while (Phrase.isDeterminer(tokens.at(from))) {
            from++;
        }
        int to = Phrase.run(tokens, from);
        return to > from && !taken.get(from) ? to : preposition;
    }

    /** An adverb, a comparative or a verb's form, which no noun begins with here. */
    private static boolean isSide(Token token) {
        String lower = token.lower();
        return lower.endsWith("ly")
                || lower.endsWith("ing")
                || (!token.isCapital() && isComparative(lower))
                || Lists.TIMES.has(lower)
                || Lists.TRENDS.containsKey(lower);
    }

    private static boolean isPast(String lower) {
        return lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
    }

    private static boolean isComparative(String lower) {
        return switch (lower) {
            case "higher",
                    "lower",
                    "longer",
                    "shorter",
                    "faster",
                    "slower",
                    "bigger",
                    "smaller",
                    "larger",
                    "cheaper",
                    "older",
                    "younger",
                    "better",
                    "farther",
                    "further",
                    "wider",
                    "deeper",
                    "taller",
                    "heavier",
                    "lighter",
                    "weaker",
                    "stronger" ->
                    true;
            default -> false;
        };
    }

    /** The nearest noun phrase to the left, over verbs, prepositions and other amounts. */
    private Optional<Span> before(int start) {
        int at = start - 1;
        int first = Math.max(0, start - BACK);
        while (at >= first && (taken.get(at) || !isNoun(at))) {
            if (isEnd(at)) {
                return Optional.empty();
            }
            at--;
        }
        if (at < first) {
            return Optional.empty();
        }
        int end = at + 1;
        while (at > first && !taken.get(at - 1) && (isNoun(at - 1) || links(at - 1))) {
            at--;
        }
        while (at < end && links(at)) {
            at++;
        }
        return at < end ? Optional.of(tokens.span(at, end)) : Optional.empty();
    }

    private boolean isEnd(int i) {
        Token token = tokens.at(i);
        return token.isAny("!", "?") || (token.is(".") && tokens.opens(i + 1));
    }

    /** {@code of}, {@code in}, {@code for} inside a phrase; hyphens and {@code 's}. */
    private boolean links(int i) {
        Token token = tokens.at(i);
        return token.isAny(
                        "of", "the", "a", "an", "its", "&", "'", "’", "in", "for", "from", "to",
                        "on", "across", "their", "his", "her")
                || token.isDash();
    }

    private boolean isNoun(int i) {
        Token token = tokens.at(i);
        String lower = token.lower();
        if (token.isNumber()) {
            Token before = tokens.at(i - 1);
            return before.isCapital() && !Lists.CALENDAR.has(before.lower());
        }
        if (!token.isWord()) {
            return false;
        }
        boolean verb =
                !token.isCapital()
                        && (isPast(lower) || lower.endsWith("ly") || lower.endsWith("ing"));
        Token before = tokens.at(i - 1);
        verb |=
                !token.isCapital()
                        && before.isAny(
                                "to", "been", "being", "will", "would", "could", "can", "may",
                                "might", "must", "should", "we", "they", "he", "she", "i", "you");
        boolean date = Lists.CALENDAR.has(lower) && token.isCapital();
        boolean name = token.isCapital() && !tokens.opens(i) && !token.words().equals("I");
        return !verb
                && !date
                && !isSide(token)
                && (name || !Lists.NOUN_ENDS.has(lower))
                && NumberWords.find(lower).isEmpty();
    }
}
