package dev.hearsay.app.json;

import dev.hearsay.app.answers.GoldTime;
import dev.hearsay.page.Page;
import java.util.List;

/**
 * An article and the time expressions that people marked in it.
 *
 * @param id the record's id, else where it stands
 * @param page the article, to be read as any other, with the date that the gold gives it
 * @param times what people marked, in UTF-16 code units of the page's source
 */
public record GoldTimes(String id, Page page, List<GoldTime> times) {

    /** Copies its list. */
    public GoldTimes {
        times = List.copyOf(times);
    }
}
