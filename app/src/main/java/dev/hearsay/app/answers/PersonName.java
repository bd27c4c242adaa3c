package dev.hearsay.app.answers;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The name of a human being in plain words, without titles.
 *
 * <pre>{@code
 * Foreign Minister Sergey V. Orlov   ->  sergey v orlov
 * Bo Berg Jr.                        ->  bo berg, junior
 * }</pre>
 *
 * @param words given names and surname
 * @param junior whether it is the younger of two
 */
record PersonName(List<String> words, boolean junior) {
    private static final Set<String> TITLES = WordList.load(PersonName.class, "en/titles.txt");
    private static final Set<String> ENDINGS =
            WordList.load(PersonName.class, "en/name-endings.txt");

    static PersonName parse(String name) {
        List<String> words = Folding.words(name);
        int start = 0;
        int end = words.size();
        while (start < end - 1 && TITLES.contains(words.get(start))) {
            start++;
        }
        while (end > start + 1 && ENDINGS.contains(words.get(end - 1))) {
            end--;
        }
        return new PersonName(
                words.subList(start, end), words.subList(end, words.size()).contains("jr"));
    }

    /** How another name, an answer, fits this one. */
    Fit fit(PersonName answer) {
        if (words.isEmpty() || answer.words.isEmpty()) {
            return Fit.OTHER;
        }
        boolean full = words.size() > 1 && answer.words.size() > 1;
        if (full && junior != answer.junior) {
            return Fit.OTHER;
        }
        if (words.size() == answer.words.size() && isPart(words, answer.words)) {
            return Fit.SAME;
        }
        if (isPart(answer.words, words)) {
            return Fit.SHORT;
        }
        if (full && sameSurname(answer) && givenAgree(given(), answer.given())) {
            return Fit.SAME;
        }
        return isPart(words, answer.words) ? Fit.SAME : Fit.OTHER;
    }

    private boolean sameSurname(PersonName other) {
        return Spelling.same(words.get(words.size() - 1), other.words.get(other.words.size() - 1));
    }

    private List<String> given() {
        return words.subList(0, words.size() - 1);
    }

    /** Whether the words stand at the head or at the end of others, however they are spelled. */
    private static boolean isPart(List<String> part, List<String> whole) {
        return part.size() <= whole.size()
                && (stands(part, whole, 0) || stands(part, whole, whole.size() - part.size()));
    }

    private static boolean stands(List<String> part, List<String> whole, int at) {
        return IntStream.range(0, part.size())
                .allMatch(i -> Spelling.same(part.get(i), whole.get(at + i)));
    }

    /** Whether the shorter row of given names or initials is found in the longer, in order. */
    private static boolean givenAgree(List<String> one, List<String> other) {
        List<String> less = one.size() <= other.size() ? one : other;
        List<String> more = one.size() <= other.size() ? other : one;
        int at = 0;
        for (String name : more) {
            at += at < less.size() && agree(less.get(at), name) ? 1 : 0;
        }
        return at == less.size();
    }

    private static boolean agree(String one, String other) {
        boolean initial = Math.min(one.length(), other.length()) == 1;
        return initial ? one.charAt(0) == other.charAt(0) : Spelling.same(one, other);
    }
}
