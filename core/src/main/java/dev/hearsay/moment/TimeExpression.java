package dev.hearsay.moment;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that say when, how long or how often, and what they come to.
 *
 * <pre>{@code
 * written on Tuesday, 14 November 2017
 *   on [Friday] the envoy said      DATE      2017-11-10           2017-11-10 to 2017-11-10
 *   since [September 2015]          DATE      2015-09              2015-09/..    from 2015-09-01
 *   [a couple of months]            DURATION  P2M        APPROX
 *   [every Monday]                  SET       XXXX-WXX-1
 * }</pre>
 *
 * @param id its name within the article: {@code m1}, counted in order of the text
 * @param passage its words and their place
 * @param type what the words tell
 * @param value the TIMEX3 value; an {@code X} for every figure that the text does not tell
 * @param mod what the words say besides the value
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2), where that can say it
 * @param from the first day it may stand for; empty where nothing tells or the time is open
 * @param to the last day it may stand for, likewise
 * @param anchor the day it was reckoned from, where it was
 * @param rule the rule that read it
 */
public record TimeExpression(
        String id,
        Passage passage,
        Type type,
        String value,
        Optional<Modifier> mod,
        Optional<String> edtf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> anchor,
        String rule) {

    /** The place, in UTF-16 units of the text. */
    public Span span() {
        return passage.span();
    }

    /** What words of time tell. */
    public enum Type {
        /** A day or anything longer on the calendar. */
        DATE,
        /** A time within a day. */
        TIME,
        /** How long. */
        DURATION,
        /** How often. */
        SET
    }

    /** What the words say besides the value, by the names of TIMEX3. */
    public enum Modifier {
        /** {@code more than two years ago}. */
        BEFORE,
        /** {@code less than two years ago}. */
        AFTER,
        /** {@code at least two years ago}. */
        ON_OR_BEFORE,
        /** {@code later this year}. */
        ON_OR_AFTER,
        /** {@code nearly two years}. */
        LESS_THAN,
        /** {@code over two years}. */
        MORE_THAN,
        /** {@code up to two years}. */
        EQUAL_OR_LESS,
        /** {@code at least two years}. */
        EQUAL_OR_MORE,
        /** {@code early 2018}. */
        START,
        /** {@code mid-2018}. */
        MID,
        /** {@code the end of 2018}. */
        END,
        /** {@code about two years}. */
        APPROX
    }
}
