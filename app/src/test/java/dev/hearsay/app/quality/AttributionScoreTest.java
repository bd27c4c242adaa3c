package dev.hearsay.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Plain;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AttributionScoreTest {
    private static final String BRIDGE =
            "Ann Lee said the bridge is safe. \"Go home,\" added the mayor, \"now.\"";
    private static final Roles SAFE = roles(BRIDGE, "Ann Lee", "said", "the bridge is safe");
    private static final Roles HOME = roles(BRIDGE, "the mayor", "added", "\"Go home,\"|\"now.\"");

    /** The places of words in a text; pieces are parted by a bar. */
    private static Roles roles(String text, String source, String cue, String content) {
        return new Roles(spans(text, content), spans(text, cue), spans(text, source));
    }

    private static List<Span> spans(String text, String pieces) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces.split("\\|", -1)) {
            if (!piece.isEmpty()) {
                int start = text.indexOf(piece);
                spans.add(new Span(start, start + piece.length()));
            }
        }
        return spans;
    }

    private static Counts all(Roles gold, Roles predicted, Measure measure) {
        return AttributionScore.between(BRIDGE, List.of(gold), List.of(predicted))
                .counts(Kind.ALL, measure);
    }

    @Test
    void what_equals_gold_scores_full_points_in_every_measure() {
        AttributionScore score =
                AttributionScore.between(BRIDGE, List.of(SAFE, HOME), List.of(HOME, SAFE));

        for (Measure measure : Measure.values()) {
            assertThat(score.counts(Kind.ALL, measure).f1()).as(measure.label()).isEqualTo(1.0);
        }
    }

    @Test
    void nothing_read_has_no_hits_and_all_of_golds_chances() {
        AttributionScore score = AttributionScore.between(BRIDGE, List.of(SAFE), List.of());

        assertThat(score.counts(Kind.ALL, Measure.CONTENT_TOKEN)).isEqualTo(new Counts(0, 0, 0, 4));
        assertThat(score.counts(Kind.ALL, Measure.FULL)).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void three_of_four_words_are_half_of_the_content_but_not_the_same_words() {
        Roles shorter = roles(BRIDGE, "Ann Lee", "said", "the bridge is");

        assertThat(all(SAFE, shorter, Measure.CONTENT_TOKEN)).isEqualTo(new Counts(3, 3, 3, 4));
        assertThat(all(SAFE, shorter, Measure.CONTENT_JAC50)).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(all(SAFE, shorter, Measure.CONTENT_EXACT_WORDS))
                .isEqualTo(new Counts(0, 1, 0, 1));
    }

    @Test
    void quotation_marks_are_characters_but_no_words() {
        Roles bare = roles(BRIDGE, "the mayor", "added", "Go home|now");

        assertThat(all(HOME, bare, Measure.CONTENT_EXACT_WORDS)).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(all(HOME, bare, Measure.CONTENT_EXACT_CHARS)).isEqualTo(new Counts(0, 1, 0, 1));
    }

    @Test
    void a_source_that_shares_a_telling_word_has_the_right_head() {
        Roles surname = roles(BRIDGE, "Lee", "said", "the bridge is safe");

        assertThat(all(SAFE, surname, Measure.SOURCE_HEAD_ON_MATCHED))
                .isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(all(SAFE, surname, Measure.SOURCE_EXACT_ON_MATCHED))
                .isEqualTo(new Counts(0, 1, 0, 1));
        assertThat(all(SAFE, surname, Measure.FULL)).isEqualTo(new Counts(1, 1, 1, 1));
    }

    @Test
    void an_article_alone_is_no_telling_word() {
        Roles article =
                new Roles(
                        HOME.content(),
                        HOME.cue(),
                        List.of(
                                new Span(
                                        HOME.source().get(0).start(),
                                        HOME.source().get(0).start() + 3)));

        assertThat(all(HOME, article, Measure.SOURCE_HEAD_ON_MATCHED))
                .isEqualTo(new Counts(0, 1, 0, 1));
    }

    @Test
    void gold_without_a_source_and_what_matches_it_stay_out_of_the_full_score() {
        Roles unsourced = new Roles(SAFE.content(), SAFE.cue(), List.of());

        assertThat(all(unsourced, SAFE, Measure.FULL)).isEqualTo(Counts.NONE);
    }

    @Test
    void words_in_quotation_marks_make_a_statement_direct() {
        AttributionScore score =
                AttributionScore.between(BRIDGE, List.of(SAFE, HOME), List.of(SAFE));

        assertThat(score.gold()).isEqualTo(new Tally(2, 2, 2, 1, 0, 1));
        assertThat(score.counts(Kind.DIRECT, Measure.CONTENT_JAC50))
                .isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(score.counts(Kind.INDIRECT, Measure.CONTENT_JAC50))
                .isEqualTo(new Counts(1, 1, 1, 1));
    }

    @Test
    void statements_inside_others_are_left_out_and_counted() {
        Statement outer = statement("s1", "the bridge is safe", Optional.empty());
        Statement inner = statement("s2", "safe", Optional.of("s1"));

        AttributionScore score = AttributionScore.of(BRIDGE, List.of(SAFE), List.of(outer, inner));

        assertThat(score.leftOut()).isEqualTo(1);
        assertThat(score.predicted().statements()).isEqualTo(1);
    }

    private static Statement statement(String id, String content, Optional<String> within) {
        List<Passage> passages =
                spans(BRIDGE, content).stream().map(span -> Passage.of(BRIDGE, span)).toList();
        Attribution attribution = new Attribution(passages, List.of(), List.of(), 1, "test");
        return Plain.statement(
                id, id, attribution, Manner.INDIRECT, within.stream().toArray(String[]::new));
    }

    @Test
    void the_score_of_two_articles_is_the_sum_of_their_counts() {
        AttributionScore found = AttributionScore.between(BRIDGE, List.of(SAFE), List.of(SAFE));
        AttributionScore missed = AttributionScore.between(BRIDGE, List.of(HOME), List.of());

        AttributionScore both = AttributionScore.sum(List.of(found, missed));

        assertThat(both.articles()).isEqualTo(2);
        assertThat(both.counts(Kind.ALL, Measure.FULL)).isEqualTo(new Counts(1, 1, 1, 2));
    }

    @Test
    void the_table_shows_points_and_what_was_left_out() {
        Statement inner = statement("s2", "safe", Optional.of("s1"));
        AttributionScore score = AttributionScore.of(BRIDGE, List.of(SAFE, HOME), List.of(inner));
        AttributionScore found = AttributionScore.between(BRIDGE, List.of(), List.of(SAFE));

        String table = ScoreTable.of("gold", AttributionScore.sum(List.of(score, found)));

        assertThat(table.lines().findFirst())
                .contains(
                        "gold: articles 2 (1 nested statements left out), words 26, gold 2 (source 2, cue 2;"
                                + " direct/mixed/indirect 1/0/1), pred 1 (source 1, cue 1;"
                                + " direct/mixed/indirect 0/0/1)");
        assertThat(table.lines().skip(1))
                .hasSize(15)
                .first()
                .asString()
                .startsWith("metric                            all P      R     F1   direct P");
    }

    @Test
    void the_same_scores_give_the_same_interval_around_their_f1() {
        AttributionScore found = AttributionScore.between(BRIDGE, List.of(SAFE), List.of(SAFE));
        AttributionScore missed = AttributionScore.between(BRIDGE, List.of(HOME), List.of());
        List<AttributionScore> articles = List.of(found, missed, found);

        Interval interval = Interval.ofF1(articles, 200).get(Measure.FULL);

        assertThat(interval).isEqualTo(Interval.ofF1(articles, 200).get(Measure.FULL));
        assertThat(interval).isEqualTo(new Interval(0, 1));
    }
}
