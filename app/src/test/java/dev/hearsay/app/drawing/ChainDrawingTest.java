package dev.hearsay.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.drawing.ChainDrawing.Way;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class ChainDrawingTest {

    @Test
    void without_a_way_there_is_no_drawing() {
        assertThat(ChainDrawing.of("c", List.of(), List.of())).isEmpty();
    }

    @Test
    void outlets_carriers_and_speakers_stand_in_columns_each_once() {
        Document drawing =
                Jsoup.parse(
                        ChainDrawing.of(
                                "c",
                                List.of(
                                        new Way("Courier", "#a1", List.of("NTA"), "Ann Lee"),
                                        new Way("Radio", "#a2", List.of("NTA"), "Ann Lee"),
                                        new Way("Post", "#a3", List.of(), "Ann <b>Lee")),
                                List.of(List.of("Courier", "Radio"))));

        assertThat(drawing.select("text").eachText())
                .containsExactlyInAnyOrder(
                        "outlets ←",
                        "carriers ←",
                        "speakers",
                        "Courier",
                        "Radio",
                        "Post",
                        "NTA",
                        "Ann Lee",
                        "Ann <b>Lee");
        assertThat(drawing.select("svg a").eachAttr("href")).containsExactly("#a1", "#a2", "#a3");
        assertThat(drawing.select(".bracket")).hasSize(1);
    }

    @Test
    void a_long_name_stands_on_two_lines_and_is_cut() {
        Document drawing =
                Jsoup.parse(
                        ChainDrawing.of(
                                "c",
                                List.of(
                                        new Way(
                                                "Radio Nord",
                                                "#a1",
                                                List.of(),
                                                "the permanent envoy of Nordhavn in Kesteria")),
                                List.of()));

        assertThat(drawing.select("text").eachText()).endsWith("the permanent", "envoy of No…");
    }
}
