package dev.hearsay.speaker;

import dev.hearsay.entity.Offices;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code the mayor}, {@code the Kesterian top diplomat}, {@code the company}: whom the article
 * names elsewhere; where several may be meant and none is likely enough, nobody.
 */
final class KnownOffice implements Rule {
    private static final Set<String> OPENINGS =
            WordList.load(KnownOffice.class, "en/known-openings.txt");

    /** Less likely ones are not named. */
    private static final double SURE = 0.75;

    /** A description at which the model's pointer lies less is said of somebody new. */
    private static final double AGAIN = 0.5;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        boolean known =
                head.is(Mention.Form.NOMINAL)
                        && !Nouns.isPlural(head.noun())
                        && OPENINGS.contains(head.opening());
        if (!known) {
            return Optional.empty();
        }
        Optional<Speaker.Kind> kind = Nouns.kind(head.noun());
        boolean body = Nouns.isBody(head.noun());
        if (kind.isPresent() && !body && kind.get() != Speaker.Kind.UNNAMED) {
            return Optional.empty();
        }
        List<Candidate> candidates =
                body
                        ? Candidates.namedBodies(question)
                        : Candidates.named(question, Offices.gender(head.phrase().words()));
        Optional<Speaker> best =
                Ranking.best(question, candidates, Ranking.DESCRIPTION)
                        .filter(ranked -> ranked.probability() >= SURE)
                        .map(
                                ranked ->
                                        FirstPerson.again(
                                                ranked.candidate().speaker(),
                                                ranked.probability(),
                                                "speaker/description"));
        return best.isPresent() || !isAgain(head)
                ? best
                : Optional.of(Speaker.unknown("speaker/description"));
    }

    /** Whether the model takes the description for somebody spoken of before. */
    private static boolean isAgain(Head head) {
        return head.mention().stream()
                        .flatMap(mention -> mention.antecedents().stream())
                        .mapToDouble(Mention.Antecedent::probability)
                        .sum()
                >= AGAIN;
    }
}
