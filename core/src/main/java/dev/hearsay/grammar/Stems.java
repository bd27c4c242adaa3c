package dev.hearsay.grammar;

import java.util.Locale;

/**
 * Words without their endings, so that forms of one word are one.
 *
 * <pre>{@code
 * seized, seizing, seizes  ->  seiz        boats, boat  ->  boat
 * planned, planning        ->  plan
 * }</pre>
 *
 * <p>Not a dictionary: what it makes of a word is only good for comparing.
 */
public final class Stems {
    private static final int SHORT = 4;

    private Stems() {}

    /** The word without its ending, in small letters. */
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() <= SHORT) {
            return cut(lower, lower.endsWith("s") && !lower.endsWith("ss") ? 1 : 0);
        }
        if (lower.endsWith("ies") || lower.endsWith("ied")) {
            return cut(lower, 3) + "y";
        }
        if (lower.endsWith("ing")) {
            return undoubled(cut(lower, 3));
        }
        if (lower.endsWith("ed")) {
            return undoubled(cut(lower, 2));
        }
        if (lower.endsWith("es")) {
            return cut(lower, 2);
        }
        if (lower.endsWith("s") && !lower.endsWith("ss")) {
            return undoubled(cut(lower, 1));
        }
        return lower.endsWith("e") ? cut(lower, 1) : lower;
    }

    /** A noun in the singular, as far as its ending tells. */
    public static String noun(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORT;
        return plural ? cut(word, 1) : word.equals("men") ? "man" : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean twice =
                last > 2
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "lsz".indexOf(stem.charAt(last)) < 0;
        String single = twice ? stem.substring(0, last) : stem;
        return single.endsWith("e") ? cut(single, 1) : single;
    }
}
