package dev.hearsay.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Drawn;
import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure.Status;
import dev.hearsay.forecast.Forecast.Modality;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Figures, forecasts and days below an article. */
final class HtmlSumsTest {
    private static final String HOSTILE = "<script>alert(1)</script> \"><img src=x onerror=y> 3";

    private static Document page(Account... accounts) {
        return Jsoup.parse(HtmlReport.page(List.of(accounts)));
    }

    private static List<String> cells(Document page, int row) {
        Element tr = page.select(".figures tbody tr").get(row);
        tr.select(".unseen").remove();
        return tr.select("th, td").eachText();
    }

    @Test
    void a_figure_stands_in_a_row_with_its_reading_its_owner_and_its_proof() {
        Document page = page(Drawn.silo());

        assertThat(cells(page, 0))
                .containsExactly("at least 14", ">= 14", "Velm Courier", "own words");
        assertThat(cells(page, 2))
                .containsExactly(
                        "over 1.5 million litres",
                        "> 1,500,000",
                        "oil",
                        "2 A union",
                        "unverified: \"Nobody could check the union's figure\"");
    }

    @Test
    void every_cell_leads_to_its_words_in_the_text() {
        Document page = page(Drawn.silo(), Drawn.silo());

        Elements links = page.select(".figures tbody tr:nth-child(3) a, .forecasts a, .days a");
        assertThat(links.eachAttr("href"))
                .startsWith("#a1-at-f3", "#a1-at-f3-of", "#a1-s2", "#a1-at-f3-w1")
                .contains("#a1-at-p1", "#a2-at-p1", "#a1-at-m2");
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        a ->
                                assertThat(page.getElementById(a.attr("href").substring(1)))
                                        .isNotNull());
        assertThat(page.expectFirst("#a2-at-f3-w1").text()).startsWith("Nobody could check");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_table_is_one_for_those_who_hear_it() {
        Element table = page(Drawn.silo()).expectFirst("table.figures");

        assertThat(table.select("caption").text()).isEqualTo("Figures");
        assertThat(table.select("thead th[scope=col]")).hasSize(5);
        assertThat(table.select("tbody tr > th[scope=row][role=rowheader]")).hasSize(3);
        assertThat(table.select("tr:not([role=row]), td:not([role=cell])")).isEmpty();
    }

    @Test
    void a_forecast_says_who_how_surely_what_and_by_when() {
        Elements entries = page(Drawn.silo()).select(".forecasts li");
        entries.select(".unseen").remove();

        assertThat(entries.eachText())
                .containsExactly(
                        "1 the fire chief will: The search will go on until Friday by 2026-03-13",
                        "Velm Courier may, on a condition: If the wind turns, the port may close");
    }

    @Test
    void the_days_stand_along_a_line_and_in_a_list() {
        Document page = page(Drawn.silo());

        assertThat(page.select(".written").text())
                .isEqualTo("Written 2026-03-11 to 2026-03-12, 90 % sure: The page shows it.");
        assertThat(page.expectFirst("svg.timeline title").text())
                .isEqualTo("Days that the article tells of");
        assertThat(page.select("ol.days li").eachText())
                .containsExactly(
                        "1 Jan to 31 Dec 1964 event … union's figure. The silo was built in 1964."
                                + " If the wind turns, the port may …",
                        "11 Mar to 12 Mar 2026 article written",
                        "11 Mar 2026 event … until Friday,\" the fire chief said on Wednesday. He put"
                                + " the dead at fourteen workers of …",
                        "13 Mar 2026 forecast the fire chief: The search will go on until Friday");
    }

    @Test
    void an_article_without_figures_forecasts_and_days_has_no_such_section() {
        assertThat(page(Drawn.bridge()).select(".sums, .timeline, .figures")).isEmpty();
    }

    @Test
    void a_single_day_is_told_and_not_drawn() {
        Account account =
                Drawn.of("It rained.").written("2026-03-11", "", "It rained.").account("rain.txt");

        assertThat(page(account).select(".written").text())
                .isEqualTo("Written 2026-03-11 or later, 90 % sure: It rained.");
        assertThat(page(account).select(".timeline")).isEmpty();
    }

    @Test
    void nothing_in_a_figure_becomes_markup() {
        String text = HOSTILE + " ships";
        Account account =
                Drawn.of(text)
                        .outlet(HOSTILE)
                        .figure(HOSTILE + "|=|3|" + HOSTILE + "|" + text, "", Status.DENIED, text)
                        .forecast(HOSTILE, "", Modality.WILL, "", "", "2026-03-13")
                        .moment(HOSTILE, "2026-03-11", "2026-03-11")
                        .written("2026-03-11", "2026-03-12", HOSTILE)
                        .account("a.txt");

        assertThat(page(account).select("script, img, [onerror]")).isEmpty();
        assertThat(page(account).select(".figures, .forecasts, .timeline, .written")).hasSize(4);
    }
}
