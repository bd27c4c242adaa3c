package dev.hearsay.app;

import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figure.Status;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Forecast.Modality;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An account drawn by hand: the words are looked up in the text, pieces are parted by a bar. */
public final class Drawn {
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<TimeExpression> moments = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Passage> body = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private Optional<Passage> headline = Optional.empty();
    private Optional<Passage> dateline = Optional.empty();
    private Optional<Byline> byline = Optional.empty();
    private Optional<Wire> wire = Optional.empty();
    private Given given = Given.NOTHING;
    private Written written = Written.UNKNOWN;
    private int from;

    private Drawn(String text) {
        this.text = text;
    }

    public static Drawn of(String text) {
        return new Drawn(text);
    }

    /** An article about a bridge with everything in it: nesting, pieces, furniture, a note. */
    public static Account bridge() {
        return of("""
                10:12 16 July

                Bridge to reopen in May: mayor

                By Ann Lee and Bo Berg

                NORDHAVN - "The bridge," the mayor said on Monday, "is safe."

                Radio Nord reported that the harbour board hopes the ferry will run until June. "Nobody will be cut \
                off," it quoted the board as saying.

                "We were never asked."

                Related news
                Ferry fares to rise
                """)
                .headline("Bridge to reopen in May: mayor")
                .byline("By Ann Lee and Bo Berg", "Ann Lee", "Bo Berg")
                .dateline("NORDHAVN")
                .body("NORDHAVN - \"The bridge,\" the mayor said on Monday, \"is safe.\"")
                .body(
                        "Radio Nord reported that the harbour board hopes the ferry will run until June. \"Nobody"
                                + " will be cut off,\" it quoted the board as saying.")
                .body("\"We were never asked.\"")
                .furniture("10:12 16 July", Furniture.Kind.TIMESTAMP)
                .furniture("Related news\nFerry fares to rise", Furniture.Kind.RELATED)
                .outlet("Nordhavn Courier")
                .says("mayor", "", "Bridge to reopen in May", Manner.INDIRECT)
                .says("the mayor", "said", "\"The bridge,\"|\"is safe.\"", Manner.DIRECT)
                .says(
                        "Radio Nord",
                        "reported",
                        "the harbour board hopes the ferry will run until June",
                        Manner.INDIRECT)
                .inside(
                        "s3",
                        "the harbour board",
                        "hopes",
                        "the ferry will run until June",
                        Manner.INDIRECT)
                .says(
                        "it|the board",
                        "quoted|as saying",
                        "\"Nobody will be cut off,\"",
                        Manner.DIRECT)
                .says("", "", "\"We were never asked.\"", Manner.DIRECT)
                .note("Nobody in the text is named for \"We were never asked.\"", "\"We were")
                .account("bridge.txt");
    }

    /** An article in which everything is told that can be: who, as what, to whom, through whom. */
    public static Account strait() {
        return of("""
                Arn Strait to reopen: envoy

                OSTRY (NTA) - Special envoy Ilmar Vesk hopes the Arn Strait will reopen, he told reporters at a news \
                conference in Ostry on Tuesday, the Harbour Courier reports quoting NTA.

                "The mines are gone," Vesk said. A senior official denied that. Two insurers fear a closure, and she \
                doubts it.
                """)
                .headline("Arn Strait to reopen: envoy")
                .dateline("OSTRY")
                .from("he told")
                .wire("NTA", "(NTA)")
                .entity(
                        "person:ilmar vesk",
                        EntityKind.PERSON,
                        "Special envoy",
                        "Ilmar Vesk",
                        "he",
                        "Vesk")
                .says("he", "told", "the Arn Strait will reopen", Manner.INDIRECT)
                .by("Ilmar Vesk", Speaker.Kind.PERSON, 0.95, "Special envoy")
                .stance(Stance.HOPES)
                .occasion("reporters", "a news conference in Ostry", "Tuesday")
                .through("the Harbour Courier reports", "Harbour Courier", "quoting NTA", "NTA")
                .from("\"The mines")
                .says("Vesk", "said", "\"The mines are gone,\"", Manner.DIRECT)
                .by("Ilmar Vesk", Speaker.Kind.PERSON, 0.95, "Special envoy")
                .says("A senior official", "denied", "that", Manner.INDIRECT)
                .by("A senior official", Speaker.Kind.UNNAMED, 0.52)
                .stance(Stance.DENIES)
                .through("quoting NTA", "NTA")
                .from("Two insurers")
                .says("Two insurers", "fear", "a closure", Manner.INDIRECT)
                .by("Two insurers", Speaker.Kind.GROUP, 0.9)
                .stance(Stance.FEARS)
                .from("she doubts")
                .says("she", "doubts", "it", Manner.INDIRECT)
                .stance(Stance.DOUBTS)
                .account("strait.txt");
    }

    /** An article with figures of every status, forecasts and days. */
    public static Account silo() {
        return of("""
                Silo fire kills at least 14

                "The search will go on until Friday," the fire chief said on Wednesday. He put the dead at fourteen \
                workers of the night shift. A union said over 1.5 million litres of oil had burned in the port.

                Nobody could check the union's figure. The silo was built in 1964. If the wind turns, the port may \
                close.
                """)
                .outlet("Velm Courier")
                .says(
                        "the fire chief",
                        "said",
                        "\"The search will go on until Friday,\"",
                        Manner.DIRECT)
                .by("the fire chief", Speaker.Kind.UNNAMED, 1)
                .says(
                        "A union",
                        "said",
                        "over 1.5 million litres of oil had burned in the port",
                        Manner.INDIRECT)
                .by("A union", Speaker.Kind.UNNAMED, 1)
                .figure("at least 14|>=|14||", "", Status.ASSERTED)
                .figure(
                        "fourteen workers|=|14|worker|workers of the night shift",
                        "",
                        Status.ASSERTED)
                .figure(
                        "over 1.5 million litres|>|1500000|litre|oil",
                        "s2",
                        Status.UNVERIFIED,
                        "Nobody could check the union's figure")
                .forecast(
                        "The search will go on until Friday",
                        "s1",
                        Modality.WILL,
                        "until Friday",
                        "",
                        "2026-03-13")
                .forecast("If the wind turns, the port may close", "", Modality.MAY, "")
                .moment("Friday", "2026-03-13", "2026-03-13")
                .moment("Wednesday", "2026-03-11", "2026-03-11")
                .moment("1964", "1964-01-01", "1964-12-31")
                .written("2026-03-11", "2026-03-12", "The page shows it.")
                .account("silo.txt");
    }

    private Passage passage(String words) {
        int at = text.indexOf(words, from);
        at = at < 0 ? text.indexOf(words) : at;
        return Passage.of(text, new Span(at, at + words.length()));
    }

    private List<Passage> passages(String pieces) {
        List<Passage> passages = new ArrayList<>();
        for (String piece : pieces.split("\\|", -1)) {
            if (!piece.isEmpty()) {
                passages.add(passage(piece));
            }
        }
        return passages;
    }

    public Drawn headline(String words) {
        headline = Optional.of(passage(words));
        return this;
    }

    public Drawn byline(String words, String... names) {
        byline = Optional.of(new Byline(List.of(names), passage(words)));
        return this;
    }

    public Drawn dateline(String words) {
        dateline = Optional.of(passage(words));
        return this;
    }

    public Drawn body(String words) {
        body.add(passage(words));
        return this;
    }

    public Drawn furniture(String words, Furniture.Kind kind) {
        furniture.add(new Furniture(passage(words), kind));
        return this;
    }

    public Drawn outlet(String outlet) {
        Optional<String> none = Optional.empty();
        given = new Given(none, none, none, none, none, Optional.of(outlet));
        return this;
    }

    /** Looks words up behind this place from now on. */
    public Drawn from(String words) {
        from = text.indexOf(words);
        return this;
    }

    public Drawn says(String source, String cue, String content, Manner manner) {
        return add(source, cue, content, manner, Optional.empty());
    }

    public Drawn inside(String id, String source, String cue, String content, Manner manner) {
        return add(source, cue, content, manner, Optional.of(id));
    }

    private Drawn add(
            String source, String cue, String content, Manner manner, Optional<String> within) {
        Attribution attribution =
                new Attribution(
                        passages(content),
                        passages(cue),
                        passages(source),
                        0.93,
                        "reader/attribution");
        int number = statements.size() + 1;
        statements.add(
                Plain.statement(
                        "s" + number,
                        "key" + number,
                        attribution,
                        manner,
                        within.stream().toArray(String[]::new)));
        return this;
    }

    /** Whose words the last statement's are. */
    public Drawn by(String name, Speaker.Kind kind, double confidence, String... roles) {
        Optional<String> entity =
                entities.stream().filter(e -> e.name().equals(name)).map(Entity::id).findFirst();
        Speaker speaker =
                new Speaker(
                        Optional.of(name),
                        kind,
                        List.of(roles),
                        entity,
                        confidence,
                        "speaker/test");
        return last(s -> told(s, s.stance(), speaker, s.chain(), s.occasion()));
    }

    /** What the last statement's cue does to its words. */
    public Drawn stance(Stance stance) {
        return last(s -> told(s, stance, s.speaker(), s.chain(), s.occasion()));
    }

    /** Through whom the last statement came, each after the words that prove it. */
    public Drawn through(String... proofsAndNames) {
        List<Carrier> carriers = new ArrayList<>();
        for (int i = 0; i < proofsAndNames.length; i += 2) {
            carriers.add(
                    new Carrier(
                            proofsAndNames[i + 1],
                            Carrier.Kind.OUTLET,
                            passage(proofsAndNames[i]),
                            "carrier/test"));
        }
        return last(s -> told(s, s.stance(), s.speaker(), new Chain(carriers), s.occasion()));
    }

    /** To whom, where and when the last statement was said; what is empty is not told. */
    public Drawn occasion(String to, String where, String when) {
        Occasion occasion = new Occasion(some(to), some(where), some(when));
        return last(s -> told(s, s.stance(), s.speaker(), s.chain(), occasion));
    }

    private Optional<Passage> some(String words) {
        return Optional.of(words).filter(w -> !w.isEmpty()).map(this::passage);
    }

    private Drawn last(UnaryOperator<Statement> change) {
        statements.add(change.apply(statements.remove(statements.size() - 1)));
        return this;
    }

    private static Statement told(
            Statement statement, Stance stance, Speaker speaker, Chain chain, Occasion occasion) {
        return new Statement(
                statement.id(),
                statement.key(),
                statement.attribution(),
                statement.manner(),
                stance,
                speaker,
                chain,
                occasion,
                statement.within());
    }

    /** Somebody whom these words mean, of which the first is the name. */
    public Drawn entity(String key, EntityKind kind, String role, String... words) {
        List<Mention> mentions = new ArrayList<>();
        for (String mention : words) {
            mentions.add(
                    new Mention(
                            passage(mention),
                            Mention.Form.NAME,
                            Mention.Type.PERSON,
                            List.of(),
                            1,
                            "test"));
        }
        entities.add(
                new Entity(
                        "e" + (entities.size() + 1),
                        key,
                        words[0],
                        kind,
                        some(role).stream().toList(),
                        mentions,
                        0.9,
                        "entity/test"));
        return this;
    }

    /** Whose copy the article is, by these words, or by none in the text. */
    public Drawn wire(String name, String proof) {
        wire = Optional.of(new Wire(name, some(proof), "carrier/test"));
        return this;
    }

    public Drawn note(String sentence, String about) {
        notes.add(new Note("note", sentence, Optional.of(passage(about).span())));
        return this;
    }

    /**
     * An amount by a marked line: its words, sign, number, unit and what is counted, parted by
     * bars, in the statement with this id or in none.
     */
    public Drawn figure(String line, String statement, Status status, String... proof) {
        String[] fields = line.split("\\|", -1);
        Bound bound =
                Stream.of(Bound.values())
                        .filter(b -> b.sign().equals(fields[1]))
                        .findFirst()
                        .orElseThrow();
        Optional<Unit> unit =
                Optional.of(fields[3])
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Unit(name, Optional.empty(), Optional.empty(), name));
        Quantity quantity =
                new Quantity(
                        passage(fields[0]),
                        Quantity.Kind.COUNT,
                        Amount.of(Double.parseDouble(fields[2])),
                        bound,
                        unit,
                        Optional.empty(),
                        some(fields[4]),
                        "quantity/test");
        figures.add(
                new Figure(
                        "f" + (figures.size() + 1),
                        quantity,
                        Optional.of(statement).filter(id -> !id.isEmpty()),
                        status,
                        Stream.of(proof).map(this::passage).toList(),
                        "figure/test"));
        return this;
    }

    /** What is told to come, by these words, between these days; an empty one is not told. */
    public Drawn forecast(
            String words, String statement, Modality modality, String time, String... days) {
        Optional<Horizon> horizon = some(time).map(t -> new Horizon(t, day(days, 0), day(days, 1)));
        forecasts.add(
                new Forecast(
                        "p" + (forecasts.size() + 1),
                        Optional.of(statement).filter(id -> !id.isEmpty()),
                        passage(words),
                        horizon,
                        modality,
                        words.startsWith("If "),
                        "forecast/test"));
        return this;
    }

    private static Optional<LocalDate> day(String[] days, int which) {
        return which < days.length && !days[which].isEmpty()
                ? Optional.of(LocalDate.parse(days[which]))
                : Optional.empty();
    }

    /** Words that say when, between these days. */
    public Drawn moment(String words, String... days) {
        moments.add(
                new TimeExpression(
                        "m" + (moments.size() + 1),
                        passage(words),
                        TimeExpression.Type.DATE,
                        days[0],
                        Optional.empty(),
                        Optional.empty(),
                        day(days, 0),
                        day(days, 1),
                        Optional.empty(),
                        "moment/test"));
        return this;
    }

    /** When it was written. */
    public Drawn written(String from, String to, String why) {
        String[] days = {from, to};
        written = new Written(day(days, 0), day(days, 1), 0.9, List.of(why), List.of());
        return this;
    }

    public Account account(String origin) {
        Layout layout = new Layout(headline, byline, dateline, body, furniture);
        Article article = new Article("a1", origin, "00ff", text, layout, About.of(given), notes);
        return new Account(
                article, wire, statements, figures, forecasts, moments, entities, notes, written);
    }
}
