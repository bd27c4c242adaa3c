package dev.hearsay.claim;

import dev.hearsay.carrier.Chain;
import dev.hearsay.carrier.ChainFinder;
import dev.hearsay.carrier.WireFinder;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityFinder;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.FigureFinder;
import dev.hearsay.figure.Told;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.ForecastFinder;
import dev.hearsay.forecast.Spoken;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.occasion.OccasionFinder;
import dev.hearsay.page.Note;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.speaker.SpeakerFinder;
import dev.hearsay.stance.StanceFinder;
import dev.hearsay.text.Passage;
import dev.hearsay.written.Written;
import dev.hearsay.written.WrittenFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reading becomes an account: what the model marked, completed by what the marks in the text
 * show, and put in order.
 *
 * <pre>{@code
 * Nordland hopes that the strait will reopen, the envoy said.
 *   s1   the envoy   said    Nordland hopes that the strait will reopen
 *   s2   Nordland    hopes   that the strait will reopen                  within s1
 * }</pre>
 */
public final class Attributor {
    /** The order matters: a later rule sees what the earlier ones made. */
    private static final List<Rule> RULES =
            List.of(
                    new SpeakerLabels(),
                    new ColonHeadline(),
                    new DashedName(),
                    new FrontedBelief(),
                    new ContinuedQuotation(),
                    new QuotedRun(),
                    new UnclaimedQuotation(),
                    new NameBesideCue());

    private Attributor() {}

    /** The statements of a reading; never throws on content. */
    public static Account attribute(Reading reading, Lists lists) {
        List<Attribution> attributions = reading.attributions();
        for (Rule rule : RULES) {
            attributions = rule.apply(reading, attributions);
        }
        List<Attribution> ordered =
                attributions.stream()
                        .sorted(
                                Comparator.comparing((Attribution a) -> a.span().start())
                                        .thenComparing(a -> -a.span().end()))
                        .toList();
        BitSet quoted = new BitSet();
        reading.quotations().forEach(q -> quoted.set(q.span().start(), q.span().end()));
        List<Entity> entities = EntityFinder.find(reading, lists.aliases());
        List<Speaker> speakers = SpeakerFinder.find(reading, ordered, entities);
        List<Chain> chains = ChainFinder.find(reading, ordered, lists.carriers());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Attribution attribution = ordered.get(i);
            Speaker speaker = speakers.get(i);
            Chain chain = chains.get(i);
            Optional<Statement> outer = within(attribution, statements);
            statements.add(
                    new Statement(
                            "s" + (i + 1),
                            StatementKey.of(reading.article().sha256(), attribution.content()),
                            attribution,
                            manner(reading.article().text(), quoted, attribution.content()),
                            StanceFinder.find(reading, attribution),
                            speaker,
                            outer.map(o -> PassedOn.chain(o, speaker, chain, lists.carriers()))
                                    .orElse(chain),
                            OccasionFinder.find(reading, attribution),
                            outer.map(Statement::id)));
        }
        List<Note> notes = new ArrayList<>(reading.notes());
        notes.addAll(StrayMarks.notes(reading));
        List<TimeExpression> moments = MomentFinder.find(reading.article());
        List<Forecast> forecasts = forecasts(reading, moments, statements);
        Written written = WrittenFinder.find(reading.article(), moments, forecasts);
        notes.addAll(written.notes());
        return new Account(
                reading.article(),
                WireFinder.find(reading, lists.carriers()),
                statements,
                figures(reading, statements),
                forecasts,
                moments,
                spokenOf(entities, speakers),
                notes,
                written);
    }

    private static List<Forecast> forecasts(
            Reading reading, List<TimeExpression> moments, List<Statement> statements) {
        List<Spoken> told =
                statements.stream()
                        .map(
                                s ->
                                        new Spoken(
                                                s.id(),
                                                s.attribution().content().stream()
                                                        .map(Passage::span)
                                                        .toList()))
                        .toList();
        return ForecastFinder.find(reading.article(), moments, told);
    }

    private static List<Figure> figures(Reading reading, List<Statement> statements) {
        return FigureFinder.find(
                reading.article(),
                statements.stream()
                        .map(s -> new Told(s.id(), s.attribution(), s.stance()))
                        .toList());
    }

    /** Those with a name, and of the others those that speak. */
    private static List<Entity> spokenOf(List<Entity> entities, List<Speaker> speakers) {
        Set<String> speaking = new TreeSet<>();
        speakers.forEach(speaker -> speaker.entity().ifPresent(speaking::add));
        return entities.stream()
                .filter(entity -> entity.named() || speaking.contains(entity.id()))
                .toList();
    }

    /** The shortest statement before this one, one of whose pieces holds all of it. */
    private static Optional<Statement> within(Attribution attribution, List<Statement> before) {
        return before.stream()
                .filter(outer -> holds(outer.attribution(), attribution))
                .min(Comparator.comparingInt(outer -> outer.attribution().span().length()));
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        return !outer.content().equals(inner.content())
                && outer.content().stream()
                        .anyMatch(
                                piece ->
                                        piece.span().contains(inner.span())
                                                && inner.cue().stream()
                                                        .allMatch(
                                                                c ->
                                                                        piece.span()
                                                                                .contains(
                                                                                        c.span())));
    }

    private static Manner manner(String text, BitSet quoted, List<Passage> content) {
        int inside = 0;
        int all = 0;
        for (Passage piece : content) {
            for (int i = piece.span().start(); i < piece.span().end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    all++;
                    inside += quoted.get(i) ? 1 : 0;
                }
            }
        }
        return inside == 0 ? Manner.INDIRECT : inside == all ? Manner.DIRECT : Manner.MIXED;
    }
}
