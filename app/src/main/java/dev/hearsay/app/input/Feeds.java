package dev.hearsay.app.input;

import dev.hearsay.intake.Taker;
import dev.hearsay.intake.feed.FeedPages;
import dev.hearsay.intake.feed.FeedReader;
import dev.hearsay.intake.fetch.Fetched;
import dev.hearsay.page.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The items of feeds, one input each. */
final class Feeds {
    private static final int HEAD = 1 << 16;

    private final FeedPages pages;
    private final Consumer<String> said;

    Feeds(FeedPages pages, Consumer<String> said) {
        this.pages = pages;
        this.said = said;
    }

    /** Whether a file begins as a feed does. */
    static boolean isFeed(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return isFeed(stream.readNBytes(HEAD));
        }
    }

    /** Whether bytes begin as a feed does; of UTF-16 every second byte is looked at. */
    static boolean isFeed(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String characters = new String(head, StandardCharsets.ISO_8859_1);
        String plain = characters.replace("\0", "");
        String unmarked =
                plain.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        return FeedReader.isFeed(unmarked);
    }

    /** A feed in a stream. */
    void stream(String origin, InputStream stream, Consumer<Input> taker) throws IOException {
        byte[] bytes = stream.readNBytes(FeedReader.MOST_BYTES + 1);
        try {
            pages.take(
                    origin, FeedReader.read(origin, bytes, "", ""), Optional.empty(), heard(taker));
        } catch (UnreadableException e) {
            taker.accept(new Input.Failed(origin, String.valueOf(e.getMessage())));
        }
    }

    /** A feed at an address. */
    void fetched(Fetched fetched, Consumer<Input> taker) throws UnreadableException {
        pages.take(fetched, heard(taker));
    }

    /** A feed at an address that is as it was. */
    void unchanged(String address, Consumer<Input> taker) {
        pages.unchanged(address, heard(taker));
    }

    private Taker heard(Consumer<Input> taker) {
        return new Heard(taker, said);
    }
}
