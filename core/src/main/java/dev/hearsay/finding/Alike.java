package dev.hearsay.finding;

import dev.hearsay.text.EditDistance;
import java.text.Normalizer;

/**
 * Whether two names of people may be one name, written in two ways.
 *
 * <pre>{@code
 * yusuf haddar / youssef haddar    alike       orlo vint / orla vinter   not
 * paul renk / paul renck           alike       ray kelly / raymond kelly not
 * ann lee / anne leigh             alike       ann lee / ann berg        not
 * }</pre>
 *
 * <p>One part is the same and of the other the first letter and more than half of the letters are
 * (V. Levenshtein's distance); or both sound the same without vowels.
 */
final class Alike {
    private Alike() {}

    /** Whether two different keys such as {@code person:ann lee} may be one name. */
    static boolean names(String one, String other) {
        if (letters(one).equals(letters(other))) {
            return false;
        }
        String[] first = parts(one);
        String[] second = parts(other);
        boolean given = first[0].equals(second[0]);
        boolean family = first[1].equals(second[1]);
        if (given) {
            return near(first[1], second[1], 0.3);
        }
        if (family) {
            return near(first[0], second[0], 0.6)
                    && !unlike(first[0], second[0])
                    && !isShort(first[0], second[0]);
        }
        return near(first[0], second[0], 0.35)
                && bones(first[1]).equals(bones(second[1]))
                && first[1].charAt(0) == second[1].charAt(0);
    }

    private static String[] parts(String key) {
        String name = key.substring(key.indexOf(':') + 1);
        int cut = name.indexOf(' ');
        return new String[] {name.substring(0, cut), name.substring(cut + 1)};
    }

    /** Two short names with one letter of their own each: {@code Ann} and {@code Alan}. */
    private static boolean unlike(String one, String other) {
        return !bones(one).startsWith(bones(other)) && !bones(other).startsWith(bones(one));
    }

    /** {@code Ray} for {@code Raymond}. */
    private static boolean isShort(String one, String other) {
        return (one.startsWith(other) || other.startsWith(one))
                && Math.abs(one.length() - other.length()) > 2;
    }

    /** Without accents, spaces and hyphens. */
    private static String letters(String key) {
        String plain = Normalizer.normalize(key, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        plain.chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean near(String one, String other, double share) {
        int longer = Math.max(one.length(), other.length());
        return !one.isEmpty()
                && !other.isEmpty()
                && one.charAt(0) == other.charAt(0)
                && EditDistance.of(one, other) <= Math.max(1, share * longer);
    }

    /** The consonants that are heard. */
    private static String bones(String name) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean heard = "aeiouyhwg '-".indexOf(c) < 0;
            char last = bones.length() == 0 ? ' ' : bones.charAt(bones.length() - 1);
            if (heard && c != last) {
                bones.append(c);
            }
        }
        return bones.toString();
    }
}
