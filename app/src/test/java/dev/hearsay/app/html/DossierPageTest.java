package dev.hearsay.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Ferry;
import dev.hearsay.app.Hostile;
import dev.hearsay.app.Told;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class DossierPageTest {

    private static Document page(Dossier... dossiers) {
        return Jsoup.parse(DossierPage.page(List.of(dossiers)));
    }

    private static Dossier bare(Account... accounts) {
        return new Dossier(
                new Story("z", List.of(accounts)),
                "The cook was fined",
                new Lineage(List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Account cook() {
        return Told.by("z", "", "", "The cook was fined\n\nThe cook was fined.\n").account();
    }

    private static List<Document> all() {
        return List.of(
                page(Ferry.dossier()),
                page(Hostile.dossier()),
                page(Ferry.dossier(), bare(cook()), Hostile.dossier()),
                page(bare(cook())),
                page());
    }

    @Test
    void every_claim_leads_to_the_words_it_rests_on() {
        Document page = page(Ferry.dossier());
        Element words = page.expectFirst("#s1-x3 q a");

        assertThat(words.text()).isEqualTo("on Friday");
        assertThat(page.expectFirst(words.attr("href")).text()).isEqualTo("on Friday");
        assertThat(page.select("article .back[href=#s1-x3]")).hasSize(2);
    }

    @Test
    void every_link_has_another_end_and_every_id_is_there_once() {
        for (Document page : all()) {
            Set<String> ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
            assertThat(ids).hasSameSizeAs(page.select("[id]"));
            assertThat(page.select("a").eachAttr("href"))
                    .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
        }
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        for (Document page : all()) {
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).isBetween(1, before + 1);
                before = level;
            }
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @Test
    void nothing_in_an_article_becomes_markup_and_nothing_is_loaded() {
        for (Document page : all()) {
            assertThat(
                            page.select(
                                    "script, img, link, iframe, object, [src], [onerror], use, image"))
                    .isEmpty();
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.select("style").html()).doesNotContain("url(", "@import");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'");
        }
        assertThat(DossierPage.page(List.of(Hostile.dossier()))).doesNotContain("\u202E", "\u001B");
    }

    @Test
    void the_articles_stand_there_in_full() {
        Document page = page(Hostile.dossier());
        Element article = page.expectFirst("article").clone();
        article.select(".back, .facts, .unseen").remove();

        assertThat(article.text()).contains("<script>alert(1)</script> \"'></title></style><img");
    }

    @Test
    void a_table_of_figures_has_a_row_for_each_thing_and_a_column_for_each_account() {
        Element table = page(Ferry.dossier()).expectFirst("table");

        assertThat(table.select("caption")).hasSize(1);
        assertThat(table.select("thead th[scope=col]").eachText())
                .containsExactly(
                        "counted",
                        "Nordhavn Courier, Radio Nord and Evening Mail (one account, NTA)",
                        "Kesteria Post",
                        "Vesk Daily",
                        "they");
        assertThat(table.select("tbody tr").eachText())
                .containsExactly(
                        "passengers on board 140 passengers 140 passengers 150 passengers differ, agree",
                        "people hurt At least 20 people the coast guard 23 injured 31 the coast guard revision, refine");
        assertThat(table.select("tbody td a")).hasSize(6);
    }

    @Test
    void altered_words_are_marked_for_the_eye_and_for_the_ear() {
        Element altered = page(Ferry.dossier()).expectFirst(".altered ins");

        assertThat(altered.text()).isEqualTo("[added: safe and]");
        assertThat(altered.expectFirst(".unseen").text()).isEqualTo("[added:");
    }

    @Test
    void drawings_say_what_they_are_and_stand_beside_a_list_of_the_same() {
        Document page = page(Ferry.dossier());

        for (Element drawing : page.select("figure > svg")) {
            assertThat(drawing.attr("role")).isEqualTo("img");
            for (String id : drawing.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page.getElementById(id)).isNotNull();
            }
            assertThat(drawing.siblingElements().select("ol, ul")).isNotEmpty();
            assertThat(drawing.select("a").eachAttr("tabindex")).containsOnly("-1");
        }
        assertThat(page.select("figure > svg")).hasSize(2);
        assertThat(page.select(".ways li").eachText())
                .containsExactly(
                        "Nordhavn Courier, Radio Nord, Evening Mail ← NTA ← Bo Berg, Ann Lee, the coast guard",
                        "Kesteria Post ← Ann Lee, Nord Lines, a spokeswoman, a rescuer",
                        "Vesk Daily ← Ann Lee, the coast guard, Nord Lines");
    }

    @Test
    void several_stories_get_an_index_and_lone_articles_are_named_at_the_end() {
        Document page = page(Ferry.dossier(), bare(cook()), Hostile.dossier());

        assertThat(page.select("h1").text()).isEqualTo("2 stories and 1 article alone");
        assertThat(page.select("nav[aria-label=Stories] a").eachAttr("href"))
                .containsExactly("#s1", "#s2", "#alone");
        assertThat(page.select("#alone li").text())
                .isEqualTo("The cook was fined z · 0 statements");
    }

    @Test
    void what_has_no_day_is_listed_and_not_drawn() {
        Document page = page(Hostile.dossier());

        assertThat(page.select(".undated li")).hasSize(1);
        assertThat(page.select(".timeline a")).hasSize(1);
    }
}
