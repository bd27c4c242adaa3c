package dev.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LooseJsonTest {

    private static Json one(String text) {
        return LooseJson.parse(text).get(0);
    }

    @Test
    void reads_strings_numbers_lists_and_objects() {
        Json json = one("{\"a\": \"x\\u0041\\\"\", \"b\": [1, true, null], \"c\": {\"d\": \"e\"}}");
        assertThat(json.text("a")).contains("xA\"");
        assertThat(json.field("b").get().items()).hasSize(3);
        assertThat(json.field("c").get().text("d")).contains("e");
    }

    @Test
    void lets_commas_too_many_comments_and_raw_line_breaks_pass() {
        Json json = one("/* news */ {\"a\": \"x\ny\", // why\n \"b\": [\"c\",,],}");
        assertThat(json.text("a")).contains("x\ny");
        assertThat(json.text("b")).contains("c");
    }

    @Test
    void lets_missing_commas_and_quotation_marks_pass() {
        Json json = one("{\"a\": \"the \"safe\" bridge\" \"b\": 'c', d: e}");
        assertThat(json.text("a")).contains("the \"safe\" bridge");
        assertThat(json.text("b")).contains("c");
        assertThat(json.text("d")).contains("e");
    }

    @Test
    void reads_several_objects_and_what_is_wrapped() {
        assertThat(LooseJson.parse("{\"a\":1}{\"a\":2}")).hasSize(2);
        assertThat(one("//<![CDATA[\n{\"a\":1}\n//]]>").text("a")).contains("1");
        assertThat(one("<!-- {\"a\":1} -->").text("a")).contains("1");
    }

    @Test
    void what_is_cut_off_is_read_as_far_as_it_goes() {
        assertThat(one("{\"a\": \"b\", \"c\": [\"d\"").text("c")).contains("d");
    }

    @Test
    void no_json_gives_no_value() {
        for (String text : List.of("", "  ", "hello", "\u0000", "]")) {
            assertThat(LooseJson.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void what_lies_too_deep_is_left_out_in_a_moment() {
        String deep = "[".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> LooseJson.parse(deep));
        assertThat(one("{\"a\":" + "[".repeat(70) + "]".repeat(70) + ",\"b\":1}").text("b"))
                .contains("1");
    }

    @Test
    void a_hundred_thousand_wrappings_are_passed_over() {
        assertThat(LooseJson.parse("[CDATA[".repeat(100_000) + "{\"a\":1}")).hasSize(1);
    }
}
