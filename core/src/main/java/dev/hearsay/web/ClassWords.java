package dev.hearsay.web;

import java.util.List;
import java.util.Set;

/**
 * The words that classes and ids are made of.
 *
 * <pre>{@code
 * relatedStories box_left     related, stories, box, left
 * post-12 tag-comments        left out: what blogs say of an article's subject
 * }</pre>
 */
final class ClassWords {
    private static final int MOST_CHARACTERS = 500;
    private static final int LONGEST_WORD = 20;
    private static final List<String> SUBJECTS =
            List.of("category-", "tag-", "post-", "type-", "status-", "format-", "has-", "topic-");

    private ClassWords() {}

    /**
     * Whether one of the words of {@code names} is among {@code words}, which are in lower case.
     */
    static boolean any(String names, Set<String> words) {
        int length = Math.min(names.length(), MOST_CHARACTERS);
        int i = 0;
        while (i < length) {
            int end = names.indexOf(' ', i);
            end = end < 0 || end > length ? length : end;
            if (end > i && !isSubject(names, i) && anyIn(names, i, end, words)) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean isSubject(String names, int start) {
        for (String subject : SUBJECTS) {
            if (names.startsWith(subject, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIn(String names, int start, int end, Set<String> words) {
        StringBuilder word = new StringBuilder(LONGEST_WORD);
        boolean small = false;
        for (int i = start; i <= end; i++) {
            char c = i < end ? names.charAt(i) : '-';
            boolean letter = Character.isLetter(c);
            boolean hump = letter && small && Character.isUpperCase(c);
            if (!letter || hump) {
                if (word.length() > 1
                        && word.length() <= LONGEST_WORD
                        && words.contains(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
            small = Character.isLowerCase(c);
        }
        return false;
    }
}
