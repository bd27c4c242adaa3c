package dev.hearsay.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.gold.StoriesJson;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Side;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FindingScoreTest {
    private static final String A = "At least 20 were hurt; 9 died.";
    private static final String B = "23 were hurt; 9 died.";
    private static final String GOLD =
            """
            {"articles": [{"id": "a", "text": "%s"}, {"id": "b", "text": "%s"}],
             "findings": [{"kind": "figure", "relation": "refine", "accounts":
                            [{"id": "a", "start": 0, "end": 11}, {"id": "b", "start": 0, "end": 2}]},
                          {"kind": "figure", "relation": "agree", "accounts":
                            [{"id": "a", "start": 23, "end": 24}, {"id": "b", "start": 14, "end": 15}]}],
             "traps": [{"a": {"id": "a", "start": 0, "end": 11}, "b": {"id": "b", "start": 14, "end": 15}}]}
            """
                    .formatted(A, B)
                    .replace("\n", " ");

    private static Side side(String article, String text, int start, int end, String value) {
        return new Side(
                article,
                Passage.of(text, new Span(start, end)),
                value,
                Optional.empty(),
                Optional.empty());
    }

    private static Finding finding(Relation relation, Side... sides) {
        return new Finding("x1", Kind.FIGURE, relation, "hurt", List.of(sides), 1, "", "test");
    }

    private static String table(Finding... findings) {
        GoldStory gold = StoriesJson.parse("gold:1", GOLD.getBytes(StandardCharsets.UTF_8));
        return FindingScore.board(List.of(new FindingScore(gold, List.of(findings)))).table("gold");
    }

    @Test
    void counts_what_is_found_and_what_is_not() {
        String table =
                table(
                        finding(
                                Relation.REFINE,
                                side("a", A, 0, 11, ">=20"),
                                side("b", B, 0, 2, "23")));
        assertThat(table).containsPattern("figure +100.0 +100.0 +100.0");
        assertThat(table).containsPattern("found +0 +1 +0.0");
        assertThat(table).containsPattern("sprung +0 +1 +0.0");
    }

    @Test
    void an_agreement_called_a_difference_and_a_trap_are_seen() {
        String table =
                table(
                        finding(
                                Relation.DIFFER,
                                side("a", A, 23, 24, "9 dead"),
                                side("b", B, 14, 15, "9 people")),
                        finding(
                                Relation.DIFFER,
                                side("a", A, 0, 11, ">=20"),
                                side("b", B, 14, 15, "9")));
        assertThat(table).containsPattern("called difference +1 +1 +100.0");
        assertThat(table).containsPattern("sprung +1 +1 +100.0");
    }

    @Test
    void sides_of_one_value_agree_whatever_a_third_says() {
        String table =
                table(
                        finding(
                                Relation.DIFFER,
                                side("a", A, 23, 24, "9"),
                                side("b", B, 14, 15, "9"),
                                side("b", B, 0, 2, "23")));
        assertThat(table).containsPattern("called difference +0 +1 +0.0");
    }
}
