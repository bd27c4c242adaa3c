package dev.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.hearsay.page.Page;
import dev.hearsay.text.Passage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, however it was mistreated. */
class MutationTest {
    private static final List<String> REPORTS =
            List.of(
                    """
                    10:12 16 July

                    Old bridge to reopen in May: mayor

                    By Ann Lee

                    NORDHAVN (KNA) - The mayor said on Monday that the old bridge over the Else would reopen in May, \
                    two winters after a barge had struck its eastern pier.

                    “It is safe,” she said. “I would drive my own mother over it, and I would drive slowly.”

                    Ferry Company and Harbour Council Set Up Joint Timetable

                    Bo Berg, who runs the ferry, denied that he would stop sailing, the Nordhavn Courier reported.

                    Related news
                      • Lighthouse keeper wins prize
                      • Herring dearer again
                    / 17 July , 2018
                    """,
                    "The council met.\nQ: Will it reopen?\nA: \"It will,\" said Lee.\n\nComments (2)\nFan\nGood.",
                    "",
                    "word");

    static Stream<String> texts() {
        return REPORTS.stream().flatMap(report -> mutations(report).values().stream());
    }

    private static Map<String, String> mutations(String text) {
        Map<String, String> mutations = new LinkedHashMap<>();
        mutations.put("as it is", text);
        mutations.put("first half", text.substring(0, text.length() / 2));
        mutations.put("second half", text.substring(text.length() / 2));
        mutations.put("doubled", text + text);
        mutations.put("capitals", text.toUpperCase(Locale.ROOT));
        mutations.put("emoji", text.replace(" ", " 😀"));
        mutations.put("bidi", text.replace(" ", "\u202E \u2067"));
        mutations.put("NUL", text.replace(" ", "\0 \0"));
        mutations.put("only controls", "\u0001\n\u0000\n\u200B\n\uFEFF\n" + text);
        mutations.put("high surrogates", text.replace("e", "\uD83D"));
        mutations.put("low surrogates", text.replace("e", "\uDE00"));
        mutations.put("CRLF", text.replace("\n", "\r\n"));
        mutations.put("wrapped", wrapped(text));
        mutations.put("one line", text.replace("\n", " "));
        mutations.put("one word a line", text.replace(" ", "\n"));
        return mutations;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_passage_equals_its_words_and_none_overlaps_another(String text) {
        Article article = Extractor.extract(Page.text("a.txt", text));
        int end = 0;
        for (Passage passage : parts(article.layout())) {
            assertThat(Passage.of(article.text(), passage.span())).isEqualTo(passage);
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
            end = passage.span().end();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everything_but_white_space_belongs_to_a_part(String text) {
        Article article = Extractor.extract(Page.text("a.txt", text));
        StringBuilder rest = new StringBuilder(article.text());
        for (Passage passage : parts(article.layout())) {
            for (int i = passage.span().start(); i < passage.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        assertThat(rest.toString().chars().filter(c -> !Lines.isSpace((char) c))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reading_twice_is_equal(String text) {
        Page page = Page.text("a.txt", text);
        assertThat(Extractor.extract(page)).isEqualTo(Extractor.extract(page));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_tags_of_a_web_page_may_be_broken_anywhere(String text) {
        Page page = Page.html("a.html", "<p>" + text.replace("\n", "<p").replace("e", "&e;<"));
        assertThatCode(() -> Extractor.extract(page)).doesNotThrowAnyException();
    }

    @Test
    void wrapping_a_report_changes_none_of_its_parts() {
        List<String> plain = unwrapped(REPORTS.get(0));
        assertThat(unwrapped(wrapped(REPORTS.get(0)))).isEqualTo(plain);
    }

    @Test
    void crlf_changes_none_of_its_parts() {
        assertThat(unwrapped(REPORTS.get(0).replace("\n", "\r\n")))
                .isEqualTo(unwrapped(REPORTS.get(0)));
    }

    @Test
    void a_megabyte_of_one_line_and_200_000_words_are_read_soon() {
        String line = "word ".repeat(200_000);
        String paragraphs = (REPORTS.get(0) + "\n").repeat(2_000);
        assertThat(paragraphs.length()).isGreaterThan(1_000_000);
        assertTimeout(
                Duration.ofSeconds(60),
                () -> {
                    assertThat(Extractor.extract(Page.text("a", line)).layout().body()).hasSize(1);
                    Extractor.extract(Page.text("a", paragraphs));
                });
    }

    @Test
    void millions_of_lines_are_kept_in_bounded_memory() {
        List<Passage> body =
                Extractor.extract(Page.text("a", "a\n".repeat(1_000_000))).layout().body();
        assertThat(body).hasSize(400_001);
        assertThat(body.get(400_000).span().end()).isEqualTo(1_999_999);
    }

    private static List<String> unwrapped(String text) {
        return LayouterTest.parts(text).stream().map(part -> part.replaceAll("\\s+", " ")).toList();
    }

    private static List<Passage> parts(Layout layout) {
        List<Passage> parts = new ArrayList<>(layout.body());
        layout.headline().ifPresent(parts::add);
        layout.byline().map(Byline::passage).ifPresent(parts::add);
        layout.furniture().stream().map(Furniture::passage).forEach(parts::add);
        parts.sort((one, other) -> one.span().compareTo(other.span()));
        return parts;
    }

    /** Each line wrapped at 70 columns, as mail programs do. */
    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int start = 0;
        int space = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                wrapped.append(text, start, i + 1);
                start = i + 1;
                space = -1;
            } else if (i - start >= 70 && space > start) {
                wrapped.append(text, start, space).append('\n');
                start = space + 1;
                space = -1;
            }
            space = c == ' ' ? i : space;
        }
        return wrapped.append(text, start, text.length()).toString();
    }
}
