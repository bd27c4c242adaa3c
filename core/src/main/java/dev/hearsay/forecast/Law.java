package dev.hearsay.forecast;

/** {@code Under the rules, winners will be paid}. */
final class Law implements Trap {
    private static final int NEAR = 5;

    @Override
    public boolean catches(Clause clause) {
        Sentence sentence = clause.sentence();
        int start = sentence.start();
        return clause.horizon().isEmpty()
                && sentence.word(start).equals("under")
                && sentence.any(start, start + NEAR, Lexis.LAWS);
    }
}
