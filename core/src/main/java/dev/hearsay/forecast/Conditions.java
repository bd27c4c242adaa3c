package dev.hearsay.forecast;

/** Words that make a clause hang on another: {@code if}, {@code unless}, {@code as long as}. */
final class Conditions {
    private Conditions() {}

    /** Whether a condition begins there. */
    static boolean at(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (word.equals("as") || word.equals("on") || word.equals("in") || word.equals("only")) {
            String two = word + "_" + sentence.word(at + 1);
            return Lexis.CONDITIONS.has(two)
                    || Lexis.CONDITIONS.has(two + "_" + sentence.word(at + 2))
                    || Lexis.CONDITIONS.has(
                            two + "_" + sentence.word(at + 2) + "_" + sentence.word(at + 3));
        }
        return Lexis.CONDITIONS.has(word) && !sentence.word(at - 1).equals("as");
    }

    /** Whether one begins between two places. */
    static boolean between(Sentence sentence, int start, int end) {
        for (int i = start; i < end; i++) {
            if (at(sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
