package dev.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place at the head of a report.
 *
 * <pre>{@code
 * NORDHAVN - The mayor said             NORDHAVN
 * Nordhavn (Reuters) - The mayor said   Nordhavn
 * NORDHAVN, Kesteria, July 3 (AP) --    NORDHAVN, Kesteria
 * NORDHAVN, July 17. /TASS/. The mayor  NORDHAVN
 * Nordhavn — The mayor said             Nordhavn
 * }</pre>
 *
 * <p>A place in small letters counts only where an agency, a date or a long dash and a capital
 * letter follow. {@code NORDHAVN: The mayor} counts where no other paragraph begins so, as those of
 * a dialogue do.
 */
final class Datelines {
    private static final int HEAD = 120;
    private static final int SHORTEST_LABEL = 5;
    private static final String CAPITAL = "\\p{Lu}[\\p{Lu}'’.]++";
    private static final String CAPITALS = CAPITAL + "(?:[ /-]" + CAPITAL + "){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}'’.]{1,20}+(?:-\\p{L}{1,20}+){0,3}";
    private static final String NAMES = NAME + "(?: " + NAME + "){0,3}";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}+\\.?+";
    private static final String DATE =
            "(?: ?,? (?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?+[.,]?+)";
    private static final String REGION = "(?:, (?!" + MONTH + " \\d)" + NAMES + ")";
    private static final String AGENCY = "(?: ?\\([^()]{2,30}+\\)| ?/[^/]{2,20}+/\\.?+)";
    private static final String GAP = "[\\s\u00a0]";
    private static final String DASH =
            GAP + "?(?:-(?=" + GAP + "|$)|(?:--|_|[–—―−])(?=" + GAP + "|$|[\\p{Lu}\"“]))";
    private static final String COLON = ":(?=" + GAP + ")";
    private static final String PLACE = "(" + NAMES + REGION + "{0,2}?)";
    private static final String SENTENCE = "(?=" + GAP + "{0,2}(?:[\\p{Lu}\"“]|$))";
    private static final Pattern LOUD =
            Pattern.compile("(" + CAPITALS + REGION + "{0,2})" + DATE + "?" + AGENCY + "?" + DASH);
    private static final Pattern DATED =
            Pattern.compile(
                    PLACE
                            + ("(?:" + AGENCY + "|" + DATE + AGENCY + "?)")
                            + ("(?:" + DASH + "|" + COLON + ")" + SENTENCE));
    private static final Pattern SLASHED =
            Pattern.compile(PLACE + DATE + "? ?/\\p{Lu}{3,12}+/\\.?+(?=\\s)");
    private static final Pattern QUIET =
            Pattern.compile(PLACE + GAP + "[—―]" + GAP + "(?=[\\p{Lu}\"“])");
    private static final Pattern LABEL = Pattern.compile("(" + CAPITALS + ")" + COLON + SENTENCE);
    private static final NavigableSet<String> NO_PLACES = Words.words("dateline-labels.txt");

    private Datelines() {}

    /** The place at the head of the paragraph. */
    static Optional<String> find(Block block) {
        for (Pattern pattern : List.of(LOUD, DATED, SLASHED, QUIET)) {
            Optional<String> place = match(pattern, block);
            if (place.isPresent() && (pattern != QUIET || block.endsSentence())) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The word in capitals before a colon at the head of the paragraph: a place, or a speaker. */
    static Optional<String> label(Block block) {
        return match(LABEL, block).filter(words -> words.length() >= SHORTEST_LABEL);
    }

    private static Optional<String> match(Pattern pattern, Block block) {
        Matcher matcher =
                pattern.matcher(block.text().substring(0, Math.min(HEAD, block.text().length())));
        return matcher.lookingAt()
                ? Optional.of(matcher.group(1))
                        .filter(place -> !NO_PLACES.contains(place.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
