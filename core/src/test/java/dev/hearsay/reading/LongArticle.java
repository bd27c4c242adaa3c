package dev.hearsay.reading;

import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.page.Page;

/** Reads an article of 60,000 words, half of them in one paragraph, in a Java of its own. */
final class LongArticle {
    private static final String SENTENCES =
            "The mayor said that the old bridge is safe and will reopen in the first week of May. "
                    + "Nobody on the other side of the river believed one word of it until then. ";

    private LongArticle() {}

    public static void main(String[] arguments) {
        String text = SENTENCES.repeat(909) + "\n\n" + (SENTENCES + "\n\n").repeat(909);
        int words = 2 * 909 * 33 + 6;
        Article article =
                Extractor.extract(Page.text("long.txt", text + "That is all, she said then."));
        try (Reader reader = Reader.open()) {
            if (reader.read(article).attributions().size() > 1_000) {
                System.out.println("read " + words + " words");
            }
        }
    }
}
