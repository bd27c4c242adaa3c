package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code the company}, {@code the union}: the organization that the article names elsewhere; where
 * none is likely enough, nobody.
 */
final class KnownBody implements Rule {
    private static final String RULE = "speaker/body";
    private static final Set<String> OPENINGS =
            WordList.load(KnownBody.class, "en/known-openings.txt");

    /** Less likely ones are not named. */
    private static final double SURE = 0.75;

    /** An earlier {@code Lee campaign} for {@code the campaign}. */
    private static final double CALLED_SO = 0.9;

    /** So many paragraphs back it must have spoken. */
    private static final int NEAR = 3;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        boolean known =
                head.is(Mention.Form.NOMINAL)
                        && !Nouns.isPlural(head.noun())
                        && Nouns.isBody(head.noun())
                        && OPENINGS.contains(head.opening());
        if (!known) {
            return Optional.empty();
        }
        List<Candidate> candidates = Candidates.namedBodies(question);
        return Ranking.best(question, candidates, Ranking.DESCRIPTION)
                .filter(ranked -> ranked.probability() >= SURE)
                .map(ranked -> ranked.candidate().speaker().again(ranked.probability(), RULE))
                .or(() -> calledSo(question))
                .or(() -> bare(head));
    }

    /** The last speaker whose name ends in the noun. */
    private static Optional<Speaker> calledSo(Question question) {
        List<Speaker> before = question.scene().speakers();
        String noun = question.head().noun();
        for (int i = before.size() - 1; i >= 0 && question.isNear(i, NEAR); i--) {
            Speaker speaker = before.get(i);
            boolean body =
                    speaker.kind() == Speaker.Kind.ORGANIZATION
                            || speaker.kind() == Speaker.Kind.GOVERNMENT;
            String name = speaker.name().orElse("");
            if (body && name.endsWith(" " + noun)) {
                return Optional.of(speaker.again(CALLED_SO, RULE));
            }
        }
        return Optional.empty();
    }

    /** {@code the union} alone is somebody known, {@code the bakers' union} tells itself. */
    private static Optional<Speaker> bare(Head head) {
        boolean organization =
                Nouns.kind(head.noun()).filter(k -> k == Speaker.Kind.ORGANIZATION).isPresent();
        return organization && !head.toldMore() && !head.toldBefore()
                ? Optional.of(Speaker.unknown(RULE))
                : Optional.empty();
    }
}
