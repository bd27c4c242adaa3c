package dev.hearsay.date;

import dev.hearsay.text.Passage;
import java.util.Optional;

/**
 * A date that a page shows or says of itself, and what was made of it.
 *
 * <pre>{@code
 * <meta property="article:published_time" content="2018-07-16T10:12:00Z">
 *   value 2018-07-16T10:12   precision minute   zone Z   from meta   role published   believed
 * 16 July
 *   value --07-16            precision day      from furniture       role unknown    not believed
 * }</pre>
 *
 * @param value the date as ISO 8601 writes it, to its precision: {@code 2018-07-16T10:12}, {@code
 *     2018-07-16}, {@code 2018-07}, {@code 2018}; {@code --07-16} where no year is told
 * @param precision what the value is exact to
 * @param zone the zone as it was written: {@code Z}, {@code +03:00}; empty where none was
 * @param from where it was found
 * @param role what it is the date of
 * @param words its words as they were written
 * @param passage where they stand in the article's text, if they do
 * @param believed whether it was taken for what its role says
 * @param why why it was believed or not, one sentence
 */
public record DateEvidence(
        String value,
        Precision precision,
        Optional<String> zone,
        From from,
        Role role,
        String words,
        Optional<Passage> passage,
        boolean believed,
        String why) {

    /** What a date is exact to. */
    public enum Precision {
        /** A year. */
        YEAR,
        /** A month. */
        MONTH,
        /** A day. */
        DAY,
        /** A minute; seconds are left out. */
        MINUTE
    }

    /** Where a date was found, the surest first. */
    public enum From {
        /** Structured data of the page. */
        JSON_LD,
        /** A meta element. */
        META,
        /** A time element. */
        TIME,
        /** A microdata property. */
        ITEMPROP,
        /** The address. */
        URL,
        /** Words of the page that are not the article's. */
        FURNITURE,
        /** The article's own words. */
        BODY,
        /** The feed that named the article. */
        FEED,
        /** The capture. */
        WARC,
        /** Whoever handed the page over. */
        GIVEN
    }

    /** What a date is the date of. */
    public enum Role {
        /** When the article was first published. */
        PUBLISHED,
        /** When it was last changed. */
        MODIFIED,
        /** Something that the article tells of. */
        EVENT,
        /** Nothing tells. */
        UNKNOWN
    }
}
