package dev.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a text is what. */
class LayouterTest {
    private static final String PROSE =
            "The mayor said on Monday that the old bridge would reopen before the summer.";
    private static final String MORE =
            "Work on the eastern ramp has taken longer than the council had hoped.";

    @Test
    void tells_apart_all_parts_of_a_report() {
        assertThat(
                        parts(
                                """
                                10:12 16 July

                                Old bridge to reopen in May: mayor
                                By Ann Lee and Bo Berg, Staff Writers

                                NORDHAVN- The mayor said the old bridge would reopen in May, Radio Nord reported.

                                \u00a0 Ferry Company, Harbour Council Set Up Joint Timetable

                                "Of course we waited too long," she said.

                                A second bridge in the near future

                                She noted that a second bridge would be planned soon.

                                Related news releases


                                  – Lighthouse keeper wins prize
                                  – Price of herring for tomorrow announced
                                / 17 July , 2018
                                """))
                .containsExactly(
                        "timestamp 10:12 16 July",
                        "headline Old bridge to reopen in May: mayor",
                        "byline By Ann Lee and Bo Berg, Staff Writers",
                        "body NORDHAVN- The mayor said the old bridge would reopen in May, Radio Nord"
                                + " reported.",
                        "related Ferry Company, Harbour Council Set Up Joint Timetable",
                        "body \"Of course we waited too long,\" she said.",
                        "other A second bridge in the near future",
                        "body She noted that a second bridge would be planned soon.",
                        "related Related news releases",
                        "related – Lighthouse keeper wins prize",
                        "related – Price of herring for tomorrow announced",
                        "timestamp / 17 July , 2018");
    }

    @Test
    void gives_a_paragraph_to_each_line_where_lines_are_not_wrapped() {
        assertThat(parts(PROSE + "\n" + MORE + "\n"))
                .containsExactly("body " + PROSE, "body " + MORE);
    }

    @Test
    void joins_wrapped_lines_up_to_the_blank_line() {
        String text =
                """
                The mayor said on Monday that the old bridge would reopen before the
                summer, after two winters in which the town had to do with the ferry.

                Work on the eastern ramp has taken longer than the council had hoped,
                she added.
                """;
        assertThat(Layouter.layout(text, Optional.empty()).body())
                .extracting(Passage::words)
                .containsExactly(
                        "The mayor said on Monday that the old bridge would reopen before the\n"
                                + "summer, after two winters in which the town had to do with the ferry.",
                        "Work on the eastern ramp has taken longer than the council had hoped,\n"
                                + "she added.");
    }

    @Test
    void does_not_join_the_short_lines_of_a_dialogue() {
        assertThat(
                        parts(
                                "Q: Will it reopen?\nA: It will, in May.\nQ: And the ramp?\nA: Later, I fear."))
                .containsExactly(
                        "body Q: Will it reopen?",
                        "body A: It will, in May.",
                        "body Q: And the ramp?",
                        "body A: Later, I fear.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\f", "\u0085"})
    void ends_lines_at_every_kind_of_line_end(String end) {
        assertThat(parts(PROSE + end + MORE)).containsExactly("body " + PROSE, "body " + MORE);
    }

    @Test
    void takes_a_stray_next_line_character_for_an_ellipsis() {
        assertThat(parts("\"Well\u0085 we wait,\" she said.\n" + MORE)).hasSize(2);
    }

    @Test
    void leaves_the_spaces_around_a_line_out_of_its_passage() {
        assertThat(parts(" \t" + PROSE + " \u00a0\t\n")).containsExactly("body " + PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Old bridge to reopen in May: mayor",
                "Old bridge ‘safe’, says U.S. Envoy to Kesteria",
                "Will the old bridge reopen?",
                "Old Bridge To Reopen Before The Summer.",
                "Kesteria votes to keep old bridge closed.",
                "\"No danger\": mayor on old bridge",
            })
    void takes_a_first_line_for_the_headline(String line) {
        assertThat(parts(line + "\n\n" + PROSE))
                .containsExactly("headline " + line, "body " + PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old bridge has reopened.",
                "Production at the mill resumed yesterday after three months.",
                "NORDHAVN, Kesteria (KNA) --",
                "It reopened. Nobody came. Kesteria slept on.",
                "Here is what the mayor of Nordhavn told us:",
                "- ferry fares rise",
                "(undated)",
            })
    void takes_a_first_line_for_body(String line) {
        assertThat(parts(line + "\n\n" + PROSE)).containsExactly("body " + line, "body " + PROSE);
    }

    @Test
    void knows_the_headline_by_the_title_given_beside_the_text() {
        String line = "The old bridge has been reopened.";
        Layout layout =
                Layouter.layout(
                        line + "\n" + PROSE, Optional.of("The Old Bridge has been reopened"));
        assertThat(layout.headline()).map(Passage::words).contains(line);
    }

    @Test
    void reads_a_text_of_one_line_as_body() {
        assertThat(parts("Old bridge to reopen")).containsExactly("body Old bridge to reopen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:12 16 July",
                "Published: 3 March 2021, 10:12 GMT",
                "Updated 5 hours ago",
                "/ 17 July , 2018",
                "July 3, 2021",
                "LAST UPDATED AT 14:41 ON Tue 10 Feb 2015",
                "Sunday, March 17, 2013 | 5:00 PM",
                "2021-03-04T10:12:00Z",
                "03.03.2021",
            })
    void knows_a_timestamp(String line) {
        assertThat(parts(PROSE + "\n" + line + "\n" + MORE)).contains("timestamp " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-0", "The march began on 5 May.", "In May 2016 it fell.", "2,000"})
    void does_not_take_for_a_timestamp(String line) {
        assertThat(parts(PROSE + "\n" + line + "\n" + MORE)).doesNotContain("timestamp " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share Share this article",
                "share Facebook Twitter WhatsApp",
                "share Subscribe to our newsletter for news from the harbour",
                "caption Photo: Kesterian News Agency",
                "caption (Photo by Bo Berg)",
                "caption The old bridge at dawn (Photo: Bo Berg)",
                "comments Comments (12)",
                "comments Leave a comment",
                "other © 2021 Nordhavn Courier. All rights reserved.",
                "other Advertisement",
                "other https://courier.example/bridge",
                "other ***",
                "related Read more: Ferry fares to rise",
                "related ALSO READ: Ferry fares to rise.",
            })
    void knows_the_furniture_of_pages_by_its_words(String part) {
        String line = part.substring(part.indexOf(' ') + 1);
        assertThat(parts(PROSE + "\n" + line + "\n" + MORE))
                .containsExactly("body " + PROSE, part, "body " + MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See also the ruling of the harbour court, which she called a mistake.",
                "Share this with nobody, he warned the council.",
                "\"Read more,\" he said.",
                "- The ramp must be widened",
                "“The best bridge we ever had” — Bo Berg",
                "Q: Will it reopen before the summer",
                "MAYOR LEE: We shall see about that",
                "and the ferry",
                "Copyright law knows no bridges, he joked.",
                "The list of demands includes:",
            })
    void leaves_a_line_between_two_paragraphs_in_the_body(String line) {
        assertThat(parts(PROSE + "\n" + line + "\n" + MORE)).contains("body " + line);
    }

    @Test
    void leaves_list_items_after_a_colon_in_the_body() {
        assertThat(parts(PROSE + "\nShe named one demand:\nA wider eastern ramp\n" + MORE))
                .contains("body A wider eastern ramp");
    }

    @Test
    void reads_on_where_prose_goes_on_below_related_headlines() {
        assertThat(
                        parts(
                                PROSE
                                        + "\nRead more\nFerry fares to rise\nIs the lighthouse lost?\n"
                                        + MORE))
                .containsExactly(
                        "body " + PROSE,
                        "related Read more",
                        "related Ferry fares to rise",
                        "related Is the lighthouse lost?",
                        "body " + MORE);
    }

    @Test
    void reads_nothing_below_a_count_of_comments_and_the_name_of_a_reader() {
        assertThat(
                        parts(
                                PROSE
                                        + "\n"
                                        + MORE
                                        + "\n2 Comments\nHerring Fan\nI said so all along, did I not?"))
                .endsWith("comments Herring Fan", "comments I said so all along, did I not?");
    }

    @Test
    void reads_the_article_below_a_count_of_comments_at_its_head() {
        assertThat(parts("12 Comments\nHerring Fan\n" + PROSE + "\n" + MORE))
                .contains("body " + PROSE);
    }

    static List<String> parts(String text) {
        Layout layout = Layouter.layout(text, Optional.empty());
        Stream<Part> read =
                Stream.of(
                                layout
                                        .headline()
                                        .map(passage -> new Part("headline", passage))
                                        .stream(),
                                layout
                                        .byline()
                                        .map(line -> new Part("byline", line.passage()))
                                        .stream(),
                                layout.body().stream().map(passage -> new Part("body", passage)))
                        .flatMap(part -> part);
        Stream<Part> furniture =
                layout.furniture().stream()
                        .map(
                                piece ->
                                        new Part(
                                                piece.kind()
                                                        .name()
                                                        .toLowerCase(java.util.Locale.ROOT),
                                                piece.passage()));
        return Stream.concat(read, furniture)
                .sorted((one, other) -> one.passage().span().compareTo(other.passage().span()))
                .map(part -> part.role() + " " + part.passage().words())
                .toList();
    }

    private record Part(String role, Passage passage) {}
}
