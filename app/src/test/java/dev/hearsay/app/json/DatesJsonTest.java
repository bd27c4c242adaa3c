package dev.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Plain;
import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.reading.Engine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DatesJsonTest {

    private static JsonNode article(String date, String text) {
        Optional<String> none = Optional.empty();
        Given given = new Given(none, none, none, Optional.of(date), none, none);
        Article article = Extractor.extract(new Page("a.txt", Page.Kind.TEXT, text, given));
        String json =
                AccountJson.write(
                        Plain.account(article, List.of(), article.notes()),
                        new Engine("reader-1", "1.29.0"));
        return JsonMapper.shared().readTree(json).path("article");
    }

    @Test
    void every_date_says_where_it_is_from_and_why_it_was_believed() {
        JsonNode article = article("2018-07-16T10:12:00Z", "The bridge will reopen in May.");
        assertThat(article.path("dates").path(0).toString())
                .isEqualTo(
                        "{\"value\":\"2018-07-16T10:12\",\"precision\":\"minute\",\"zone\":\"Z\","
                                + "\"from\":\"given\",\"role\":\"published\",\"start\":null,\"end\":null,"
                                + "\"text\":\"2018-07-16T10:12:00Z\",\"believed\":true,"
                                + "\"why\":\"Nothing tells more surely when it was published.\"}");
        assertThat(article.path("published").stringValue()).isEqualTo("2018-07-16T10:12");
        assertThat(article.path("modified").isNull()).isTrue();
    }

    @Test
    void a_date_of_the_text_has_its_place_there() {
        JsonNode article =
                article(
                        "2018-07-16",
                        "10:12 16 July\n\nThe bridge will reopen in May, the mayor said.");
        JsonNode shown = article.path("dates").path(0);
        assertThat(shown.path("value").stringValue()).isEqualTo("--07-16");
        assertThat(shown.path("start").intValue()).isZero();
        assertThat(shown.path("from").stringValue()).isEqualTo("furniture");
    }
}
