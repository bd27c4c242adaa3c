package dev.hearsay.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in an address.
 *
 * <pre>{@code
 * https://post.example/2018/07/16/bridge        /2018/07/16
 * https://post.example/2018/jul/16/bridge       /2018/jul/16
 * https://post.example/bridge-20180716.html     -20180716
 * https://post.example/2018/07/bridge           /2018/07     (no day)
 * }</pre>
 */
public final class AddressDates {
    private static final int MOST = 2000;
    private static final String YEAR = "(?<y>(?:199|20[0-3])\\d)";

    /** The forms, whole dates before months. */
    private static final List<Pattern> FORMS =
            List.of(
                    form(
                            YEAR
                                    + "(?<sep>[/_.-])(?<m>\\d{1,2}+|\\p{L}{3,9}+)\\k<sep>(?<d>\\d{1,2}+)"),
                    form(YEAR + "/?+(?<m>[01]\\d)/?+(?<d>[0-3]\\d)"),
                    form("(?<d>\\d{1,2}+)(?<sep>[/_-])(?<m>\\p{L}{3,9}+)\\k<sep>" + YEAR),
                    form("(?<m>\\p{L}{3,9}+)(?<sep>[/_-])(?<d>\\d{1,2}+)\\k<sep>" + YEAR),
                    Pattern.compile("/" + YEAR + "[/-](?<m>\\d{1,2}+|\\p{L}{3,9}+)(?=/|$)"));

    private AddressDates() {}

    private static Pattern form(String date) {
        return Pattern.compile("[/_.=-]" + date + "(?![\\p{L}\\d])");
    }

    /** The words of an address that tell its date. */
    public static Optional<String> find(String address) {
        return matching(address).map(Matcher::group);
    }

    /** The date that an address tells. */
    static Optional<Stamp> parse(String address) {
        return matching(address).flatMap(AddressDates::stamp);
    }

    private static Optional<Matcher> matching(String address) {
        String path = address.length() > MOST ? address.substring(0, MOST) : address;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(path);
            while (matcher.find()) {
                if (stamp(matcher).isPresent()) {
                    return Optional.of(matcher);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stamp> stamp(Matcher matcher) {
        String month = matcher.group("m");
        boolean named = Character.isLetter(month.charAt(0));
        int number = named ? Names.month(month) : Integer.parseInt(month);
        String day = Shape.group(matcher, "d");
        return number == 0
                ? Optional.empty()
                : Stamp.of(
                        Integer.parseInt(matcher.group("y")),
                        number,
                        day.isEmpty() ? 0 : Integer.parseInt(day));
    }
}
