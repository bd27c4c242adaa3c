package dev.hearsay.speaker;

import dev.hearsay.entity.Offices;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * {@code the mayor}, {@code the Kesterian top diplomat}, {@code the GOP nominee}: whom the article
 * names elsewhere, before or soon after; where several may be meant and none is likely enough,
 * nobody.
 */
final class KnownOffice implements Rule {
    /** What its answers are called. */
    static final String RULE = "speaker/description";

    private static final Set<String> OPENINGS =
            WordList.load(KnownOffice.class, "en/known-openings.txt");
    private static final Set<String> INDEFINITE = new TreeSet<>(List.of("a", "an"));

    /** Staff of somebody known, who mostly stay nameless: {@code her lawyer}. */
    private static final Set<String> OWNERS =
            new TreeSet<>(List.of("her", "his", "its", "my", "our", "their"));

    /** {@code the owner of the dam, Velda Hydro,} tells itself who it is. */
    private static final Pattern APPOSITION = Pattern.compile(", \\p{Lu}");

    /** Less likely ones are not named. */
    private static final double SURE = 0.75;

    /** Less likely ones of several who hold the office are not named. */
    private static final double SURE_AMONG = 0.6;

    private static final double ONLY = 0.9;
    private static final double LATER = 0.8;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        if (!head.is(Mention.Form.NOMINAL)
                || Nouns.isPlural(head.noun())
                || Nouns.isBody(head.noun())
                || !isHuman(head)
                || APPOSITION.matcher(behind(question)).find()) {
            return Optional.empty();
        }
        List<Candidate> all =
                Candidates.around(question, Offices.gender(head.phrase().words())).stream()
                        .filter(c -> !head.phrase().span().contains(c.last()))
                        .toList();
        if (!isDefinite(head)) {
            return INDEFINITE.contains(head.opening()) ? later(question, all) : Optional.empty();
        }
        return holder(question, all)
                .or(() -> Retold.find(question))
                .or(() -> likely(question, all))
                .or(() -> isFresh(question) ? Optional.empty() : unknown());
    }

    /** The words of the source behind its noun. */
    private static String behind(Question question) {
        int end = question.head().word().span().end();
        return question.scene()
                .text()
                .substring(end, Math.max(end, question.source().span().end()))
                .strip();
    }

    /** Somebody rather than something: by the noun, or by the model. */
    private static boolean isHuman(Head head) {
        Optional<Speaker.Kind> kind = Nouns.kind(head.noun());
        return kind.isPresent()
                ? kind.get() == Speaker.Kind.UNNAMED
                : Offices.head(head.noun()).isPresent()
                        || head.mention().filter(m -> m.type() == Mention.Type.PERSON).isPresent();
    }

    private static boolean isDefinite(Head head) {
        return OPENINGS.contains(head.opening()) || isOwned(head);
    }

    /** {@code Nordhavn's mayor}: what a name owns. */
    private static boolean isOwned(Head head) {
        String before =
                head.phrase()
                        .words()
                        .substring(
                                0,
                                Math.max(
                                        0,
                                        head.word().span().start() - head.phrase().span().start()));
        return before.contains("'s ") || before.contains("’s ");
    }

    /** Who describes himself in his own words is somebody new: {@code the man who saw it}. */
    private static boolean isFresh(Question question) {
        Head head = question.head();
        String behind = behind(question);
        boolean staff =
                Nouns.kind(head.noun()).filter(k -> k == Speaker.Kind.UNNAMED).isPresent()
                        && (OWNERS.contains(head.opening()) || isOwned(head));
        return staff || behind.startsWith("who ") || behind.startsWith("that ");
    }

    /** The one who holds the office, or the likeliest of several. */
    private static Optional<Speaker> holder(Question question, List<Candidate> all) {
        String description = question.head().phrase().words();
        List<Candidate> same = Callings.same(all, description);
        if (same.isEmpty()) {
            same = Callings.titled(all, description);
        }
        if (same.size() == 1 && !isAnothers(question, same.get(0))) {
            return Optional.of(same.get(0).speaker().again(ONLY, RULE));
        }
        return Ranking.best(question, same, Ranking.DESCRIPTION)
                .filter(ranked -> ranked.probability() >= SURE_AMONG)
                .map(ranked -> ranked.candidate().speaker().again(ranked.probability(), RULE));
    }

    /** Whether the entity room has joined the description to another person's name. */
    private static boolean isAnothers(Question question, Candidate candidate) {
        return question.head()
                .mention()
                .flatMap(question.scene()::entity)
                .filter(entity -> entity.named() && !entity.id().equals(candidate.key()))
                .isPresent();
    }

    /** {@code the KPA director}: whose office it is stands there, so that roles must tell it. */
    private static boolean isOfBody(Question question) {
        return question.scene().mentions(question.head().phrase().span()).stream()
                .anyMatch(
                        m ->
                                m.form() == Mention.Form.NAME
                                        && m.type() == Mention.Type.ORGANIZATION
                                        && Offices.party(m.passage().words()).isEmpty());
    }

    /** The likeliest of all against whom nothing speaks. */
    private static Optional<Speaker> likely(Question question, List<Candidate> all) {
        String description = question.head().phrase().words();
        if (isOfBody(question) || OWNERS.contains(question.head().opening())) {
            return Optional.empty();
        }
        List<Candidate> before =
                all.stream()
                        .filter(c -> c.last().end() <= question.place())
                        .filter(c -> !Callings.isAgainst(c, description))
                        .toList();
        return Ranking.best(question, before, Ranking.DESCRIPTION)
                .filter(ranked -> ranked.probability() >= SURE)
                .filter(ranked -> Ranking.isTold(question, ranked.candidate()))
                .map(ranked -> ranked.candidate().speaker().again(ranked.probability(), RULE));
    }

    /** {@code A judge said no. "Enough," Judge Lee wrote.}: who is named right after. */
    private static Optional<Speaker> later(Question question, List<Candidate> all) {
        List<Candidate> named =
                Callings.same(
                        all.stream().filter(c -> c.last().start() > question.place()).toList(),
                        question.head().phrase().words());
        return named.size() == 1
                ? Optional.of(named.get(0).speaker().again(LATER, RULE))
                : Optional.empty();
    }

    private static Optional<Speaker> unknown() {
        return Optional.of(Speaker.unknown(RULE));
    }
}
