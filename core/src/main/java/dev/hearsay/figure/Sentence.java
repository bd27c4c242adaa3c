package dev.hearsay.figure;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One sentence in words and marks.
 *
 * @param text the text it stands in
 * @param words its words and marks, in order
 * @param lowers the same in lower case
 */
record Sentence(String text, List<Span> words, List<String> lowers) {
    private static final Set<String> SHORT = WordList.load(Sentence.class, "en/abbreviations.txt");

    /** The sentences of a paragraph. */
    static List<Sentence> of(String text, Span paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> words = Words.of(text, paragraph);
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (ends(text, words, i)) {
                sentences.add(of(text, words.subList(start, i + 1)));
                start = i + 1;
            }
        }
        if (start < words.size()) {
            sentences.add(of(text, words.subList(start, words.size())));
        }
        return sentences;
    }

    private static Sentence of(String text, List<Span> words) {
        List<String> lowers =
                words.stream()
                        .map(w -> text.substring(w.start(), w.end()).toLowerCase(Locale.ROOT))
                        .toList();
        return new Sentence(text, List.copyOf(words), lowers);
    }

    /** A full stop or the like, before white space and no small letter. */
    private static boolean ends(String text, List<Span> words, int i) {
        Span word = words.get(i);
        if (i + 1 == words.size()) {
            return false;
        }
        Span next = words.get(i + 1);
        char mark = text.charAt(word.start());
        boolean quote = i > 0 && isQuote(mark) && isStop(text.charAt(words.get(i - 1).start()));
        boolean apart = next.start() > word.end();
        boolean large = !Character.isLowerCase(text.codePointAt(next.start()));
        if (!apart || !large || !(isStop(mark) || quote)) {
            return false;
        }
        return mark != '.' || i == 0 || !shortened(text, words.get(i - 1));
    }

    private static boolean shortened(String text, Span before) {
        String word = text.substring(before.start(), before.end());
        boolean letter = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return letter || SHORT.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isStop(char mark) {
        return mark == '.' || mark == '!' || mark == '?';
    }

    private static boolean isQuote(char mark) {
        return mark == '"' || mark == '”' || mark == '’' || mark == '\'' || mark == ')';
    }

    int size() {
        return words.size();
    }

    /** A word in lower case; empty outside of the sentence. */
    String lower(int i) {
        return i < 0 || i >= lowers.size() ? "" : lowers.get(i);
    }

    boolean isAny(int i, String... any) {
        String word = lower(i);
        for (String one : any) {
            if (word.equals(one)) {
                return true;
            }
        }
        return false;
    }

    Span span() {
        return words.get(0).cover(words.get(words.size() - 1));
    }

    /** The first word that begins at or behind an offset. */
    int indexOf(int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= offset) {
                return i;
            }
        }
        return words.size();
    }

    Span span(int from, int to) {
        return words.get(from).cover(words.get(to - 1));
    }

    boolean holds(Set<String> any) {
        for (int i = 0; i < words.size(); i++) {
            if (any.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }
}
