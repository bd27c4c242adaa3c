package dev.hearsay.app;

import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.figure.Figure;
import dev.hearsay.finding.Side;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reading.Attribution;
import dev.hearsay.retelling.Variant;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article of which a test says what is in it, in words of the article.
 *
 * <pre>{@code
 * Told courier = Told.by("c1", "Courier", "2026-05-02", "Ferry\n\nTwelve were hurt, Bo Berg said.")
 *         .says("Bo Berg", Stance.STATES, "Twelve were hurt", "said");
 * }</pre>
 */
public final class Told {
    private final Article article;
    private final Optional<LocalDate> day;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<TimeExpression> moments = new ArrayList<>();
    private Optional<Wire> wire = Optional.empty();

    private Told(Article article, Optional<LocalDate> day) {
        this.article = article;
        this.day = day;
    }

    /** An article of a day; an empty day or outlet is unknown. */
    public static Told by(String id, String outlet, String day, String text) {
        Given given =
                new Given(
                        Optional.of(id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(day).filter(words -> !words.isEmpty()),
                        Optional.empty(),
                        Optional.of(outlet).filter(words -> !words.isEmpty()));
        Page page = new Page(id + ".txt", Page.Kind.TEXT, text, given);
        return new Told(
                Extractor.extract(page),
                Optional.of(day).filter(words -> !words.isEmpty()).map(LocalDate::parse));
    }

    /** It is this agency's copy. */
    public Told wire(String name, String proof) {
        wire = Optional.of(new Wire(name, Optional.of(at(proof)), "carrier/dateline"));
        return this;
    }

    /** Somebody says something. */
    public Told says(String speaker, Stance stance, String content, String cue) {
        return says(speaker, stance, content, cue, Chain.NONE);
    }

    /** Somebody says something to a carrier, who is proved by these words. */
    public Told says(String speaker, Stance stance, String content, String cue, String carrier) {
        Carrier link = new Carrier(carrier, Carrier.Kind.OUTLET, at(carrier), "carrier/told");
        return says(speaker, stance, content, cue, new Chain(List.of(link)));
    }

    private Told says(String speaker, Stance stance, String content, String cue, Chain chain) {
        Passage words = at(content);
        statements.add(
                new Statement(
                        "s" + (statements.size() + 1),
                        article.id() + "-" + statements.size(),
                        new Attribution(
                                List.of(words), List.of(at(cue)), List.of(), 0.9, "reader/test"),
                        content.startsWith("\"") ? Manner.DIRECT : Manner.INDIRECT,
                        stance,
                        speaker(speaker),
                        chain,
                        Occasion.UNKNOWN,
                        Optional.empty()));
        return this;
    }

    private static Speaker speaker(String name) {
        if (name.isEmpty()) {
            return Speaker.unknown("test");
        }
        Speaker.Kind kind = name.startsWith("a ") ? Speaker.Kind.UNNAMED : Speaker.Kind.PERSON;
        return new Speaker(
                Optional.of(name), kind, List.of(), Optional.empty(), 0.9, "speaker/name");
    }

    /** It counts something. */
    public Told counts(double number, String words, String unit) {
        Quantity quantity =
                new Quantity(
                        at(words),
                        Quantity.Kind.COUNT,
                        Quantity.Amount.of(number),
                        words.startsWith("At least")
                                ? Quantity.Bound.AT_LEAST
                                : Quantity.Bound.EXACT,
                        Optional.of(
                                new Quantity.Unit(unit, Optional.empty(), Optional.empty(), unit)),
                        Optional.empty(),
                        Optional.empty(),
                        "quantity/count");
        figures.add(
                new Figure(
                        "f" + (figures.size() + 1),
                        quantity,
                        Optional.empty(),
                        Figure.Status.ASSERTED,
                        List.of(),
                        "figure/test"));
        return this;
    }

    /** It tells of a day. */
    public Told dates(String words, String day) {
        Optional<LocalDate> date = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        moments.add(
                new TimeExpression(
                        "m" + (moments.size() + 1),
                        at(words),
                        TimeExpression.Type.DATE,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        date,
                        date,
                        Optional.empty(),
                        "moment/test"));
        return this;
    }

    /** It tells of something to come, by these words of it until this day. */
    public Told foretells(String words, String by, String until) {
        Horizon horizon = new Horizon(at(by), day, Optional.of(LocalDate.parse(until)));
        forecasts.add(
                new Forecast(
                        "p" + (forecasts.size() + 1),
                        Optional.empty(),
                        at(words),
                        Optional.of(horizon),
                        Forecast.Modality.WILL,
                        false,
                        "forecast/test"));
        return this;
    }

    /** The first place of these words. */
    public Passage at(String words) {
        int start = article.text().indexOf(words);
        return Passage.of(article.text(), new Span(start, start + words.length()));
    }

    /** What it has on a finding; the speaker and the id of his statement, if any. */
    public Side side(String words, String value, String... said) {
        return new Side(
                article.id(),
                at(words),
                value,
                Stream.of(said).findFirst(),
                Stream.of(said).skip(1).findFirst());
    }

    /** Its form of a retelling, with the words that are altered. */
    public Variant variant(String statement, String... changes) {
        return new Variant(
                new Citation(article.id(), statement),
                changes.length > 0,
                Stream.of(changes).map(this::at).toList());
    }

    /** The account. */
    public Account account() {
        return new Account(
                article,
                wire,
                statements,
                figures,
                forecasts,
                moments,
                List.of(),
                List.of(),
                new Written(day, day, day.isPresent() ? 0.9 : 0, List.of(), List.of()));
    }
}
