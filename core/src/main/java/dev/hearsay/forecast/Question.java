package dev.hearsay.forecast;

/** {@code When will the talks begin?} */
final class Question implements Trap {
    @Override
    public boolean catches(Clause clause) {
        return clause.sentence().isQuestion();
    }
}
