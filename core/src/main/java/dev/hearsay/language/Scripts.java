package dev.hearsay.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Letters of a text by script; some scripts write one language, or as good as one. */
final class Scripts {
    private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE = ofOneLanguage();

    private final EnumMap<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int all;

    private Scripts() {}

    /** The letters of these words. */
    static Scripts of(String words) {
        Scripts scripts = new Scripts();
        int plain = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (isPlain(c)) {
                plain++;
            } else if (Character.isLetter(c)) {
                scripts.letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                scripts.all++;
            }
        }
        scripts.letters.merge(UnicodeScript.LATIN, plain, Integer::sum);
        scripts.all += plain;
        return scripts;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** How many letters there are. */
    int letters() {
        return all;
    }

    /** Whether half of the letters or more are Latin. */
    boolean latin() {
        return count(UnicodeScript.LATIN) * 2 >= all;
    }

    /** The language, where the script that most letters are of tells it. */
    Optional<String> language() {
        if (count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA) > all / 10) {
            return Optional.of("ja");
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > all / 2)
                .map(entry -> OF_ONE_LANGUAGE.get(entry.getKey()))
                .flatMap(language -> Optional.ofNullable(language).stream())
                .findFirst();
    }

    private int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private static Map<UnicodeScript, String> ofOneLanguage() {
        Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);
        languages.put(UnicodeScript.ARMENIAN, "hy");
        languages.put(UnicodeScript.BENGALI, "bn");
        languages.put(UnicodeScript.ETHIOPIC, "am");
        languages.put(UnicodeScript.GEORGIAN, "ka");
        languages.put(UnicodeScript.GREEK, "el");
        languages.put(UnicodeScript.GUJARATI, "gu");
        languages.put(UnicodeScript.GURMUKHI, "pa");
        languages.put(UnicodeScript.HAN, "zh");
        languages.put(UnicodeScript.HANGUL, "ko");
        languages.put(UnicodeScript.HEBREW, "he");
        languages.put(UnicodeScript.KANNADA, "kn");
        languages.put(UnicodeScript.KHMER, "km");
        languages.put(UnicodeScript.LAO, "lo");
        languages.put(UnicodeScript.MALAYALAM, "ml");
        languages.put(UnicodeScript.MYANMAR, "my");
        languages.put(UnicodeScript.SINHALA, "si");
        languages.put(UnicodeScript.TAMIL, "ta");
        languages.put(UnicodeScript.TELUGU, "te");
        languages.put(UnicodeScript.THAI, "th");
        return languages;
    }
}
