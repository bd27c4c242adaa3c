package dev.hearsay.web;

import java.util.Locale;

/** Words as they are compared: letters and digits in lower case, one space between words. */
final class Folded {
    private Folded() {}

    /** The words folded: {@code Bridge’s End!} becomes {@code bridge s end}. */
    static String of(String words) {
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
