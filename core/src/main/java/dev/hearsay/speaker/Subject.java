package dev.hearsay.speaker;

import dev.hearsay.entity.Offices;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * Whether somebody is rather what a clause speaks of than what it speaks to.
 *
 * <pre>{@code
 * On Monday, Mayor Ann Lee met Bo Berg.      Ann Lee is, Bo Berg is not
 * Lee's lawyer met him.                      Lee is not
 * }</pre>
 *
 * <p>Told by the words before: titles are passed over; a mark, a joining word or the line's start
 * before them opens a clause.
 */
final class Subject {
    private static final Set<String> OPENERS =
            WordList.load(Subject.class, "en/clause-openers.txt");

    private static final Set<String> ARTICLES = WordList.load(Subject.class, "en/articles.txt");
    private static final int REACH = 120;

    private Subject() {}

    static boolean is(String text, Span place) {
        return !isOwner(text, place.end()) && opensClause(text, place.start());
    }

    private static boolean isOwner(String text, int end) {
        return end + 1 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && !Character.isWhitespace(text.charAt(end + 1));
    }

    private static boolean opensClause(String text, int start) {
        int end = start;
        int least = Math.max(0, start - REACH);
        while (true) {
            while (end > least && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (end == least) {
                return least == 0;
            }
            char mark = text.charAt(end - 1);
            int from = end;
            while (from > least && isInWord(text.charAt(from - 1))) {
                from--;
            }
            String word = text.substring(from, end);
            if (word.isEmpty()) {
                return ")'’".indexOf(mark) < 0;
            }
            if (OPENERS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!isOfTitle(word)) {
                return word.endsWith(".") && word.length() > 3;
            }
            end = from;
        }
    }

    private static boolean isOfTitle(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || ARTICLES.contains(word)
                || Offices.head(word).isPresent();
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
