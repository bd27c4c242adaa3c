package dev.hearsay.copy;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text without its punctuation, and which of them stand between quotation marks:
 * what copies of a text share and what two writers on one thing do not.
 *
 * <pre>{@code
 * "The hull is sound," Captain Lee said.
 *   words    the hull is sound captain lee said
 *   quoted   the hull is sound
 * }</pre>
 *
 * <p>A quotation ends with its paragraph at the latest, so that one stray mark does not turn the
 * rest of the text around. Single marks do not count: they are apostrophes too often.
 *
 * @param terms the words, in order of the text
 */
public record Wording(List<Term> terms) {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    /**
     * A word of the text.
     *
     * @param span its place
     * @param word its letters and digits in lower case
     * @param quoted whether it stands between quotation marks
     * @param inserted whether it stands in brackets, as what a writer puts into a quotation does
     * @param gap whether words are left out before it, by three points
     * @param paragraph the number of its paragraph, from 0
     */
    public record Term(
            Span span, String word, boolean quoted, boolean inserted, boolean gap, int paragraph) {

        /** The same word between quotation marks. */
        public Term asQuoted() {
            return new Term(span, word, true, inserted, gap, paragraph);
        }
    }

    /** Copies its list. */
    public Wording {
        terms = List.copyOf(terms);
    }

    /** The wording of some paragraphs, each with its place in the text. */
    public static Wording of(List<Passage> paragraphs) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            new Marks(paragraphs.get(i), i).addTo(terms);
        }
        return new Wording(terms);
    }

    /** The words that lie inside a place of the text. */
    public List<Term> inside(Span span) {
        return terms.stream().filter(term -> span.contains(term.span())).toList();
    }

    /** What the marks seen so far make of the next word. */
    private static final class Marks {
        private final Passage paragraph;
        private final int number;
        private boolean quoted;
        private int brackets;
        private int points;

        Marks(Passage paragraph, int number) {
            this.paragraph = paragraph;
            this.number = number;
        }

        void addTo(List<Term> terms) {
            String text = paragraph.words();
            for (Span word : Words.of(text, new Span(0, text.length()))) {
                int first = text.codePointAt(word.start());
                if (!Character.isLetterOrDigit(first)) {
                    see(first);
                    continue;
                }
                int start = paragraph.span().start();
                terms.add(
                        new Term(
                                new Span(start + word.start(), start + word.end()),
                                text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT),
                                quoted,
                                brackets > 0,
                                points >= 3,
                                number));
                points = 0;
            }
        }

        private void see(int mark) {
            if (mark == '"') {
                quoted = !quoted;
            } else if (OPENING.indexOf(mark) >= 0) {
                quoted = true;
            } else if (CLOSING.indexOf(mark) >= 0) {
                quoted = false;
            } else if (mark == '[' || mark == '(') {
                brackets++;
            } else if (mark == ']' || mark == ')') {
                brackets = Math.max(0, brackets - 1);
            }
            points = mark == '.' ? points + 1 : mark == '…' ? 3 : points;
        }
    }
}
