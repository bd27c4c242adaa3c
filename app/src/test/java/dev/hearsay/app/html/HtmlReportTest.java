package dev.hearsay.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Drawn;
import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Chain;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Given;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
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
                                .select("mark[title^=2: unknown says (\"the mayor said\", direct)]")
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
                        "4: unknown says (\"the harbour board hopes\", indirect)\n"
                                + "in 3: unknown says (\"Radio Nord reported\", indirect)");
    }

    @Test
    void a_statement_reads_as_who_says_what_when_and_through_whom() {
        Element entry = page(Drawn.strait()).expectFirst("#a1-s1");
        entry.select(".unseen").remove();

        assertThat(entry.select(".who").text()).isEqualTo("1 Ilmar Vesk (Special envoy) hopes");
        assertThat(entry.select("blockquote").text()).isEqualTo("the Arn Strait will reopen");
        assertThat(entry.select(".setting").text())
                .isEqualTo(
                        "to reporters, at a news conference in Ostry, Tuesday · via Harbour Courier <- NTA");
        assertThat(entry.select(".words").text()).isEqualTo("\"he told\" indirect");
        assertThat(entry.select(".carrier").eachAttr("title"))
                .containsExactly(
                        "\"the Harbour Courier reports\" (carrier/test)",
                        "\"quoting NTA\" (carrier/test)");
    }

    @Test
    void a_speaker_has_its_rule_under_the_pointer_and_little_confidence_beside() {
        Document page = page(Drawn.strait());

        assertThat(page.select("#a1-s1 b.source").attr("title"))
                .isEqualTo("speaker/test, 95 % sure");
        assertThat(page.select("#a1-s3 .role").text()).isEqualTo("(unnamed; 52 % sure)");
        assertThat(page.expectFirst(".text .source").attr("title"))
                .isEqualTo("source of 1: Ilmar Vesk (speaker/test, 95 % sure)");
    }

    @Test
    void an_unknown_speaker_is_shown_as_unknown() {
        assertThat(page(Drawn.strait()).select("#a1-s5 .nobody, .voices .nobody").eachText())
                .containsExactly("unknown", "unknown");
    }

    @Test
    void whoever_speaks_leads_to_all_the_words_that_mean_them() {
        Document page = page(Drawn.strait());

        assertThat(page.select(".voices li").eachText())
                .first()
                .isEqualTo(
                        "Ilmar Vesk person, 2 statements Special envoy in the text: Ilmar Vesk, he, Vesk");
        assertThat(page.select(".voices a").eachAttr("href"))
                .containsExactly("#a1-m1-1", "#a1-m1-2", "#a1-m1-3");
        assertThat(page.select(".text .m1").eachText()).containsExactly("Ilmar Vesk", "he", "Vesk");
        assertThat(page.select("style").html()).contains("article:has(.m1:target) .m1");
    }

    @Test
    void an_agency_copy_is_told_with_its_proof() {
        assertThat(page(Drawn.strait()).select(".facts").text())
                .isEqualTo("strait.txt · NTA copy: (NTA)");
        assertThat(
                        page(Drawn.of("x").headline("x").wire("NTA", "").account("a"))
                                .select(".facts")
                                .text())
                .isEqualTo("a · NTA copy: by what came with the page");
    }

    @Test
    void the_index_counts_who_speaks_over_all_articles() {
        Document page = page(Drawn.strait(), Drawn.bridge(), Drawn.strait());

        assertThat(page.select("nav tbody tr").eachText()).containsExactly("Ilmar Vesk 4 1 3");
        assertThat(page.select("nav tbody a").eachAttr("href")).containsExactly("#a1", "#a3");
        assertThat(page.select("nav p").text())
                .isEqualTo("12 statements by speakers who are described and not named, or unknown");
    }

    @Test
    void of_many_speakers_the_index_unfolds_the_rarer() {
        Drawn drawn = Drawn.of("yes no");
        for (int i = 1; i <= 25; i++) {
            drawn.says("", "", "yes", Manner.INDIRECT).by("Witness " + i, Speaker.Kind.PERSON, 0.9);
        }
        Document page = page(drawn.account("many.txt"), Drawn.bridge());

        assertThat(page.select("nav > table tbody tr")).hasSize(20);
        assertThat(page.select("nav details tbody tr")).hasSize(5);
        assertThat(page.select("nav summary").text()).isEqualTo("and 5 more");
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
                        .entity(HOSTILE, EntityKind.OTHER, HOSTILE, HOSTILE)
                        .by(HOSTILE, Speaker.Kind.PERSON, 0.5, HOSTILE)
                        .occasion(HOSTILE, HOSTILE, HOSTILE)
                        .through(HOSTILE, HOSTILE)
                        .wire(HOSTILE, HOSTILE)
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
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select(".places a"))
                    .allSatisfy(
                            a ->
                                    assertThat(page.getElementById(a.attr("href").substring(1)))
                                            .isNotNull());
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
                    new Statement(
                            "s" + i,
                            "k" + i,
                            attribution,
                            Manner.MIXED,
                            Stance.STATES,
                            new Speaker(
                                    Optional.of("three"),
                                    Speaker.Kind.PERSON,
                                    List.of(),
                                    Optional.of("e1"),
                                    1,
                                    "test"),
                            Chain.NONE,
                            Occasion.UNKNOWN,
                            within));
        }
        Layout layout =
                new Layout(
                        Optional.of(some(text, random)),
                        Optional.empty(),
                        Optional.of(some(text, random)),
                        List.of(some(text, random), some(text, random)),
                        List.of());
        return new Account(
                new Article("a", "o", "00", text, layout, About.of(Given.NOTHING), List.of()),
                Optional.empty(),
                statements,
                List.of(scattered(text, random)),
                List.of());
    }

    private static Entity scattered(String text, SplittableRandom random) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            mentions.add(
                    new Mention(
                            some(text, random),
                            Mention.Form.NAME,
                            Mention.Type.PERSON,
                            List.of(),
                            1,
                            "test"));
        }
        return new Entity(
                "e1", "k", "three", EntityKind.PERSON, List.of(), mentions, 1, "entity/test");
    }

    private static Passage some(String text, SplittableRandom random) {
        int start = random.nextInt(text.length());
        return Passage.of(text, new Span(start, random.nextInt(start, text.length() + 1)));
    }
}
