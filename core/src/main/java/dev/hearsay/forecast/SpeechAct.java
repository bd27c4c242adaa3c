package dev.hearsay.forecast;

/** {@code I will say that it was worth it}. */
final class SpeechAct implements Trap {
    @Override
    public boolean catches(Clause clause) {
        Sentence sentence = clause.sentence();
        String subject = sentence.word(clause.sign().at() - 1);
        return (subject.equals("i") || subject.equals("we") || subject.equals("you"))
                && sentence.is(clause.verb(), Lexis.SPEECH_ACTS);
    }
}
