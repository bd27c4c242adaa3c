package dev.hearsay.reading;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of some paragraphs with what the model is told of each: its pieces, and how it is
 * written and where.
 */
final class Tokens {
    private static final int CAPITAL = 1;
    private static final int ALL_CAPITALS = 2;
    private static final int QUOTED = 3;
    private static final int OPENS_PARAGRAPH = 6;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<int[]> pieces = new ArrayList<>();
    private final List<Integer> features = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The words of the given paragraphs of {@code text}. */
    static Tokens of(String text, List<Span> paragraphs, WordPiece wordPiece) {
        Tokens tokens = new Tokens(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Quotation> quotations = QuotationFinder.find(text, paragraphs.get(p));
            boolean first = true;
            int q = 0;
            for (Span span : Words.of(text, paragraphs.get(p))) {
                while (q < quotations.size() && quotations.get(q).span().end() <= span.start()) {
                    q++;
                }
                boolean quoted =
                        q < quotations.size() && quotations.get(q).span().start() <= span.start();
                String word = text.substring(span.start(), span.end());
                tokens.spans.add(span);
                tokens.pieces.add(wordPiece.pieces(word));
                tokens.features.add(
                        casing(word) + (quoted ? QUOTED : 0) + (first ? OPENS_PARAGRAPH : 0));
                tokens.paragraphs.add(p);
                first = false;
            }
        }
        return tokens;
    }

    private static int casing(String word) {
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return 0;
        }
        boolean shouted =
                word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return shouted && word.codePoints().filter(Character::isLetter).count() > 1
                ? ALL_CAPITALS
                : CAPITAL;
    }

    int size() {
        return spans.size();
    }

    Span span(int word) {
        return spans.get(word);
    }

    int[] pieces(int word) {
        return pieces.get(word);
    }

    int feature(int word) {
        return features.get(word);
    }

    /** Which of the paragraphs the word stands in. */
    int paragraph(int word) {
        return paragraphs.get(word);
    }

    /** The place in the text from one word up to, not including, another. */
    Span place(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    String text() {
        return text;
    }
}
