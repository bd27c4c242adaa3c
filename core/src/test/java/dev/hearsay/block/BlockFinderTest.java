package dev.hearsay.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The article is found among everything that stands on a page. */
class BlockFinderTest {
    private static final String LEAD =
            "<p>The mayor said the old bridge was safe, and that the ferry would stop in May.</p>";
    private static final String MORE =
            "<p>Bo Berg, who runs the ferry, denied that he would ever stop sailing it.</p>";

    @Test
    void takes_a_page_of_a_newspaper_apart() {
        assertThat(Pages.lines(Pages.page("harbour.html")))
                .containsExactly(
                        "headline Old bridge to reopen in May",
                        "byline By Ann Lee",
                        "other 3 March 2021, 10:12",
                        "share Facebook Twitter",
                        "caption The bridge in winter. Photo: Bo Berg",
                        "body NORDHAVN (KNA) - The old bridge over the Else will reopen in May, the mayor said"
                                + " on Monday, two winters after a barge struck its eastern pier.",
                        "body “It is safe,” she said. “I would drive my own mother over it, and I would drive"
                                + " slowly.”",
                        "other “I would drive my own mother over it”",
                        "body Bo Berg, who runs the ferry in Nordhavn, denied that he would stop sailing.",
                        "body He said the council had not asked him.",
                        "other Advertisement",
                        "body What it costs",
                        "body The pier cost 4.2 million crowns, the council said.",
                        "body The ramp is not yet paid for.",
                        "related Ferry fares to rise in autumn, council decides",
                        "body We shall see whether it holds, the harbour master wrote.",
                        "body Year; Crossings",
                        "body 2018; 41,000",
                        "body The council will vote in April, according to the mayor's spokeswoman.",
                        "other Get the Courier every morning, before the herring is sold.",
                        "related More from the harbour",
                        "other Ann Lee has written about bridges for the Courier since 2009.",
                        "related Related stories",
                        "related Lighthouse keeper wins prize",
                        "related Herring dearer again",
                        "comments 2 comments",
                        "comments Herring Fan: I said so all along, did I not, and nobody would listen to me.");
    }

    @Test
    void reads_a_page_of_tables_and_line_breaks() {
        assertThat(Pages.body(Pages.page("breaks.html")))
                .containsExactly(
                        "KESTERIA, July 3 (KNA) -- The ferry company of Nordhavn has been sold to a family of"
                                + " bakers, its owner Bo Berg said on Saturday.",
                        "\"I am tired of the sea,\" he told the harbour radio. \"The sea is tired of me, too, and"
                                + " has said so.\"",
                        "The bakers said they would keep all four boats. They said nothing of the captains, who"
                                + " asked for a meeting.",
                        "The price was not named.");
    }

    @Test
    void reads_the_structured_data_of_a_page_that_shows_nothing() {
        assertThat(Pages.blocks(Pages.page("scripted.html")))
                .filteredOn(block -> block.part() == WebBlock.Part.BODY)
                .hasSize(3)
                .first()
                .isEqualTo(
                        new WebBlock(
                                "The keeper of the Nordhavn lighthouse has won the prize of the \"Society of"
                                        + " Lamps\", its chairwoman Ann Lee said on Friday.",
                                WebBlock.Part.BODY,
                                "html > head > script:nth-child(2)"));
    }

    @Test
    void says_where_each_block_stands_in_the_page() {
        Document page = Jsoup.parse(Pages.page("harbour.html"));
        for (WebBlock block : BlockFinder.find(page)) {
            assertThat(page.select(block.path())).as(block.path()).hasSize(1);
            String words = page.select(block.path()).text().replace("\u00AD", "");
            assertThat(words.replace('\u00A0', ' '))
                    .contains(block.words().substring(0, Math.min(4, block.words().length())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='related-posts'><p>%s</p></div>",
                "<div class='newsletterSignup'><p>%s</p></div>",
                "<aside><p>%s</p></aside>",
                "<nav><p>%s</p></nav>",
                "<div role='dialog'><p>%s</p></div>",
                "<div id='disqus_thread'><p>%s</p></div>",
                "<figure><img><figcaption>%s</figcaption></figure>",
                "<p hidden>%s</p>",
                "<p style='Display: none'>%s</p>",
                "<p aria-hidden='true'>%s</p>",
                "<noscript><p>%s</p></noscript>",
                "<template><p>%s</p></template>",
                "<button>%s</button>",
                "<script>%s</script>",
                "<p><a href='/'>%s</a></p>",
                "<p>Sign up for our newsletter: %s</p>",
                "<div class='promo'><div><div><p>%s</p></div></div></div>",
            })
    void does_not_read(String part) {
        String other = "The lighthouse keeper said that he had won a prize.";
        String page =
                "<article><h1>Bridge</h1>" + LEAD + part.formatted(other) + MORE + "</article>";
        assertThat(Pages.body(page)).hasSize(2).noneMatch(words -> words.contains("lighthouse"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body class='with-sidebar no-comments'><div>%s</div>",
                "<form id='aspnetForm'><div>%s</div></form>",
                "<div class='promo'>%s</div>",
                "<div><section>%s</section></div>",
                "<main><div class='page'><div>%s</div></div></main>",
                "<amp-story-page>%s</amp-story-page>",
                "<div hidden>%s</div>",
                "<body><noscript><div>%s</div></noscript>",
                "<center><font>%s</font></center>",
            })
    void reads_an_article_wherever_it_stands(String page) {
        assertThat(Pages.body(page.formatted(LEAD + MORE + LEAD.replace("old", "new")))).hasSize(3);
    }

    @Test
    void believes_no_name_that_most_of_the_page_bears() {
        String part = "<section class='callout widget'>%s</section>";
        String page =
                "<h1>Bridge</h1><main>"
                        + part.formatted(LEAD)
                        + part.formatted(MORE)
                        + part.formatted(LEAD.replace("old", "new"))
                        + "</main>";
        assertThat(Pages.body(page)).hasSize(3);
    }

    @Test
    void joins_what_inline_elements_part_and_parts_what_blocks_join() {
        assertThat(
                        Pages.body(
                                LEAD
                                        + "<p><b>Nord</b>haven is <i>not</i> Nordhavn,<p>he said.<div>So<p>be it.</div>"
                                        + MORE))
                .contains("Nordhaven is not Nordhavn,", "he said.", "So", "be it.");
    }

    @Test
    void parts_names_that_meet_without_a_space() {
        assertThat(
                        Pages.lines(
                                "<h1>Bridge</h1><p class=byline><a>Ann Lee</a><a>Bo Berg</a></p>"
                                        + LEAD
                                        + MORE))
                .contains("byline Ann Lee Bo Berg");
    }

    @Test
    void joins_a_line_break_inside_of_a_sentence() {
        assertThat(
                        Pages.body(
                                LEAD
                                        + "<p>One line<br>and another, he added.<br>She left.</p>"
                                        + MORE))
                .contains("One line and another, he added.", "She left.");
    }

    @Test
    void reads_all_parts_of_an_article_that_advertisements_part() {
        String part =
                "<div><div class='body-text part'>%s</div></div><div class=ad>Buy herring.</div>";
        String page =
                "<h1>Bridge</h1><div>" + part.formatted(LEAD) + part.formatted(MORE) + "</div>";
        assertThat(Pages.body(page)).hasSize(2);
    }

    @Test
    void reads_the_first_of_several_articles() {
        String first =
                "<article><h1>Bridge</h1><div class='entry-content'>"
                        + LEAD
                        + MORE
                        + "</div></article>";
        String second =
                "<article><h2>Ferry</h2><div class='entry-content'><p>The ferry company was sold, its owner said on"
                        + " Friday.</p></div></article>";
        assertThat(Pages.body("<title>Bridge</title><main>" + first + second + "</main>"))
                .hasSize(2);
    }

    @Test
    void takes_the_heading_that_the_title_repeats_for_the_headline() {
        assertThat(
                        Pages.lines(
                                "<title>Old bridge to reopen - Courier</title><h1>Nordhavn Courier</h1><h2>Old bridge to"
                                        + " reopen</h2>"
                                        + LEAD
                                        + MORE))
                .contains("headline Old bridge to reopen");
    }

    @Test
    void does_not_read_words_twice() {
        assertThat(Pages.body(LEAD + MORE + "<div><blockquote>" + MORE + "</blockquote></div>"))
                .hasSize(2);
    }

    @Test
    void finds_nothing_on_an_empty_page() {
        assertThat(Pages.blocks("")).isEmpty();
        assertThat(Pages.blocks("<frameset><frame src=a></frameset>")).isEmpty();
    }
}
