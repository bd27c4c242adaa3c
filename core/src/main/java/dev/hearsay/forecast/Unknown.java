package dev.hearsay.forecast;

import java.util.List;

/** {@code It is unclear whether the bridge will reopen}; {@code he did not say when it will}. */
final class Unknown implements Trap {
    private static final List<String> ASKING =
            List.of("when", "how", "why", "where", "what", "who");
    private static final List<String> ASKED =
            List.of(
                    "say",
                    "said",
                    "know",
                    "clear",
                    "unclear",
                    "decide",
                    "ask",
                    "asked",
                    "see",
                    "tell",
                    "on",
                    "about",
                    "of",
                    "knows",
                    "wondered",
                    "explain",
                    "uncertain",
                    "predict",
                    "announce",
                    "where");

    @Override
    public boolean catches(Clause clause) {
        Sentence sentence = clause.sentence();
        int before = clause.start() - 1;
        if (sentence.any(
                Math.max(before - 1, sentence.start()), clause.sign().at(), Lexis.UNKNOWNS)) {
            return true;
        }
        boolean what =
                clause.sign().reach() == Sign.Reach.BEHIND
                        && sentence.any(clause.sign().at() - 4, clause.sign().at(), "what");
        if (what) {
            return true;
        }
        String word = sentence.word(before);
        if (word.equals("if")) {
            return true;
        }
        boolean first = List.of("what", "how").contains(sentence.word(clause.start()));
        boolean relative = word.equals("who") && clause.sign().at() == clause.start();
        return first
                || (ASKING.contains(word)
                        && !relative
                        && (ASKED.contains(sentence.word(before - 1))
                                || (!word.equals("when") && !word.equals("where"))));
    }
}
