package dev.hearsay.app.gold;

import dev.hearsay.app.quality.Roles;
import dev.hearsay.page.Page;
import java.util.List;

/**
 * An article and the attributions that people marked in it.
 *
 * @param page the article, to be read as any other
 * @param attributions what people marked, in UTF-16 code units of the page's source
 */
public record Gold(Page page, List<Roles> attributions) {

    /** Copies its list. */
    public Gold {
        attributions = List.copyOf(attributions);
    }
}
