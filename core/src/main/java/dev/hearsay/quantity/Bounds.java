package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;
import dev.hearsay.text.WordList;
import java.util.Optional;

/** The words beside an amount that say how exact it is. */
final class Bounds {
    private static final Phrases<Bound> BEFORE = new Phrases<>();
    private static final Phrases<Bound> AFTER = new Phrases<>();

    static {
        for (String line : WordList.lines(Bounds.class, "en/bounds.tsv")) {
            String[] fields = line.split("\t", -1);
            (fields[1].equals("before") ? BEFORE : AFTER).add(fields[0], Bound.parse(fields[2]));
        }
    }

    private Bounds() {}

    /**
     * Where the words begin and end that go with an amount, and what they make of it.
     *
     * @param start the first token of the bound or of the amount
     * @param end the token behind both
     */
    record Bounded(int start, int end, Bound bound) {}

    static Bounded of(Tokens tokens, Term term) {
        boolean vague = term.numeral().form() == Numeral.Form.CROWD;
        Bound single = vague ? Bound.ABOUT : Bound.EXACT;
        Bound plain = term.amount().to().isPresent() ? Bound.RANGE : single;
        for (int i = term.start(); i < term.end(); i++) {
            if (tokens.at(i).isAny("plus", "+")) {
                return new Bounded(term.start(), term.end(), Bound.AT_LEAST);
            }
        }
        Optional<Phrases.Found<Bound>> before = before(tokens, term.start());
        Optional<Phrases.Found<Bound>> after = after(tokens, term.end());
        int end = after.map(Phrases.Found::end).orElse(term.end());
        if (before.isPresent()) {
            int start = before.get().start();
            boolean led = before.get().meaning() != Bound.ABOUT;
            start = led && tokens.at(start - 1).isAny("a", "an") ? start - 1 : start;
            return new Bounded(start, end, before.get().meaning());
        }
        return new Bounded(term.start(), end, after.map(Phrases.Found::meaning).orElse(plain));
    }

    private static Optional<Phrases.Found<Bound>> after(Tokens tokens, int end) {
        int at = tokens.at(end).isDash() ? end + 1 : end;
        return AFTER.at(tokens, at).filter(found -> clear(tokens, found));
    }

    private static Optional<Phrases.Found<Bound>> before(Tokens tokens, int start) {
        int end = start;
        while (tokens.at(end - 1).isAny("a", "an", "the", "by", "just", "only", "another", "-")) {
            boolean hyphen = tokens.at(end - 1).is("-") && !tokens.at(end - 2).is("sub");
            if (hyphen) {
                break;
            }
            end--;
        }
        int from = end;
        return BEFORE.before(tokens, start)
                .or(() -> from < start ? BEFORE.before(tokens, from) : Optional.empty())
                .filter(found -> !isRose(tokens, found));
    }

    /** {@code was up to 5}: something rose, and 5 is no limit. */
    private static boolean isRose(Tokens tokens, Phrases.Found<Bound> found) {
        boolean upTo = tokens.at(found.start()).is("up") && found.end() == found.start() + 2;
        return upTo
                && (Lists.TRENDS.containsKey(tokens.at(found.start() - 1).lower())
                        || tokens.at(found.start() - 1).isAny("was", "were", "is", "are", "back"));
    }

    private static boolean clear(Tokens tokens, Phrases.Found<Bound> found) {
        Token word = tokens.at(found.start());
        return !word.isAny("plus", "odd", "ish", "minimum", "maximum") || word.glued();
    }
}
