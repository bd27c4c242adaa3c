package dev.hearsay.finding;

import dev.hearsay.entity.Entity;
import dev.hearsay.text.EditDistance;
import dev.hearsay.text.WordList;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

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
    private static final int LONG = 4;

    private static final Set<String> PARTICLES =
            WordList.load(Entity.class, "en/name-particles.txt");

    private Alike() {}

    /** Whether two different names such as {@code ann lee}, in small letters, may be one name. */
    static boolean names(String one, String other) {
        if (letters(one).equals(letters(other))) {
            return !marks(one).equals(marks(other));
        }
        String[] first = parts(one);
        String[] second = parts(other);
        if (first[0].isEmpty() || second[0].isEmpty()) {
            return false;
        }
        if (first[0].equals(second[0])) {
            return near(first[1], second[1], 0.3) || particle(first[1], second[1]);
        }
        if (first[1].equals(second[1])) {
            return near(first[0], second[0], 0.6)
                    && !unlike(first[0], second[0])
                    && !isShort(first[0], second[0]);
        }
        return near(first[0], second[0], 0.35)
                && bones(first[1]).equals(bones(second[1]))
                && first[1].startsWith(second[1].substring(0, Math.min(1, second[1].length())));
    }

    /** Whether two names that may be one can hardly be two: only a letter or two differ. */
    static boolean surely(String one, String other) {
        String[] first = parts(one);
        String[] second = parts(other);
        boolean given = first[0].equals(second[0]);
        String rest = given ? first[1] : first[0];
        String otherRest = given ? second[1] : second[0];
        return letters(one).equals(letters(other))
                || (given
                        && rest.length() >= LONG
                        && otherRest.length() >= LONG
                        && EditDistance.of(rest, otherRest) <= 2)
                || (given && particle(rest, otherRest))
                || (first[1].equals(second[1]) && bones(rest).equals(bones(otherRest)));
    }

    /** {@code vries} beside {@code de vries}. */
    private static boolean particle(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.endsWith(" " + shorter)
                && List.of(longer.split(" ")).stream()
                        .limit(longer.split(" ").length - shorter.split(" ").length)
                        .allMatch(PARTICLES::contains);
    }

    private static String[] parts(String name) {
        int cut = name.indexOf(' ');
        return cut < 0
                ? new String[] {"", name}
                : new String[] {name.substring(0, cut), name.substring(cut + 1)};
    }

    /** The hyphens and blanks of a name. */
    private static String marks(String name) {
        return name.replaceAll("[^- ]", "");
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
    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean near(String one, String other, double share) {
        int longer = Math.max(one.length(), other.length());
        return !one.isEmpty()
                && !other.isEmpty()
                && sound(one.charAt(0)) == sound(other.charAt(0))
                && EditDistance.of(one, other) <= Math.max(1, share * longer);
    }

    /** One letter for all that begin a name with the same sound. */
    private static char sound(char letter) {
        int at = "vwckzj".indexOf(letter);
        return at < 0 ? letter : "ffkksy".charAt(at);
    }

    /** The consonants that are heard. */
    private static String bones(String name) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = sound(name.charAt(i));
            boolean heard = "aeiouyhwg '-".indexOf(name.charAt(i)) < 0;
            char last = bones.length() == 0 ? ' ' : bones.charAt(bones.length() - 1);
            if (heard && c != last) {
                bones.append(c);
            }
        }
        return bones.toString();
    }
}
