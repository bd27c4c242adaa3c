package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The forms of English verbs and nouns.
 *
 * <pre>{@code
 * deny, verb   ->  deny denies denied denying
 * slam, verb   ->  slam slams slammed slamming
 * say, verb    ->  say says said saying            by the list en/irregular-verbs.tsv
 * }</pre>
 */
final class Inflection {
    private static final String VOWELS = "aeiou";
    private final TreeMap<String, List<String>> irregular = new TreeMap<>();

    private Inflection() {}

    static Inflection load() {
        Inflection inflection = new Inflection();
        for (String line : WordList.lines(Inflection.class, "en/irregular-verbs.tsv")) {
            String[] fields = line.split("\t", -1);
            inflection.irregular.put(fields[0], List.of(fields[1].split(" ", -1)));
        }
        return inflection;
    }

    /** The forms of a word as a {@code verb}, a {@code noun}, both, or {@code fixed}. */
    List<String> forms(String word, String kind) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        if (kind.startsWith("verb")) {
            List<String> listed = irregular.get(word);
            forms.addAll(listed == null ? regular(word) : listed);
        }
        if (kind.endsWith("noun")) {
            forms.add(withS(word));
        }
        return forms.stream().distinct().toList();
    }

    private static List<String> regular(String word) {
        if (word.endsWith("e")) {
            String ing = word.endsWith("ee") ? word : word.substring(0, word.length() - 1);
            return List.of(withS(word), word + "d", ing + "ing");
        }
        if (endsInConsonantY(word)) {
            String stem = word.substring(0, word.length() - 1);
            return List.of(withS(word), stem + "ied", word + "ing");
        }
        List<String> forms = new ArrayList<>(List.of(withS(word), word + "ed", word + "ing"));
        if (doubles(word)) {
            String last = word.substring(word.length() - 1);
            forms.add(word + last + "ed");
            forms.add(word + last + "ing");
        }
        return forms;
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses =
                word.endsWith("s")
                        || word.endsWith("x")
                        || word.endsWith("ch")
                        || word.endsWith("sh")
                        || word.endsWith("o");
        return word + (hisses ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && !isVowel(word, word.length() - 2);
    }

    /** {@code slam}, {@code plan}; and what the British double: {@code signal}, {@code label}. */
    private static boolean doubles(String word) {
        int last = word.length() - 1;
        if (last < 2 || !isVowel(word, last - 1) || isVowel(word.replace("qu", "qq"), last - 2)) {
            return false;
        }
        boolean single =
                word.replace("qu", "q").chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        return single ? "bdgmnprt".indexOf(word.charAt(last)) >= 0 : word.endsWith("l");
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
