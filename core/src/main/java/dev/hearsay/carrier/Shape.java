package dev.hearsay.carrier;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over a {@link Frame}'s masked sentence whose last name is a carrier; and the words that
 * such patterns share.
 */
final class Shape {
    /** A carrier's name with what may stand before it: {@code the state news agency SANA}. */
    static final String ROUTE =
            "(?:(?:the|The|a|an|its|his|her|their) )?+(?:(?:%s|\\p{Lu}[\\p{L}'-]{1,20}+) ){0,5}?%s++"
                    .formatted(words("outlet-words"), Frame.NAME);

    /** Words that say when, and how it came out. */
    static final String FILLER =
            "(?:(?:%s|\\d{1,4}+(?:th|st|nd|rd)?),? )".formatted(words("fillers"));

    /** What may stand before a noun such as {@code interview}. */
    static final String A =
            "(?:an?|the|his|her|their|its|our|this|that|another|one|some|several|two|recent"
                    + "|\\p{Lu}?[\\p{L}]{1,20}+'s?) ";

    /** Any word but {@code of}. */
    static final String WORD = "(?:(?!of )[\\p{L}\\p{N}][\\p{L}\\p{N}.'&/-]{0,24}+ )";

    private static final Pattern NAME = Pattern.compile(Frame.NAME + "++|" + Frame.PART + "++");

    private final String rule;
    private final List<Pattern> patterns;

    private Shape(String rule, List<Pattern> patterns) {
        this.rule = rule;
        this.patterns = patterns;
    }

    static Shape of(String rule, String... patterns) {
        List<Pattern> compiled = new ArrayList<>();
        for (String pattern : patterns) {
            compiled.add(Pattern.compile(spaced(pattern)));
        }
        return new Shape(rule, compiled);
    }

    /** A pattern whose single blanks mean up to three of them. */
    private static String spaced(String pattern) {
        StringBuilder spaced = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
            inClass = (inClass || (c == '[' && !escaped)) && !(c == ']' && !escaped);
            boolean counted =
                    i + 1 < pattern.length() && "?*+{".indexOf(pattern.charAt(i + 1)) >= 0;
            spaced.append(c == ' ' && !inClass && !counted ? " {1,3}+" : String.valueOf(c));
        }
        return spaced.toString();
    }

    /** The words of a list, one of which may stand. */
    static String words(String list) {
        List<String> quoted = new ArrayList<>();
        for (String word : WordList.lines(Shape.class, "en/" + list + ".txt")) {
            quoted.add(Pattern.quote(word));
        }
        return "(?:" + String.join("|", quoted) + ")";
    }

    /** The links of every match that is good. */
    List<Carrier> find(Frame frame, BiPredicate<MatchResult, Carriers.Named> good) {
        List<Carrier> links = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(frame.masked());
            while (matcher.find()) {
                Matcher name = NAME.matcher(frame.masked()).region(matcher.start(), matcher.end());
                if (name.find()) {
                    frame.name(name.start(), name.end())
                            .filter(named -> good.test(matcher, named))
                            .map(named -> frame.link(named, matcher.start(), matcher.end(), rule))
                            .ifPresent(links::add);
                }
            }
        }
        return links;
    }
}
