package dev.hearsay.app.dossier;

import dev.hearsay.app.dossier.Alteration.Change;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A quotation word by word, so that it can be held against another. */
final class Quote {
    /** Of more words than this the difference is not drawn: it takes their product. */
    private static final int MOST = 600;

    private final List<Word> words = new ArrayList<>();

    private Quote() {}

    /**
     * A word, with what stands behind it up to the next one of its piece; the first of a piece also
     * has what stands before it.
     */
    private record Word(
            String key, String before, String shown, String behind, int start, int end) {}

    /** The words of a form. */
    static Quote of(Saying.Form form) {
        Quote quote = new Quote();
        for (Passage content : form.statement().attribution().content()) {
            quote.add(content, quote.words.isEmpty() ? "" : " … ");
        }
        return quote;
    }

    private void add(Passage content, String gap) {
        String text = content.words();
        List<Span> spans =
                Words.of(text, new Span(0, text.length())).stream()
                        .filter(span -> Character.isLetterOrDigit(text.codePointAt(span.start())))
                        .toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
            String shown = text.substring(span.start(), span.end());
            words.add(
                    new Word(
                            shown.toLowerCase(Locale.ROOT),
                            i == 0 ? gap + text.substring(0, span.start()) : "",
                            shown,
                            text.substring(span.end(), next),
                            content.span().start() + span.start(),
                            content.span().start() + span.end()));
        }
    }

    /** The words with what is altered marked as added: all that is known without another form. */
    List<Alteration> marked(List<Passage> changes) {
        List<Alteration> pieces = new ArrayList<>();
        for (Word word : words) {
            boolean altered = Alteration.touches(word.start, word.end, changes);
            add(word, altered ? Change.ADDED : Change.SAME, pieces);
        }
        return Alteration.joined(pieces);
    }

    /**
     * The words held against the fullest form: added is what the changes touch and that form does
     * not have; left out is what it has beside a change.
     */
    List<Alteration> against(Quote fullest, List<Passage> changes) {
        if (words.size() > MOST || fullest.words.size() > MOST) {
            return List.of();
        }
        int[][] common = common(fullest);
        List<Alteration> pieces = new ArrayList<>();
        int other = 0;
        for (int i = 0; i <= words.size(); i++) {
            int start = other;
            while (other < fullest.words.size() && isLeftOut(common, i, other, fullest)) {
                other++;
            }
            if (other > start && isBeside(i, changes)) {
                fullest.leftOut(start, other, pieces);
            }
            if (i == words.size()) {
                break;
            }
            boolean same =
                    other < fullest.words.size()
                            && words.get(i).key.equals(fullest.words.get(other).key);
            other += same ? 1 : 0;
            boolean added = !same && isTouched(i, changes);
            add(words.get(i), added ? Change.ADDED : Change.SAME, pieces);
        }
        return Alteration.joined(pieces);
    }

    /** Whether the best match of the rest goes on without this word of the fullest form. */
    private boolean isLeftOut(int[][] common, int i, int other, Quote fullest) {
        boolean same = i < words.size() && words.get(i).key.equals(fullest.words.get(other).key);
        return !same && common[i][other + 1] == common[i][other];
    }

    private boolean isTouched(int i, List<Passage> changes) {
        return i >= 0
                && i < words.size()
                && Alteration.touches(words.get(i).start, words.get(i).end, changes);
    }

    private boolean isBeside(int i, List<Passage> changes) {
        return isTouched(i - 1, changes) || isTouched(i, changes);
    }

    private void leftOut(int start, int end, List<Alteration> pieces) {
        StringBuilder left = new StringBuilder();
        for (int i = start; i < end; i++) {
            left.append(words.get(i).shown).append(i + 1 < end ? words.get(i).behind : " ");
        }
        Alteration.of(left.toString(), Change.LEFT_OUT).ifPresent(pieces::add);
    }

    private static void add(Word word, Change change, List<Alteration> pieces) {
        Alteration.of(word.before, Change.SAME).ifPresent(pieces::add);
        String shown = word.shown + (word.behind.isBlank() ? word.behind : "");
        Alteration.of(shown, change).ifPresent(pieces::add);
        if (!word.behind.isBlank()) {
            Alteration.of(word.behind, Change.SAME).ifPresent(pieces::add);
        }
    }

    /** How many words, in order, the ends from i and from j have in common. */
    private int[][] common(Quote fullest) {
        int[][] common = new int[words.size() + 1][fullest.words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = fullest.words.size() - 1; j >= 0; j--) {
                common[i][j] =
                        words.get(i).key.equals(fullest.words.get(j).key)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
