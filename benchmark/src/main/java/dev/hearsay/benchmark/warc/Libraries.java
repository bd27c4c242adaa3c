package dev.hearsay.benchmark.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** What jwarc and jsoup alone need to read the pages of an archive and to give their words. */
public final class Libraries {
    private static final int MOST = 10_000_000;

    private Libraries() {}

    /** Takes the archive. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        int pages = 0;
        long letters = 0;
        try (WarcReader reader = new WarcReader(Path.of(arguments[0]))) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response
                        && response.http().status() == 200
                        && response.http().contentType().base().toString().equals("text/html")) {
                    byte[] bytes = response.http().body().stream().readNBytes(MOST);
                    String html = new String(bytes, StandardCharsets.UTF_8);
                    letters += Jsoup.parse(html, response.target()).text().length();
                    pages++;
                }
            }
        }
        System.out.printf("pages %d%nletters %d%n", pages, letters);
        System.out.printf("seconds %.2f%n", (System.nanoTime() - start) / 1e9);
    }
}
