package dev.hearsay.web;

import dev.hearsay.date.DateCandidate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * All that a web page says of itself, read in one go.
 *
 * @param metadata headline, authors, outlet and the like
 * @param dates whatever may tell when its article was published or changed, not weighed
 */
public record Testimony(Metadata metadata, List<DateCandidate> dates) {

    /** Copies its list. */
    public Testimony {
        dates = List.copyOf(dates);
    }

    /**
     * What a page says; the document is not changed.
     *
     * @param address where the page was found
     */
    public static Testimony of(Document document, Optional<String> address) {
        PageSays says = PageSays.of(document, address);
        Metadata metadata = says.metadata();
        return new Testimony(metadata, PageDates.find(says, metadata.headline(), address));
    }
}
