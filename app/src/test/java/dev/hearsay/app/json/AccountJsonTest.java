package dev.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Plain;
import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Engine;
import dev.hearsay.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountJsonTest {
    private static final Engine ENGINE = new Engine("reader-1", "1.29.0");

    private static JsonNode json(Account account) {
        return JsonMapper.shared().readTree(AccountJson.write(account, ENGINE));
    }

    private static JsonNode json(Article article) {
        return json(Plain.account(article, List.of(), article.notes()));
    }

    @Test
    void an_account_has_every_field_in_the_agreed_order() {
        assertThat(names(json(Sample.account())))
                .containsExactly(
                        "schema",
                        "offsets",
                        "engine",
                        "article",
                        "statements",
                        "figures",
                        "forecasts",
                        "moments",
                        "entities",
                        "notes");
    }

    @Test
    void an_article_has_every_field_in_the_agreed_order() {
        assertThat(names(json(Sample.account()).path("article")))
                .containsExactly(
                        "id",
                        "origin",
                        "canonical",
                        "sha256",
                        "text",
                        "language",
                        "captured",
                        "headline",
                        "outlet",
                        "byline",
                        "dateline",
                        "wire",
                        "body",
                        "furniture",
                        "dates",
                        "published",
                        "modified",
                        "written",
                        "duplicate_of");
    }

    @Test
    void a_statement_has_every_field_in_the_agreed_order() {
        assertThat(names(json(Sample.account()).path("statements").path(0)))
                .containsExactly(
                        "id",
                        "key",
                        "content",
                        "cue",
                        "source",
                        "manner",
                        "stance",
                        "speaker",
                        "chain",
                        "occasion",
                        "within",
                        "confidence",
                        "rule");
    }

    @Test
    void a_bare_article_has_the_same_fields_and_nothing_in_them() {
        JsonNode article = json(Sample.bare()).path("article");
        assertThat(names(article)).isEqualTo(names(json(Sample.account()).path("article")));
        for (String name : List.of("canonical", "headline", "outlet", "byline", "dateline")) {
            assertThat(article.path(name).isNull()).as(name).isTrue();
        }
        assertThat(article.path("body").isArray()).isTrue();
    }

    @Test
    void a_statement_says_whose_words_they_are_and_how_they_came() {
        JsonNode statement = json(Sample.account()).path("statements").path(0);
        assertThat(statement.path("stance").stringValue()).isEqualTo("claims");
        assertThat(statement.path("speaker").toString())
                .isEqualTo(
                        "{\"name\":\"Bo Berg\",\"kind\":\"person\",\"roles\":[\"Mayor\"],\"entity\":\"e1\","
                                + "\"confidence\":0.95,\"rule\":\"speaker/name\"}");
        assertThat(statement.path("chain").toString())
                .isEqualTo(
                        "[{\"name\":\"Radio Nord\",\"kind\":\"outlet\",\"start\":130,\"end\":150,"
                                + "\"text\":\"quoted by Radio Nord\",\"rule\":\"carrier/citing\"}]");
        assertThat(statement.path("occasion").toString())
                .isEqualTo(
                        "{\"to\":{\"start\":101,\"end\":110,\"text\":\"reporters\"},"
                                + "\"where\":{\"start\":114,\"end\":118,\"text\":\"Velm\"},"
                                + "\"when\":{\"start\":122,\"end\":128,\"text\":\"Monday\",\"moment\":\"m1\"}}");
    }

    @Test
    void a_moment_says_what_it_comes_to_and_from_where_it_was_reckoned() {
        assertThat(json(Sample.account()).path("moments").toString())
                .isEqualTo(
                        "[{\"id\":\"m1\",\"start\":122,\"end\":128,\"text\":\"Monday\",\"type\":\"DATE\","
                                + "\"value\":\"2026-04-27\",\"mod\":\"APPROX\",\"edtf\":\"2026-04-27~\","
                                + "\"from\":\"2026-04-27\",\"to\":\"2026-04-27\",\"anchor\":\"2026-05-01\","
                                + "\"rule\":\"moment/day-date\"}]");
    }

    @Test
    void an_unknown_speaker_has_no_name_and_what_the_text_does_not_tell_is_empty() {
        Account account = Sample.account();
        Statement known = account.statements().get(0);
        Statement unknown =
                Plain.statement(known.id(), known.key(), known.attribution(), known.manner());
        JsonNode statement =
                json(Plain.account(account.article(), List.of(unknown), List.of()))
                        .path("statements")
                        .path(0);
        assertThat(statement.path("speaker").toString())
                .isEqualTo(
                        "{\"name\":null,\"kind\":\"unknown\",\"roles\":[],\"entity\":null,"
                                + "\"confidence\":0.0,\"rule\":\"test\"}");
        assertThat(statement.path("occasion").toString())
                .isEqualTo("{\"to\":null,\"where\":null,\"when\":null}");
        assertThat(statement.path("chain").toString()).isEqualTo("[]");
        assertThat(statement.path("stance").stringValue()).isEqualTo("states");
    }

    @Test
    void an_entity_has_every_field_in_the_agreed_order_and_each_role_once() {
        assertThat(json(Sample.account()).path("entities").toString())
                .isEqualTo(
                        "[{\"id\":\"e1\",\"key\":\"person:bo berg\",\"name\":\"Bo Berg\",\"type\":\"person\","
                                + "\"roles\":[\"Mayor\"],\"mentions\":["
                                + "{\"start\":18,\"end\":23,\"text\":\"mayor\",\"form\":\"nominal\"},"
                                + "{\"start\":85,\"end\":92,\"text\":\"Bo Berg\",\"form\":\"name\"}],"
                                + "\"rule\":\"entity/names\",\"confidence\":0.9}]");
    }

    @Test
    void a_wire_has_the_words_that_prove_it() {
        assertThat(json(Sample.account()).path("article").path("wire").toString())
                .isEqualTo(
                        "{\"name\":\"NTA\",\"start\":49,\"end\":54,\"text\":\"(NTA)\",\"from\":\"text\","
                                + "\"rule\":\"carrier/dateline\"}");
    }

    @Test
    void a_wire_that_only_metadata_proves_has_no_place() {
        Wire wire = new Wire("NTA", Optional.empty(), "carrier/author");
        Account account =
                new Account(
                        Sample.bare(),
                        Optional.of(wire),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(json(account).path("article").path("wire").toString())
                .isEqualTo(
                        "{\"name\":\"NTA\",\"start\":null,\"end\":null,\"text\":null,"
                                + "\"from\":\"metadata\",\"rule\":\"carrier/author\"}");
    }

    @Test
    void every_place_holds_its_words_counted_in_code_points() {
        JsonNode account = json(Sample.account());
        String text = account.path("article").path("text").stringValue();
        List<JsonNode> places = places(account);
        assertThat(places).hasSize(14);
        for (JsonNode place : places) {
            assertThat(place.path("text").stringValue())
                    .isEqualTo(
                            text.substring(
                                    text.offsetByCodePoints(0, place.path("start").intValue()),
                                    text.offsetByCodePoints(0, place.path("end").intValue())));
        }
    }

    @Test
    void a_place_behind_an_emoji_counts_it_once() {
        JsonNode cue = json(Sample.account()).path("statements").path(0).path("cue").path(0);
        int units = Sample.TEXT.indexOf("said");
        assertThat(cue.path("start").intValue())
                .isEqualTo(units - 1)
                .isEqualTo(CodePoints.of(Sample.TEXT).fromUtf16(units));
    }

    @Test
    void a_headline_in_the_text_goes_before_a_given_one() {
        JsonNode headline = json(Sample.account()).path("article").path("headline");
        assertThat(headline.path("text").stringValue()).isEqualTo("Bridge is safe 😀, mayor says");
        assertThat(headline.path("from").stringValue()).isEqualTo("text");
    }

    @Test
    void what_is_only_given_has_no_place_and_says_where_it_is_from() {
        Article bare = Sample.bare();
        Article given =
                new Article(
                        bare.id(),
                        bare.origin(),
                        bare.sha256(),
                        bare.text(),
                        bare.layout(),
                        About.of(Sample.given()),
                        List.of());
        JsonNode article = json(given).path("article");
        assertThat(article.path("headline").toString())
                .isEqualTo(
                        "{\"start\":null,\"end\":null,\"text\":\"The bridge\",\"from\":\"metadata\"}");
        assertThat(article.path("outlet").toString())
                .isEqualTo(
                        "{\"name\":\"Nordhavn Courier\",\"start\":null,\"end\":null,"
                                + "\"text\":\"Nordhavn Courier\",\"from\":\"given\"}");
        assertThat(article.path("byline").path("names").path(0).stringValue()).isEqualTo("Cy Dahl");
        assertThat(article.path("canonical").stringValue()).isEqualTo("https://example.org/bridge");
    }

    @Test
    void a_note_about_a_place_has_it_and_one_about_the_whole_has_none() {
        JsonNode notes = json(Sample.account()).path("notes");
        assertThat(notes.path(0).toString())
                .isEqualTo(
                        "{\"kind\":\"odd\",\"text\":\"Something is odd.\",\"start\":10,\"end\":16}");
        assertThat(notes.path(1).toString())
                .isEqualTo(
                        "{\"kind\":\"whole\",\"text\":\"All of it.\",\"start\":null,\"end\":null}");
    }

    @Test
    void small_words_of_the_schema_are_lower_case() {
        JsonNode account = json(Sample.account());
        assertThat(account.path("statements").path(0).path("manner").stringValue())
                .isEqualTo("direct");
        assertThat(account.path("article").path("furniture").path(0).path("kind").stringValue())
                .isEqualTo("related");
    }

    @Test
    void line_ends_of_every_language_stay_inside_the_line() {
        Article bare = Sample.bare();
        String text = "one\u2028two\u2029three\u0085four\nfive\r\u000Bsix";
        Article odd = new Article("a", "o", "00", text, bare.layout(), bare.about(), List.of());
        String line = ArticleJson.write(odd);
        assertThat(line.split("[\\n\\r\\u000B\\u0085\\u2028\\u2029]", -1)).hasSize(1);
        assertThat(JsonMapper.shared().readTree(line).path("article").path("text").stringValue())
                .isEqualTo(text);
    }

    @Test
    void an_article_line_holds_the_same_article_as_an_account_whose_wire_nobody_read() {
        Account account = Sample.account();
        JsonNode line = JsonMapper.shared().readTree(ArticleJson.write(account.article()));
        assertThat(names(line)).containsExactly("schema", "offsets", "article", "notes");
        assertThat(line.path("article"))
                .isEqualTo(
                        json(Plain.account(account.article(), List.of(), List.of()))
                                .path("article"));
    }

    @Test
    void a_failure_says_where_and_why() {
        assertThat(FailureJson.write("a \"b\".txt", "Could not read it."))
                .isEqualTo(
                        "{\"schema\":\"hearsay/failure/1\",\"origin\":\"a \\\"b\\\".txt\","
                                + "\"why\":\"Could not read it.\"}");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /**
     * Every object with a place and words, those of notes left out: their words are not the
     * article's.
     */
    private static List<JsonNode> places(JsonNode account) {
        List<JsonNode> places = new ArrayList<>();
        collect(account.path("article"), places);
        collect(account.path("statements"), places);
        collect(account.path("entities"), places);
        return places;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.path("start").isNumber() && node.has("text")) {
            places.add(node);
        }
        node.forEach(child -> collect(child, places));
    }
}
