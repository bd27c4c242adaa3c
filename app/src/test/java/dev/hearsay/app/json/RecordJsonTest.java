package dev.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static Page parse(String line) {
        return RecordJson.parse("news.jsonl:3", line.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String line, String why) {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse(line))
                .withMessageStartingWith("Could not read 'news.jsonl:3': " + why)
                .withMessageEndingWith(
                        ". Write one JSON object a line, with the article in \"text\" or \"html\".");
    }

    @Test
    void a_record_with_text_alone_is_a_plain_page() {
        assertThat(parse("{\"text\":\"The bridge is safe.\"}"))
                .isEqualTo(Page.text("news.jsonl:3", "The bridge is safe."));
    }

    @Test
    void a_record_with_html_is_a_web_page() {
        assertThat(parse("{\"html\":\"<p>Safe</p>\"}"))
                .isEqualTo(Page.html("news.jsonl:3", "<p>Safe</p>"));
    }

    @Test
    void text_goes_before_html() {
        assertThat(parse("{\"html\":\"<p>Safe</p>\",\"text\":\"Safe\"}").kind())
                .isEqualTo(Page.Kind.TEXT);
    }

    @Test
    void what_is_said_of_the_article_is_kept() {
        Page page =
                parse(
                        "{\"id\":\"b1\",\"url\":\"u\",\"title\":\"t\",\"date\":\"d\",\"author\":\"a\","
                                + "\"outlet\":\"o\",\"text\":\"x\"}");
        assertThat(page.given())
                .isEqualTo(
                        new Given(
                                Optional.of("b1"),
                                Optional.of("u"),
                                Optional.of("t"),
                                Optional.of("d"),
                                Optional.of("a"),
                                Optional.of("o")));
    }

    @Test
    void a_number_may_be_an_id() {
        assertThat(parse("{\"id\":7,\"text\":\"x\"}").given().id()).contains("7");
    }

    @Test
    void several_authors_are_joined() {
        assertThat(parse("{\"author\":[\"Ann Lee\",\"Bo Berg\"],\"text\":\"x\"}").given().author())
                .contains("Ann Lee, Bo Berg");
    }

    @Test
    void empty_null_and_odd_fields_say_nothing() {
        assertThat(
                        parse(
                                        "{\"id\":null,\"url\":\" \",\"title\":{\"a\":1},\"date\":[],\"text\":\"x\"}")
                                .given())
                .isEqualTo(Given.NOTHING);
    }

    @Test
    void unknown_fields_are_passed_over() {
        assertThat(parse("{\"tags\":[{\"deep\":[1]}],\"text\":\"x\"}"))
                .isEqualTo(Page.text("news.jsonl:3", "x"));
    }

    @Test
    void half_a_surrogate_pair_becomes_a_replacement_character_and_a_whole_one_stays() {
        assertThat(parse("{\"text\":\"a\\ud83d b\\ud83d\\ude00 \\ude00\"}").source())
                .isEqualTo("a\uFFFD b😀 \uFFFD");
    }

    @Test
    void a_broken_line_is_refused() {
        refuses("{\"text\":\"The bri", "the line is not JSON (");
    }

    @Test
    void two_objects_on_a_line_are_refused() {
        refuses("{\"text\":\"a\"} {\"text\":\"b\"}", "the line is not JSON (");
    }

    @Test
    void a_list_is_refused() {
        refuses("[1]", "the line is not a JSON object");
    }

    @Test
    void a_record_without_an_article_is_refused() {
        refuses("{\"title\":\"t\"}", "it has neither \"text\" nor \"html\"");
    }

    @Test
    void a_text_that_is_no_string_is_refused() {
        refuses("{\"text\":[\"a\"]}", "its \"text\" is not a string");
    }

    @Test
    void ten_thousand_brackets_are_refused_and_not_followed() {
        refuses("{\"text\":\"a\",\"b\":" + "[".repeat(10_000), "the line is not JSON (");
    }
}
