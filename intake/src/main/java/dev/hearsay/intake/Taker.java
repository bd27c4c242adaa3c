package dev.hearsay.intake;

import dev.hearsay.page.Page;

/**
 * Takes what is found, in order, one at a time.
 *
 * <pre>{@code
 * news.warc.gz with two pages and a damaged record
 *   ->  page(…)   failed("news.warc.gz#51200", "Could not read …")   page(…)
 * }</pre>
 */
public interface Taker {

    /** A page. */
    void page(Page page);

    /**
     * Something that could not be read; the rest goes on.
     *
     * @param origin what was pointed at
     * @param why {@code Could not read 'a.pdf': it is locked with a password. Unlock it first.}
     */
    void failed(String origin, String why);

    /** One sentence about the whole, such as how many records were passed over and why. */
    void said(String sentence);
}
