package dev.hearsay.intake.warc;

import dev.hearsay.intake.Taker;
import dev.hearsay.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What was found in an archive, for tests. */
final class Taken implements Taker {
    final List<Page> pages = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<String> said = new ArrayList<>();

    /** What is found in an archive of these parts. */
    static Taken from(byte[]... parts) {
        return from(new ByteArrayInputStream(Records.join(parts)));
    }

    static Taken from(InputStream stream) {
        Taken taken = new Taken();
        try {
            Archive.read("a.warc", stream, taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }

    List<String> addresses() {
        return pages.stream().map(page -> page.given().url().orElse("none")).toList();
    }

    List<String> sources() {
        return pages.stream().map(Page::source).toList();
    }

    @Override
    public void page(Page page) {
        pages.add(page);
    }

    @Override
    public void failed(String origin, String why) {
        places.add(origin);
        failures.add(why);
    }

    @Override
    public void said(String sentence) {
        said.add(sentence);
    }
}
