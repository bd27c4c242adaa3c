package dev.hearsay.forecast;

import java.util.List;

/** {@code The aim of the law is to protect children}: what it is for. */
final class Purpose implements Trap {
    private static final List<String> NOUNS =
            List.of("aim", "goal", "purpose", "mission", "task", "job", "idea", "point", "key", "way", "priority", "objective", "role", "best", "first", "challenge", "trick");

    @Override
    public boolean catches(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.sign().rule().equals("forecast/to")
                && NOUNS.stream().anyMatch(noun -> sentence.any(clause.start(), clause.sign().at(), noun));
    }
}
