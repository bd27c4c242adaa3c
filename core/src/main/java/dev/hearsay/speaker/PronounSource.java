package dev.hearsay.speaker;

import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code he}, {@code she}, {@code they}, {@code it}: the likeliest of those spoken of before. */
final class PronounSource implements Rule {
    private static final Set<String> MALE = new TreeSet<>(List.of("he", "him", "himself", "his"));
    private static final Set<String> FEMALE =
            new TreeSet<>(List.of("her", "hers", "herself", "she"));
    private static final Set<String> OTHERS =
            new TreeSet<>(
                    List.of(
                            "it",
                            "its",
                            "itself",
                            "their",
                            "theirs",
                            "them",
                            "themselves",
                            "they"));

    /** Less likely ones are not named. */
    private static final double SURE = 0.55;

    @Override
    public Optional<Speaker> find(Question question) {
        String noun = question.head().noun();
        if (!question.head().is(Mention.Form.PRONOUN)) {
            return Optional.empty();
        }
        List<Candidate> candidates;
        Ranking.Weights weights = Ranking.PERSON;
        if (MALE.contains(noun)) {
            candidates = Candidates.people(question, Gender.MALE);
        } else if (FEMALE.contains(noun)) {
            candidates = Candidates.people(question, Gender.FEMALE);
        } else if (OTHERS.contains(noun)) {
            candidates = Candidates.bodies(question);
            weights = Ranking.BODY;
        } else {
            return Optional.empty();
        }
        return Ranking.best(question, candidates, weights)
                .filter(best -> best.probability() >= SURE)
                .map(best -> answer(best))
                .or(() -> Optional.of(Speaker.unknown("speaker/pronoun")));
    }

    private static Speaker answer(Ranking.Ranked best) {
        return best.candidate().speaker().again(best.probability(), "speaker/pronoun");
    }
}
