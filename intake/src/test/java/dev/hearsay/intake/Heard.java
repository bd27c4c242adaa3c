package dev.hearsay.intake;

import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is handed, for tests. */
public final class Heard implements Taker {
    /** The pages. */
    public final List<Page> pages = new ArrayList<>();

    /** What could not be read. */
    public final List<String> failed = new ArrayList<>();

    /** What was said. */
    public final List<String> said = new ArrayList<>();

    @Override
    public void page(Page page) {
        pages.add(page);
    }

    @Override
    public void failed(String origin, String why) {
        failed.add(why);
    }

    @Override
    public void said(String sentence) {
        said.add(sentence);
    }
}
