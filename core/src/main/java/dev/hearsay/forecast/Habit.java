package dev.hearsay.forecast;

/** {@code Children will often copy their parents}. */
final class Habit implements Trap {
    @Override
    public boolean catches(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.any(clause.sign().at() - 1, clause.verb() + 1, Lexis.HABITS)
                || (sentence.any(clause.sign().end(), clause.end(), "every")
                        && clause.horizon().isEmpty()
                        && sentence.any(clause.sign().end(), clause.end(), Lexis.DAYS));
    }
}
