package dev.hearsay.app.json;

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
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An account about an invented bridge, with everything in it that an account can hold, and an emoji
 * near its head.
 */
final class Sample {
    static final String TEXT =
            """
            Bridge is safe 😀, mayor says
            By Ann Lee
            NORDHAVN (NTA) - "The bridge is safe," Mayor Bo Berg said to reporters in Velm on Monday, quoted by Radio Nord.
            Related news""";

    private Sample() {}

    static Account account() {
        return account(given());
    }

    static Account account(Given given) {
        Note note = new Note("odd", "Something is odd.", Optional.of(at("safe 😀").span()));
        Layout layout =
                new Layout(
                        Optional.of(at("Bridge is safe 😀, mayor says")),
                        Optional.of(new Byline(List.of("Ann Lee"), at("By Ann Lee"))),
                        Optional.of(at("NORDHAVN")),
                        List.of(
                                at(
                                        TEXT.substring(
                                                TEXT.indexOf("NORDHAVN"),
                                                TEXT.indexOf("\nRelated")))),
                        List.of(new Furniture(at("Related news"), Furniture.Kind.RELATED)));
        Article article =
                new Article(
                        "a1", "bridge.txt", "00ff", TEXT, layout, About.of(given), List.of(note));
        return new Account(
                article,
                Optional.of(new Wire("NTA", Optional.of(at("(NTA)")), "carrier/dateline")),
                List.of(statement()),
                List.of(),
                List.of(),
                List.of(moment()),
                List.of(entity()),
                List.of(note, Note.of("whole", "All of it.")),
                Written.UNKNOWN);
    }

    static Article bare() {
        Layout layout =
                new Layout(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        return new Article(
                "a2", "bare.txt", "00", "Bare", layout, About.of(Given.NOTHING), List.of());
    }

    static Given given() {
        return new Given(
                Optional.of("a1"),
                Optional.of("https://example.org/bridge"),
                Optional.of("The bridge"),
                Optional.of("2026-05-01"),
                Optional.of("Cy Dahl"),
                Optional.of("Nordhavn Courier"));
    }

    static Passage at(String words) {
        int start = TEXT.indexOf(words);
        return Passage.of(TEXT, new Span(start, start + words.length()));
    }

    private static TimeExpression moment() {
        Optional<LocalDate> monday = Optional.of(LocalDate.of(2026, 4, 27));
        return new TimeExpression(
                "m1",
                at("Monday"),
                TimeExpression.Type.DATE,
                "2026-04-27",
                Optional.of(TimeExpression.Modifier.APPROX),
                Optional.of("2026-04-27~"),
                monday,
                monday,
                Optional.of(LocalDate.of(2026, 5, 1)),
                "moment/day-date");
    }

    private static Statement statement() {
        Attribution attribution =
                new Attribution(
                        List.of(at("\"The bridge is safe,\"")),
                        List.of(at("said")),
                        List.of(at("Bo Berg")),
                        0.93128,
                        "reader/attribution");
        Carrier radio =
                new Carrier(
                        "Radio Nord",
                        Carrier.Kind.OUTLET,
                        at("quoted by Radio Nord"),
                        "carrier/citing");
        return new Statement(
                "s1",
                "k1",
                attribution,
                Manner.DIRECT,
                Stance.CLAIMS,
                new Speaker(
                        Optional.of("Bo Berg"),
                        Speaker.Kind.PERSON,
                        List.of("Mayor"),
                        Optional.of("e1"),
                        0.95,
                        "speaker/name"),
                new Chain(List.of(radio)),
                new Occasion(
                        Optional.of(at("reporters")),
                        Optional.of(at("Velm")),
                        Optional.of(at("Monday"))),
                Optional.of("s0"));
    }

    private static Entity entity() {
        Mention name =
                new Mention(
                        at("Bo Berg"),
                        Mention.Form.NAME,
                        Mention.Type.PERSON,
                        List.of(),
                        0.99,
                        "reader/names");
        Mention nominal =
                new Mention(
                        at("mayor"),
                        Mention.Form.NOMINAL,
                        Mention.Type.PERSON,
                        List.of(),
                        0.8,
                        "reader/names");
        return new Entity(
                "e1",
                "person:bo berg",
                "Bo Berg",
                EntityKind.PERSON,
                List.of(at("Mayor"), at("Mayor")),
                List.of(nominal, name),
                0.9,
                "entity/names");
    }
}
