package dev.hearsay.forecast;

import java.util.List;

/**
 * {@code The aim of the law is to protect children}: what it is for; {@code Under the rules,
 * winners will be paid}: what holds at any time.
 */
final class Purpose implements Trap {
    private static final int NEAR = 5;
    private static final List<String> NOUNS =
            List.of(
                    "aim",
                    "goal",
                    "purpose",
                    "mission",
                    "task",
                    "job",
                    "idea",
                    "point",
                    "key",
                    "way",
                    "priority",
                    "objective",
                    "role",
                    "best",
                    "first",
                    "challenge",
                    "trick");

    @Override
    public boolean catches(Clause clause) {
        Sentence sentence = clause.sentence();
        return isLaw(clause)
                || (clause.sign().rule().equals("forecast/to")
                        && NOUNS.stream()
                                .anyMatch(
                                        noun ->
                                                sentence.any(
                                                        clause.start(), clause.sign().at(), noun)));
    }

    private static boolean isLaw(Clause clause) {
        Sentence sentence = clause.sentence();
        int start = sentence.start();
        return clause.horizon().isEmpty()
                && sentence.word(start).equals("under")
                && sentence.any(start, start + NEAR, Lexis.LAWS);
    }
}
