package dev.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static Metadata find(String html) {
        return Testimony.of(Jsoup.parse(html), Optional.of("https://post.example/news/bridge"))
                .metadata();
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void the_headline_is_told_without_the_name_of_the_site() {
        Metadata metadata =
                find(
                        "<title>Bridge to reopen in May | Nordhavn Post</title>"
                                + "<meta property=og:site_name content='Nordhavn Post'>");
        assertThat(metadata.headline()).contains("Bridge to reopen in May");
        assertThat(metadata.outlet()).contains("Nordhavn Post");
    }

    @Test
    void the_heading_that_the_page_confirms_is_the_headline() {
        assertThat(
                        find("<title>Bridge to reopen - Post</title><h1>Nordhavn Post</h1>"
                                        + "<h1>Bridge to  reopen</h1>")
                                .headline())
                .contains("Bridge to reopen");
    }

    @Test
    void a_dash_inside_of_a_headline_stays() {
        assertThat(find("<title>Bridge closed - again</title>").headline())
                .contains("Bridge closed - again");
    }

    @Test
    void authors_are_told_by_structured_data_as_objects_strings_and_ids() {
        assertThat(
                        find(jsonLd(
                                        "{\"@type\":[\"NewsArticle\"],\"author\":[{\"name\":\"Ann Lee\"},\"Bo Berg\"]}"))
                                .authors())
                .containsExactly("Ann Lee", "Bo Berg");
        assertThat(
                        find(jsonLd(
                                        "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#ann\"}},"
                                                + "{\"@id\":\"#ann\",\"@type\":\"Person\",\"name\":\"Ann Lee\"}]}"))
                                .authors())
                .containsExactly("Ann Lee");
    }

    @Test
    void a_broken_block_costs_nothing_but_itself() {
        assertThat(
                        find(jsonLd("{{{ oops")
                                        + jsonLd(
                                                "{\"@type\":\"Article\",\"headline\":\"Bridge to reopen\"}"))
                                .headline())
                .contains("Bridge to reopen");
    }

    @Test
    void bylines_are_cleaned() {
        assertThat(find("<p class=byline>By Ann Lee, Staff Writer, and Bo Berg</p>").authors())
                .containsExactly("Ann Lee", "Bo Berg");
        assertThat(find("<meta name=author content='admin'>").authors()).isEmpty();
        assertThat(find("<meta name=author content='ann.lee@post.example (Ann Lee)'>").authors())
                .isEmpty();
    }

    @Test
    void the_outlet_is_an_author_only_where_nobody_else_is() {
        String site = "<meta property=og:site_name content='Nordhavn Post'>";
        String meta = "<meta name=author content='Nordhavn Post'>";
        assertThat(find(site + meta + "<p><a rel=author>Ann Lee</a></p>").authors())
                .containsExactly("Ann Lee");
        assertThat(find(site + meta).authors()).containsExactly("Nordhavn Post");
    }

    @Test
    void writers_of_other_stories_are_not_its_authors() {
        assertThat(
                        find("<h1>Bridge to reopen</h1><aside><a rel=author>Cy Dahl</a></aside>")
                                .authors())
                .isEmpty();
    }

    @Test
    void the_canonical_address_is_made_whole_and_is_no_front_page() {
        assertThat(find("<link rel=canonical href='/news/bridge-1'>").canonical())
                .contains("https://post.example/news/bridge-1");
        assertThat(find("<link rel=canonical href='https://post.example/'>").canonical()).isEmpty();
        assertThat(find("<link rel=canonical href='javascript:alert(1)'>").canonical()).isEmpty();
    }

    @Test
    void the_language_is_told_as_the_page_writes_it() {
        assertThat(find("<html lang=en_GB>").language()).contains("en-GB");
    }
}
