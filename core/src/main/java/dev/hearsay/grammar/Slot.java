package dev.hearsay.grammar;

/**
 * What a word of a time expression can tell. By its name in small letters a list has the words that
 * fill it.
 */
public enum Slot {
    /** {@code p.m.}: hours to add. */
    AMPM,
    /** {@code about}, {@code at least}: a modifier. */
    APPROX,
    /** {@code the 19th century}: which. */
    CENTURY,
    /** The day of the month. */
    DAY,
    /** {@code 1990s}, {@code nineties}: its first three figures, or its tens. */
    DECADE,
    /** {@code fiscal}: of a company's own year. */
    FISCAL,
    /** {@code first half}: which. */
    HALF,
    /** {@code 1400 GMT}. */
    HHMM,
    /** {@code Christmas Eve}. */
    HOLIDAY,
    /** Of the day. */
    HOUR,
    /** Of the hour, two figures. */
    MINUTE,
    /** Its number. */
    MONTH,
    /** How many. */
    N,
    /** The larger of two numbers, or the half of {@code two and a half}. */
    N2,
    /** The number of a month, two figures. */
    MM,
    /** {@code noon}: the hour. */
    NOON,
    /** {@code night}: the letters of TIMEX3. */
    PART,
    /** {@code early}, {@code the end of}: a modifier. */
    PHASE,
    /** {@code third quarter}: which. */
    QUARTER,
    /** {@code now}, {@code recently}: the value. */
    REF,
    /** {@code yesterday}: days from the anchor. */
    REL,
    /** {@code summer}: the letters of TIMEX3. */
    SEASON,
    /** {@code years ago}: the sign of a shift. */
    SIGN,
    /** {@code few}: how many, or that nothing tells. */
    SOME,
    /** {@code month}: a unit of time. */
    UNIT,
    /** Several of them. */
    UNITS,
    /** The value as it is. */
    VALUE,
    /** 1 is Monday. */
    WEEKDAY,
    /** {@code last}, {@code this}, {@code next}: -1, 0, 1. */
    WHICH,
    /** Four figures. */
    YEAR,
    /** {@code of last year}: -1, 0, 1. */
    YEARWHICH,
    /** Two figures of a year. */
    YY,
    /** {@code GMT}: the offset. */
    ZONE
}
