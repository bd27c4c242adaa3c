package dev.hearsay.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Pages and what was found on them, as tests write it down. */
final class Pages {
    private Pages() {}

    /** A page of the resources. */
    static String page(String name) {
        try (InputStream stream = Pages.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<WebBlock> blocks(String html) {
        return BlockFinder.find(Jsoup.parse(html));
    }

    /** Each block as {@code part words}. */
    static List<String> lines(String html) {
        return blocks(html).stream()
                .map(block -> block.part().name().toLowerCase(Locale.ROOT) + " " + block.words())
                .toList();
    }

    /** The words that are read. */
    static List<String> body(String html) {
        return blocks(html).stream()
                .filter(block -> block.part() == WebBlock.Part.BODY)
                .map(WebBlock::words)
                .toList();
    }
}
