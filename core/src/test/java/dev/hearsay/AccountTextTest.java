package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Given;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AccountTextTest {
    private static final String TEXT =
            "OSTRY (NTA) - Envoy Ilmar Vesk came. \"It is open,\" he told\nreporters in Ostry on"
                    + " Tuesday, Radio Nord said.";

    private static final Layout NO_LAYOUT =
            new Layout(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    @Test
    void shows_what_is_known_of_a_statement_and_of_those_it_speaks_of() {
        Speaker vesk =
                new Speaker(
                        Optional.of("Ilmar Vesk"),
                        Speaker.Kind.PERSON,
                        List.of("Envoy"),
                        Optional.of("e1"),
                        0.9,
                        "speaker/pronoun");
        Carrier radio =
                new Carrier(
                        "Radio Nord", Carrier.Kind.OUTLET, at("Radio Nord said"), "carrier/test");
        Occasion occasion =
                new Occasion(
                        Optional.of(at("reporters")),
                        Optional.of(at("Ostry")),
                        Optional.of(at("Tuesday")));
        Statement statement =
                statement(Stance.CLAIMS, vesk, new Chain(List.of(radio, radio)), occasion);

        assertThat(
                        AccountText.of(
                                account(
                                        Optional.of(
                                                new Wire("NTA", Optional.of(at("(NTA)")), "test")),
                                        statement,
                                        List.of(entity()))))
                .isEqualTo(
                        """
                        s1: reader/test
                        speaker: Ilmar Vesk, e1, speaker/pronoun
                        source: he
                        cue: told
                        content: "It is open,"
                        manner: direct
                        stance: claims
                        chain: Radio Nord, outlet, Radio Nord said <- Radio Nord, outlet, Radio Nord said
                        occasion: to reporters | where Ostry | when Tuesday

                        wire: NTA, (NTA), test
                        headline: -

                        e1: Ilmar Vesk, person, person:ilmar vesk, 1 name, 2 pronouns
                        e1 role: Envoy
                        """);
    }

    @Test
    void leaves_out_what_nobody_knows() {
        Statement statement =
                statement(Stance.STATES, Speaker.unknown("test"), Chain.NONE, Occasion.UNKNOWN);

        assertThat(AccountText.of(account(Optional.empty(), statement, List.of())))
                .isEqualTo(
                        """
                        s1: reader/test
                        source: he
                        cue: told
                        content: "It is open,"
                        manner: direct

                        headline: -
                        """);
    }

    private static Account account(
            Optional<Wire> wire, Statement statement, List<Entity> entities) {
        Article article =
                new Article(
                        "a", "a.txt", "00", TEXT, NO_LAYOUT, About.of(Given.NOTHING), List.of());
        return new Account(article, wire, List.of(statement), List.of(), entities, List.of());
    }

    private static Statement statement(
            Stance stance, Speaker speaker, Chain chain, Occasion occasion) {
        Attribution attribution =
                new Attribution(
                        List.of(at("\"It is open,\"")),
                        List.of(at("told")),
                        List.of(at("he")),
                        1,
                        "reader/test");
        return new Statement(
                "s1",
                "k1",
                attribution,
                Manner.DIRECT,
                stance,
                speaker,
                chain,
                occasion,
                Optional.empty());
    }

    private static Entity entity() {
        return new Entity(
                "e1",
                "person:ilmar vesk",
                "Ilmar Vesk",
                EntityKind.PERSON,
                List.of(at("Envoy"), at("Envoy")),
                List.of(
                        mention("Ilmar Vesk", Mention.Form.NAME),
                        mention("he", Mention.Form.PRONOUN),
                        mention("he", Mention.Form.PRONOUN)),
                1,
                "entity/test");
    }

    private static Mention mention(String words, Mention.Form form) {
        return new Mention(at(words), form, Mention.Type.PERSON, List.of(), 1, "test");
    }

    private static Passage at(String words) {
        int start = TEXT.indexOf(words);
        return Passage.of(TEXT, new Span(start, start + words.length()));
    }
}
