package dev.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.hearsay.page.Decoder;
import dev.hearsay.page.Note;
import dev.hearsay.page.Page;
import dev.hearsay.page.UnreadableException;
import dev.hearsay.text.Passage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that were broken, or made to break whoever reads them: bounded time, and the rest read. */
class HostilePagesTest {
    private static final String FIRST =
            "The mayor said the old bridge was safe, and that the ferry would stop in May.";
    private static final String SECOND =
            "Bo Berg, who runs the ferry, denied that he would ever stop sailing it.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final Duration SOON = Duration.ofSeconds(60);

    static Stream<Map.Entry<String, String>> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("200,000 nested tags", "<div>".repeat(200_000) + BODY);
        pages.put("200,000 nested inline tags", "<b><i>".repeat(100_000) + BODY);
        pages.put("200,000 nested tables", "<table><tr><td>".repeat(70_000) + BODY);
        pages.put("100,000 links", BODY + "<a href='/x'>Ferry fares to rise</a> ".repeat(100_000));
        pages.put("a million list items", BODY + "<ul>" + "<li>x".repeat(1_000_000) + "</ul>");
        pages.put("300,000 empty elements", "<p></p><br>".repeat(150_000) + BODY);
        pages.put("a huge attribute", "<p class='" + "x-y ".repeat(1_000_000) + "'></p>" + BODY);
        pages.put("100,000 attributes", "<p " + "a=b ".repeat(100_000) + ">" + BODY);
        pages.put("100,000 classes of furniture", BODY + "<i class='ad nav'></i>".repeat(100_000));
        pages.put(
                "an entity bomb",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + BODY
                        + "&b;".repeat(1000));
        pages.put("a million entities", BODY + "<p>" + "&amp;".repeat(1_000_000));
        pages.put("a doctype that never ends", BODY + "<!DOCTYPE " + "x".repeat(1_000_000));
        pages.put("a comment that never ends", BODY + "<!-- " + "x".repeat(1_000_000));
        pages.put("a script that never ends", BODY + "<script>" + "x<".repeat(500_000));
        pages.put("unclosed tags", "<div <p <b" + BODY + "</div></div></p></table><p");
        pages.put("NULs", "\0<html>\0" + BODY.replace("<p>", "<p>\0") + "\0");
        pages.put(
                "broken structured data",
                "<script type='application/ld+json'>{\"articleBody\": \""
                        + "\\u".repeat(100_000)
                        + "</script>"
                        + BODY);
        pages.put("one line without a space", BODY + "<p>" + "x".repeat(2_000_000));
        pages.put("200,000 rows", BODY + "<table>" + "<tr><td>1<td>2".repeat(100_000) + "</table>");
        return pages.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void reads_the_article_of(Map.Entry<String, String> page) {
        Article article =
                assertTimeout(SOON, () -> Extractor.extract(Page.html("a.html", page.getValue())));
        List<String> read = article.layout().body().stream().map(Passage::words).toList();
        assertThat(String.join(" ", read)).contains("the ferry would stop in May").contains(SECOND);
        for (Passage passage : article.layout().body()) {
            assertThat(Passage.of(article.text(), passage.span())).isEqualTo(passage);
        }
    }

    @Test
    void a_page_of_50_megabytes_is_refused_with_what_to_do() {
        byte[] page = ("<p>" + "x".repeat(50_000_000)).getBytes(StandardCharsets.ISO_8859_1);
        Assertions.assertThatThrownBy(() -> Decoder.decode("a.html", page))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Could not read 'a.html'");
        assertThat(Extractor.extract(Page.html("a.html", "<p>" + "x ".repeat(5_000_001))).notes())
                .extracting(Note::kind)
                .containsExactly("too-long");
    }

    @Test
    void a_page_of_frames_has_no_body() {
        String page = "<frameset><frame src='a'><frame src='b'></frameset>";
        assertThat(Extractor.extract(Page.html("a.html", page)).notes())
                .extracting(Note::kind)
                .containsExactly("no-body");
    }

    @Test
    void the_charset_that_a_page_names_is_believed() throws UnreadableException {
        String page = "<meta charset=\"windows-1251\"><p>Мэр сказал: мост цел.</p>" + BODY;
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
        assertThat(Decoder.decode("a.html", bytes).text()).contains("Мэр сказал");
    }

    @Test
    void a_lone_surrogate_in_an_entity_is_replaced() {
        Article article =
                Extractor.extract(
                        Page.html("a.html", BODY + "<p>He said &#xD800; to her, twice.</p>"));
        assertThat(article.text()).contains("He said \uFFFD to her").doesNotContain("\uD800");
    }
}
