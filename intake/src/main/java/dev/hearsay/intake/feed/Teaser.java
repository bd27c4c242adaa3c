package dev.hearsay.intake.feed;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Tells an item's whole text from its teaser.
 *
 * <pre>{@code
 * 400 words in content:encoded                  ->  whole
 * 40 words in description                       ->  teaser
 * 400 words that end with "Continue reading"    ->  teaser
 * }</pre>
 */
final class Teaser {
    private static final int ENOUGH = 80;
    private static final int ENOUGH_OF_SUMMARY = 150;

    /** No article has more; to read them would take long. */
    private static final int MOST_TAGS = 20_000;

    private static final int DEEPEST = 128;
    private static final int FOOTER = 500;
    private static final List<String> ENDS = WordList.lines(Teaser.class, "en/teaser-ends.txt");

    private Teaser() {}

    /** The text of an item as HTML, where it is the whole. */
    static Optional<String> whole(FeedItem item) {
        return whole(item.content(), ENOUGH).or(() -> whole(item.summary(), ENOUGH_OF_SUMMARY));
    }

    private static Optional<String> whole(String html, int enough) {
        // A word and a space: what is shorter cannot have enough.
        if (html.length() < 2 * enough || html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        dropFooter(page);
        String text = page.body().text().strip();
        return words(text) >= enough && !goesOn(text)
                ? Optional.of(page.body().html())
                : Optional.empty();
    }

    /** What a well-known program writes below every item of its feeds. */
    private static void dropFooter(Document page) {
        Element last = page.body().lastElementChild();
        if (last != null) {
            String text = last.text();
            boolean footer =
                    text.length() < FOOTER
                            && text.startsWith("The post ")
                            && text.contains(" first on ");
            if (footer) {
                last.remove();
            }
        }
    }

    private static boolean goesOn(String text) {
        String end = text.substring(Math.max(0, text.length() - 60)).toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(end::endsWith);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && text.charAt(i) != ' ');
        }
        return words;
    }
}
