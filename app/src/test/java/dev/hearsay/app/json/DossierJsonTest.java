package dev.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Ferry;
import dev.hearsay.app.Hostile;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.reading.Engine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierJsonTest {
    private static final Engine ENGINE = new Engine("reader-1", "1.29.0");

    private static JsonNode json(Dossier dossier) {
        return JsonMapper.shared().readTree(DossierJson.write(dossier, ENGINE));
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void a_story_has_every_field_in_the_agreed_order() {
        JsonNode story = json(Ferry.dossier());

        assertThat(names(story))
                .containsExactly(
                        "schema",
                        "offsets",
                        "engine",
                        "id",
                        "title",
                        "articles",
                        "families",
                        "threads",
                        "quotations",
                        "findings",
                        "notes");
        assertThat(names(story.path("articles").path(0)))
                .containsExactly(
                        "id",
                        "origin",
                        "sha256",
                        "headline",
                        "outlet",
                        "wire",
                        "published",
                        "written");
        assertThat(names(story.path("families").path(0)))
                .containsExactly("name", "articles", "original", "proofs", "why", "rule");
        assertThat(names(story.path("quotations").path(0)))
                .containsExactly("id", "variants", "carriers", "origins", "confidence", "rule");
        assertThat(names(story.path("quotations").path(0).path("variants").path(0)))
                .containsExactly(
                        "article", "statement", "altered", "speaker", "content", "changes");
    }

    @Test
    void a_finding_has_every_field_in_the_agreed_order() {
        JsonNode finding = json(Ferry.dossier()).path("findings").path(0);

        assertThat(names(finding))
                .containsExactly(
                        "id", "kind", "relation", "what", "accounts", "confidence", "why", "rule");
        assertThat(finding.path("accounts").path(4).toString())
                .isEqualTo(
                        "{\"article\":\"c5\",\"start\":98,\"end\":112,\"text\":\"150 passengers\","
                                + "\"value\":\"150 passenger\",\"speaker\":null,\"statement\":null}");
    }

    @Test
    void relations_are_written_with_hyphens() {
        assertThat(json(Ferry.dossier()).path("findings").valueStream())
                .extracting(finding -> finding.path("relation").stringValue())
                .contains("differ", "same-source", "only-here", "altered", "revision", "refine");
    }

    @Test
    void a_thread_cites_its_statements_as_pairs() {
        assertThat(json(Ferry.dossier()).path("threads").path(0).path("statements").toString())
                .isEqualTo("[[\"c1\",\"s3\"],[\"c4\",\"s2\"],[\"c4\",\"s3\"]]");
    }

    @Test
    void every_place_holds_its_words_counted_in_code_points() {
        Map<String, String> texts = new TreeMap<>();
        for (Account account : Ferry.accounts()) {
            texts.put(account.article().id(), account.article().text());
        }
        JsonNode story = json(Ferry.dossier());
        for (JsonNode finding : story.path("findings")) {
            finding.path("accounts").forEach(side -> check(side, text(side, texts)));
        }
        for (JsonNode quotation : story.path("quotations")) {
            for (JsonNode variant : quotation.path("variants")) {
                variant.path("content").forEach(words -> check(words, text(variant, texts)));
                variant.path("changes").forEach(words -> check(words, text(variant, texts)));
            }
        }
        story.path("families")
                .forEach(f -> f.path("proofs").forEach(proof -> check(proof, text(proof, texts))));
    }

    private static String text(JsonNode node, Map<String, String> texts) {
        return texts.getOrDefault(node.path("article").stringValue(), "");
    }

    private static void check(JsonNode place, String text) {
        int[] points = text.codePoints().toArray();
        int start = place.path("start").intValue();
        int length = place.path("end").intValue() - start;
        assertThat(new String(points, start, length)).isEqualTo(place.path("text").stringValue());
    }

    @Test
    void a_side_of_an_article_that_the_story_does_not_have_does_not_stop_it() {
        assertThat(json(Hostile.dossier()).path("findings").path(0).path("accounts")).hasSize(3);
    }
}
