package dev.hearsay.article;

import dev.hearsay.grammar.CalendarNames;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.regex.Pattern;

/**
 * A line with a time or a date and nothing else.
 *
 * <pre>{@code
 * 10:12 16 July      Updated 5 hours ago      / 17 July , 2018      Published: 3 March 2021, 10:12 GMT
 * }</pre>
 */
final class TimestampRule implements Draft.Rule {
    private static final int MOST_CHARACTERS = 160;
    private static final NavigableSet<String> WORDS = Words.words("timestamp-words.txt");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}+(?:st|nd|rd|th)?+");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\d{1,2}+[:.h]\\d{2}(?::\\d{2})?+(?:[ap]\\.?m\\.?)?+|\\d{1,2}+[ap]\\.?m\\.?");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})"
                            + "|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}(?:t[\\d:.]{4,16}+(?:z|[+-][\\d:]{4,5}+)?+)?+");

    @Override
    public void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isBody(i) && isTimestamp(draft.block(i))) {
                draft.mark(i, Draft.Role.TIMESTAMP);
            }
        }
    }

    /** Whether a block is a time or a date and nothing else. */
    static boolean isTimestamp(Block block) {
        if (block.text().length() > MOST_CHARACTERS
                || block.text().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        return isTimestamp(String.join(" ", block.words()));
    }

    /** Whether words are a time or a date and nothing else. */
    static boolean isTimestamp(String words) {
        boolean day = false;
        boolean number = false;
        boolean sure = false;
        for (String part : parts(words.toLowerCase(Locale.ROOT))) {
            boolean date = DATE.matcher(part).matches();
            boolean clock = CLOCK.matcher(part).matches();
            boolean isNumber = NUMBER.matcher(part).matches();
            boolean isDay = CalendarNames.month(part) > 0 || CalendarNames.weekday(part) > 0;
            if (!date && !clock && !isNumber && !isDay && !WORDS.contains(part)) {
                return false;
            }
            sure |= date || (clock && part.indexOf('.') < 0) || part.equals("ago");
            day |= isDay;
            number |= isNumber;
        }
        return sure || (day && number);
    }

    private static List<String> parts(String words) {
        return Words.between(words, " ,|()[]•·–—;").stream()
                .map(part -> Words.strip(part, "/.:-"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a word names a month: {@code July}, {@code Sept.} */
    static boolean isMonth(String word) {
        return CalendarNames.month(Words.strip(word.toLowerCase(Locale.ROOT), ".")) > 0;
    }

    /** Whether a word names a day of the week. */
    static boolean isWeekday(String word) {
        return CalendarNames.weekday(Words.strip(word.toLowerCase(Locale.ROOT), ".")) > 0;
    }
}
