package dev.hearsay.app.gold;

import dev.hearsay.app.answers.GoldName;
import dev.hearsay.page.Page;
import java.util.List;

/**
 * An article and the names that people marked in it.
 *
 * @param id the record's id, else where it stands
 * @param page the article, to be read as any other
 * @param names what people marked, in UTF-16 code units of the page's source
 */
public record GoldNames(String id, Page page, List<GoldName> names) {

    /** Copies its list. */
    public GoldNames {
        names = List.copyOf(names);
    }
}
