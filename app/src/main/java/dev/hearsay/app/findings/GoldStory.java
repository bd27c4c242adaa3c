package dev.hearsay.app.findings;

import dev.hearsay.page.Page;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Some articles, and what a person says that their accounts have in common.
 *
 * @param id where the line stands
 * @param articles the articles
 * @param findings what a careful reader finds
 * @param traps pairs of places that must not be laid side by side
 */
public record GoldStory(String id, List<Told> articles, List<Marked> findings, List<Trap> traps) {

    /** Copies its lists. */
    public GoldStory {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        traps = List.copyOf(traps);
    }

    /**
     * An article.
     *
     * @param page the article, to be read as any other
     * @param story which of several stories of one line it tells; empty text where there is one
     */
    public record Told(Page page, String story) {}

    /**
     * A place in an article.
     *
     * @param article the article's id
     * @param span the place, in UTF-16 units
     * @param words the words there
     */
    public record Place(String article, Span span, String words) {}

    /**
     * One thing that accounts have in common.
     *
     * @param kind {@code figure}, {@code date} and so on
     * @param relation {@code agree}, {@code differ} and so on; every two of the places stand so
     * @param places the words that prove it
     */
    public record Marked(String kind, String relation, List<Place> places) {

        /** Copies its list. */
        public Marked {
            places = List.copyOf(places);
        }
    }

    /** Two places that must not be laid side by side. */
    public record Trap(Place one, Place other) {}
}
