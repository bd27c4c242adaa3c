package dev.hearsay.benchmark.warc;

import dev.hearsay.article.Extractor;
import dev.hearsay.intake.Taker;
import dev.hearsay.intake.warc.Archive;
import dev.hearsay.page.Page;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the reader of archives needs for the same, alone and with the finding of the articles. */
public final class Ours {
    private Ours() {}

    /** Takes the archive, and {@code pages} or {@code articles}. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Count count = new Count(arguments[1].equals("articles"));
        try (InputStream stream = new FileInputStream(arguments[0])) {
            Archive.read(arguments[0], stream, count);
        }
        System.out.printf("pages %d%nletters %d%n", count.pages, count.letters);
        System.out.printf("seconds %.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static final class Count implements Taker {
        private final boolean articles;
        private int pages;
        private long letters;

        Count(boolean articles) {
            this.articles = articles;
        }

        @Override
        public void page(Page page) {
            pages++;
            letters += articles ? Extractor.extract(page).text().length() : page.source().length();
        }

        @Override
        public void failed(String origin, String why) {
            System.err.println(why);
        }

        @Override
        public void said(String sentence) {
            System.err.println(sentence);
        }
    }
}
