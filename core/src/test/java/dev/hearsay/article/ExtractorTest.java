package dev.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.page.Decoder;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.page.Page;
import dev.hearsay.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page becomes an article. */
class ExtractorTest {
    private static final String REPORT =
            "Old bridge to reopen\r\n\r\nNORDHAVN - The bridge is safe, the mayor said.";

    @Test
    void keeps_a_plain_text_as_it_is() {
        assertThat(Extractor.extract(Page.text("a.txt", REPORT)).text()).isEqualTo(REPORT);
    }

    @Test
    void replaces_lone_surrogates_and_no_others() {
        Article article =
                Extractor.extract(
                        Page.text("a.txt", "\uDC00The \uD83D\uDE00 ferry\uD83D sailed.\uD83D"));
        assertThat(article.text()).isEqualTo("\uFFFDThe \uD83D\uDE00 ferry\uFFFD sailed.\uFFFD");
        assertThat(article.notes()).extracting(Note::kind).containsExactly("lone-surrogate");
    }

    @Test
    void names_an_article_by_the_hash_of_its_origin_and_text() {
        Article article = Extractor.extract(Page.text("a.txt", "abc"));
        assertThat(article.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(article.id()).isEqualTo("a79df2cab4c7a35b");
    }

    @Test
    void names_an_article_as_it_was_given() {
        Optional<String> none = Optional.empty();
        Given given = new Given(Optional.of("n1"), none, none, none, none, none);
        assertThat(Extractor.extract(new Page("a", Page.Kind.TEXT, REPORT, given)).id())
                .isEqualTo("n1");
    }

    @Test
    void does_not_read_a_text_that_is_too_long() {
        Article article =
                Extractor.extract(Page.text("a.txt", "a ".repeat(Decoder.MOST_CHARACTERS / 2 + 1)));
        assertThat(article.layout().body()).isEmpty();
        assertThat(article.notes()).extracting(Note::kind).containsExactly("too-long");
    }

    @Test
    void says_that_an_empty_text_has_no_body() {
        assertThat(Extractor.extract(Page.text("a.txt", " \n ")).notes())
                .containsExactly(Note.of("no-body", "No paragraph of prose was found."));
    }

    @Test
    void reads_a_web_page_without_what_stands_around_the_article() {
        Article article =
                Extractor.extract(
                        Page.html(
                                "a.html",
                                "<title>Courier</title><nav>Sport</nav><header><h1>Old bridge to reopen</h1></header>"
                                        + "<p>NORDHAVN - The <b>bridge</b>\n is safe,<script>x()</script> she said."
                                        + "<p>One line<br>and another, he added.<footer>Imprint</footer>"));
        assertThat(article.text())
                .isEqualTo(
                        "Old bridge to reopen\n\nNORDHAVN - The bridge is safe, she said.\n\nOne line"
                                + " and another, he added.");
        assertThat(article.layout().headline())
                .map(Passage::words)
                .contains("Old bridge to reopen");
        assertThat(article.layout().dateline()).map(Passage::words).contains("NORDHAVN");
    }

    @Test
    void reads_a_web_page_nested_very_deeply() {
        String page = "<div>".repeat(100_000) + "The bridge is safe, she said.";
        assertThat(Extractor.extract(Page.html("a.html", page)).layout().body())
                .extracting(Passage::words)
                .containsExactly("The bridge is safe, she said.");
    }
}
