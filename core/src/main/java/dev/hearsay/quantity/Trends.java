package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/** Which way an amount went, by the word before it: {@code fell 3 percent}, {@code up to 5}. */
final class Trends {
    private static final int BETWEEN = 3;

    private Trends() {}

    /**
     * The trend of an amount.
     *
     * @param start the first token of the amount or of its bound
     */
    static Optional<Trend> of(Tokens tokens, Term term, int start) {
        Trend own = Lists.TRENDS.get(tokens.at(term.start()).lower());
        if (own != null) {
            return Optional.of(own);
        }
        if (term.amount().from() < 0) {
            return signed(tokens, term, start);
        }
        return before(tokens, term, start);
    }

    /** {@code the index -1.3%}: a sign alone says that it fell. */
    private static Optional<Trend> signed(Tokens tokens, Term term, int start) {
        boolean sign = tokens.at(term.start()).isAny("-", "−");
        boolean share = term.unit().map(unit -> unit.name().equals("percent")).orElse(false);
        return sign && share ? Optional.of(Trend.DOWN) : before(tokens, term, start);
    }

    private static Optional<Trend> before(Tokens tokens, Term term, int start) {
        int at = start - 1;
        for (int steps = 0; steps < BETWEEN; steps++) {
            Token token = tokens.at(at);
            Optional<Trend> trend = Optional.ofNullable(Lists.TRENDS.get(token.lower()));
            if (trend.isPresent()) {
                return moves(tokens, term, at) ? trend : Optional.empty();
            }
            boolean passed =
                    token.isAny(
                                    "by", "to", "from", "another", "a", "further", "only", "just",
                                    "some")
                            || (token.lower().endsWith("ly") && token.isWord());
            if (!passed) {
                return Optional.empty();
            }
            at--;
        }
        return Optional.empty();
    }

    /** Whether the word moves an amount: {@code lost 3 percent}, not {@code lost 3 sons}. */
    private static boolean moves(Tokens tokens, Term term, int at) {
        Token word = tokens.at(at);
        Token before = tokens.at(at - 1);
        boolean counts = term.kind() == Kind.COUNT || term.kind() == Kind.DURATION;
        if (word.isAny("up", "down")) {
            boolean verb =
                    before.isAny("is", "was", "are", "were", "be", "been") || before.isStop();
            return !tokens.at(at + 1).is("to") && (verb || (!counts && !isPhrasal(before)));
        }
        boolean led = tokens.at(at + 1).isAny("by", "to", "from", "another");
        boolean money = term.kind() == Kind.MONEY && word.lower().startsWith("rais");
        return led || !(isTransitive(word) && (counts || money));
    }

    /** Verbs with which {@code up} goes: {@code gave up 5 percent}. */
    private static boolean isPhrasal(Token verb) {
        return verb.isAny(
                "gave",
                "give",
                "gives",
                "giving",
                "set",
                "sets",
                "made",
                "makes",
                "make",
                "took",
                "takes",
                "picked",
                "put",
                "puts",
                "came",
                "racked",
                "turned",
                "shut",
                "backed",
                "paid",
                "shipping",
                "ended",
                "ends",
                "laid",
                "signed",
                "built",
                "tore",
                "burned");
    }

    /** Verbs that take a thing as well as an amount. */
    private static boolean isTransitive(Token verb) {
        return verb.isAny(
                "lost",
                "lose",
                "loses",
                "losing",
                "gain",
                "gains",
                "gained",
                "gaining",
                "shed",
                "sheds",
                "shedding",
                "contracted",
                "crashed",
                "slid",
                "slide",
                "raise",
                "raises",
                "raised",
                "raising",
                "cut",
                "reduce",
                "reduced",
                "reduces",
                "lowered",
                "boosted",
                "hiked",
                "doubled",
                "tripled",
                "dropped",
                "drop",
                "drops",
                "dropping",
                "jumped",
                "climbed",
                "climb",
                "advanced",
                "eased",
                "rallied",
                "grow",
                "grows",
                "grew",
                "grown",
                "growing");
    }
}
