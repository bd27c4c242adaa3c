package dev.hearsay.carrier;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence or sentences that a place stands in. */
final class Sentences {
    private static final int FARTHEST = 1_000;
    private static final Pattern END =
            Pattern.compile("[.!?…][\"”’')\\]]{0,3}+\\s++(?=[\"“‘'(\\[]?+[\\p{Lu}\\p{N}])");
    private static final Set<String> ABBREVIATIONS =
            WordList.load(Sentences.class, "en/abbreviations.txt");

    private Sentences() {}

    /**
     * From the sentence's end before {@code place} to the next one behind it, inside {@code in}.
     */
    static Span around(String text, Span place, Span in) {
        int from = Math.max(in.start(), place.start() - FARTHEST);
        int to = Math.min(in.end(), place.end() + FARTHEST);
        int start = from;
        int end = to;
        Matcher matcher = END.matcher(text).region(from, to);
        while (matcher.find()) {
            if (isEnd(text, matcher.start())) {
                if (matcher.end() <= place.start()) {
                    start = matcher.end();
                } else if (matcher.end() > place.end()) {
                    end = Math.min(end, matcher.end());
                }
            }
        }
        return new Span(start, Math.max(end, place.end()));
    }

    private static boolean isEnd(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return text.charAt(stop) != '.' || !(initial || ABBREVIATIONS.contains(word));
    }
}
