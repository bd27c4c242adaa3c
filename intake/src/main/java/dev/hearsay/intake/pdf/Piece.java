package dev.hearsay.intake.pdf;

import java.util.List;

/**
 * Words that stand on one line with no wide gap between them.
 *
 * @param text the words
 * @param x where they begin, from the left of the page, in points
 * @param end where they end
 * @param y where they stand, from the top of the page
 * @param size of the font of most of them
 * @param bold whether all of them are bold
 */
record Piece(String text, float x, float end, float y, float size, boolean bold) {

    /** The pieces of one line as one, in order. */
    static Piece join(List<Piece> pieces) {
        Piece first = pieces.get(0);
        StringBuilder text = new StringBuilder();
        float end = first.end;
        float size = first.size;
        boolean bold = true;
        for (Piece piece : pieces) {
            text.append(text.length() == 0 ? "" : " ").append(piece.text);
            end = Math.max(end, piece.end);
            size = Math.max(size, piece.size);
            bold &= piece.bold;
        }
        return new Piece(text.toString(), first.x, end, first.y, size, bold);
    }

    float middle() {
        return (x + end) / 2;
    }

    /** Whether the fonts look alike. */
    boolean like(Piece other) {
        return Math.abs(size - other.size) <= 0.12f * Math.max(size, other.size)
                && bold == other.bold;
    }
}
