package dev.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Plain;
import dev.hearsay.article.Article;
import dev.hearsay.article.Given;
import dev.hearsay.article.Layout;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> \"><img src=x onerror=alert(2)> said '</title></style>&lt;";

    private static Document page(Account... accounts) {
        return Jsoup.parse(HtmlReport.page(List.of(accounts)));
    }

    /** The article's text as a reader sees it, without our own numbers and hints. */
    private static String text(Document page) {
        Element text = page.expectFirst(".text").clone();
        text.select(".number, .unseen").remove();
        return text.wholeText();
    }

    @Test
    void the_text_stands_there_in_full_and_in_order() {
        assertThat(text(page(Drawn.bridge()))).isEqualTo(Drawn.bridge().article().text());
    }

    @Test
    void every_piece_of_a_statement_is_marked_with_its_source_on_hover() {
        assertThat(
                        page(Drawn.bridge())
                                .select("mark[title^=2: the mayor, said (direct)]")
                                .eachText())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("[2 goes on:] \"is safe.\"");
    }

    @Test
    void a_statement_inside_another_names_both() {
        assertThat(page(Drawn.bridge()).expectFirst("mark:has(> #a1-t4)").attr("title"))
                .isEqualTo(
                        "4: the harbour board, hopes (indirect)\nin 3: Radio Nord, reported (indirect)");
    }

    @Test
    void furniture_is_told_from_the_article() {
        assertThat(page(Drawn.bridge()).select(".text .furniture").eachText())
                .containsExactly("10:12 16 July", "Related news Ferry fares to rise");
    }

    @Test
    void every_link_inside_the_page_leads_somewhere_and_every_place_has_one_name() {
        Document page =
                page(Drawn.bridge(), Drawn.bridge(), Drawn.of("It rained.").account("rain.txt"));

        assertThat(page.select("a[href^=#]")).hasSize(30);
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        a ->
                                assertThat(page.getElementById(a.attr("href").substring(1)))
                                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void nothing_in_an_article_becomes_markup() {
        Account account =
                Drawn.of(HOSTILE)
                        .headline(HOSTILE)
                        .outlet(HOSTILE)
                        .says(
                                "\"><img src=x onerror=alert(2)>",
                                "said",
                                "'</title></style>&lt;",
                                Manner.DIRECT)
                        .note(HOSTILE, "said")
                        .account("https://a.example/\"onmouseover=\"alert(3)");

        Document page = page(account, account);

        assertThat(page.select("script, img, [onerror], [onmouseover]")).isEmpty();
        assertThat(page.select("style, title")).hasSize(2);
        assertThat(text(page)).isEqualTo(HOSTILE);
    }

    @Test
    void only_web_addresses_become_links() {
        Account script = Drawn.of("x").headline("x").account("javascript:alert(1)");
        Account web = Drawn.of("x").headline("x").account("https://a.example/x");

        assertThat(page(script, web).select(".facts a").eachAttr("href"))
                .containsOnly("https://a.example/x");
    }

    @Test
    void loads_nothing_and_says_so_in_its_policy() {
        String html = HtmlReport.page(List.of(Drawn.bridge()));

        assertThat(html).contains("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(html).doesNotContain("src=", "<link", "url(", "@import", "<script");
    }

    @Test
    void an_article_without_statements_says_so() {
        assertThat(
                        page(Drawn.of("It rained.").account("rain.txt"))
                                .expectFirst("aside .count")
                                .text())
                .isEqualTo("no statements found");
    }

    @Test
    void highlights_that_overlap_anyhow_never_break_the_text() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            Account account = scattered(random);

            Document page = page(account);

            assertThat(text(page)).isEqualTo(account.article().text());
            assertThat(page.select("mark mark, .text > mark")).isEmpty();
        }
    }

    private static Account scattered(SplittableRandom random) {
        String text = "one <b> two\n\nthree & four \"five\" six\n\n  seven eight nine";
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            Attribution attribution =
                    new Attribution(
                            List.of(some(text, random), some(text, random)),
                            List.of(some(text, random)),
                            List.of(some(text, random)),
                            1,
                            "test");
            Optional<String> within =
                    random.nextBoolean()
                            ? Optional.of("s" + random.nextInt(1, 8))
                            : Optional.empty();
            statements.add(
                    Plain.statement(
                            "s" + i,
                            "k" + i,
                            attribution,
                            Manner.MIXED,
                            within.stream().toArray(String[]::new)));
        }
        Layout layout =
                new Layout(
                        Optional.of(some(text, random)),
                        Optional.empty(),
                        Optional.of(some(text, random)),
                        List.of(some(text, random), some(text, random)),
                        List.of());
        return Plain.account(
                new Article("a", "o", "00", text, layout, Given.NOTHING, List.of()),
                statements,
                List.of());
    }

    private static Passage some(String text, SplittableRandom random) {
        int start = random.nextInt(text.length());
        return Passage.of(text, new Span(start, random.nextInt(start, text.length() + 1)));
    }
}
