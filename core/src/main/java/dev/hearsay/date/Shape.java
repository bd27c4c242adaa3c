package dev.hearsay.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which dates are written.
 *
 * @param pattern its groups {@code y}, {@code m} or {@code mon}, {@code d} are the parts
 * @param numeric whether it may be read with the day or with the month first
 */
record Shape(Pattern pattern, boolean numeric) {
    private static final String GAP = "[\\s\\u00A0]{1,3}+";
    private static final String DAY = "(?<![\\d.,:/$€£-])(?<d>\\d{1,2}+)(?:st|nd|rd|th)?+";
    private static final String MONTH =
            "(?<![\\p{L}\\d])(?<mon>" + Names.MONTH + ")(?![\\p{L}])\\.?+";
    private static final String INNER_MONTH = "(?<mon>" + Names.MONTH + ")(?![\\p{L}])\\.?+";
    private static final String YEAR = "(?<y>(?:19|20)\\d{2})(?!\\d|[.,]\\d)";

    /** All of them; where two begin at one place, the longer is meant. */
    static final List<Shape> ALL =
            List.of(
                    // 2018-07-16, 2018/07/16, 2018.07.16
                    shape(
                            "(?<![\\d/.-])(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2}+)\\k<sep>(?<d>\\d{1,2}+)"
                                    + "(?![\\d])"),
                    // 20180716, 20180716T101200Z
                    shape(
                            "(?<![\\p{L}\\d.,/$-])(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)"
                                    + "(?:T?+(?<ch>[0-2]\\d)(?<cm>[0-5]\\d)(?:[0-5]\\d)?+(?<cz>Z|[+-]\\d{4})?+)?+"
                                    + "(?![\\p{L}\\d])"),
                    new Shape(
                            Pattern.compile(
                                    "(?<![\\d/.:$-])(?<a>\\d{1,2}+)(?<sep>[/.-])(?<b>\\d{1,2}+)\\k<sep>"
                                            + "(?<y>(?:19|20)\\d{2}|\\d{2})(?![\\d/.:%-]*+\\d)"),
                            true),
                    // July 16, 2018; Jul. 16th 2018
                    shape(
                            MONTH
                                    + "[\\s\\u00A0-]{0,3}+(?<d>\\d{1,2}+)(?:st|nd|rd|th)?+(?![\\d:])"
                                    + "[\\s\\u00A0,.-]{1,4}+(?:at\\s)?+"
                                    + YEAR),
                    // Jul 16 10:12:00 +0000 2018, Jul 16, 10:12 am, 2018
                    shape(
                            MONTH
                                    + GAP
                                    + "(?<d>\\d{1,2}+)(?:st|nd|rd|th)?+,?+"
                                    + GAP
                                    + "(?<ch>\\d{1,2}):(?<cm>\\d{2})(?::\\d{2})?+"
                                    + "(?:\\s(?<cz>[+-]\\d{4}|[A-Z]{3,4}))?+\\s"
                                    + YEAR),
                    // 16 July 2018, 16th of July, 2018, 16-Jul-18
                    shape(
                            DAY
                                    + "(?:[\\s\\u00A0.-]{0,3}+)(?:of\\s)?+"
                                    + INNER_MONTH
                                    + "[\\s\\u00A0,-]{1,3}+(?<y>(?:(?:19|20)\\d{2}|['’]?+\\d{2}(?=\\s|$|,)))(?![\\d:])"),
                    // July 2018
                    shape(MONTH + "[\\s\\u00A0,]{1,3}+" + YEAR),
                    // July 16, 16 July
                    shape(
                            MONTH
                                    + GAP
                                    + "(?<d>\\d{1,2}+)(?:st|nd|rd|th)?+(?![\\p{L}\\d:%]|[.,]\\d)"),
                    shape(
                            DAY
                                    + GAP
                                    + "(?:of\\s)?+"
                                    + INNER_MONTH
                                    + "(?!"
                                    + GAP
                                    + "\\d{2}(?![\\d:]))"));

    private static Shape shape(String pattern) {
        return new Shape(Pattern.compile("(?i)" + pattern), false);
    }

    /** The date that a match tells. */
    Optional<Stamp> read(Matcher matcher, DayOrder order) {
        int year = year(group(matcher, "y"));
        if (numeric) {
            return ordered(
                    year,
                    Integer.parseInt(matcher.group("a")),
                    Integer.parseInt(matcher.group("b")),
                    matcher.group("sep").equals(".") ? DayOrder.DAY_FIRST : order);
        }
        String name = group(matcher, "mon");
        int month = name.isEmpty() ? number(group(matcher, "m")) : Names.month(name);
        return Stamp.of(year, month, number(group(matcher, "d")));
    }

    private static Optional<Stamp> ordered(int year, int first, int second, DayOrder order) {
        boolean dayFirst = Stamp.of(year, second, first).isPresent();
        boolean monthFirst = Stamp.of(year, first, second).isPresent();
        if (dayFirst && monthFirst && first != second && order == DayOrder.UNTOLD) {
            return Stamp.of(year, 0, 0)
                    .map(
                            stamp ->
                                    stamp.doubted(
                                            "Nothing tells whether it begins with the day or with the month."));
        }
        boolean takeDay = dayFirst && (order == DayOrder.DAY_FIRST || !monthFirst);
        return takeDay ? Stamp.of(year, second, first) : Stamp.of(year, first, second);
    }

    /** The text of a group, empty where the pattern has none of the name or it took no part. */
    static String group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        return Optional.ofNullable(matcher.group(name)).orElse("");
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        String plain =
                digits.startsWith("'") || digits.startsWith("’") ? digits.substring(1) : digits;
        int year = number(plain);
        if (plain.length() != 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }
}
