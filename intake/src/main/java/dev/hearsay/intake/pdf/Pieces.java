package dev.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters become the pieces of lines, and pieces become lines. */
final class Pieces {
    /** A wider gap than this, in font sizes, may part columns. */
    static final float GUTTER = 0.8f;

    private static final float WORD = 0.18f;
    private static final float LINE = 0.35f;
    private static final float RAISED = 0.55f;
    private static final float SMALL = 0.8f;

    private Pieces() {}

    /** The pieces that the letters of a page make, from the top. */
    static List<Piece> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(glyph -> glyph.text().isEmpty() || glyph.size() <= 0);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || below(sorted.get(start), sorted.get(i))) {
                line(sorted.subList(start, i), pieces);
                start = i;
            }
        }
        return pieces;
    }

    private static boolean below(Glyph first, Glyph next) {
        float large = Math.max(first.size(), next.size());
        boolean raised = Math.min(first.size(), next.size()) < SMALL * large;
        return next.y() - first.y() > (raised ? RAISED : LINE) * large;
    }

    private static void line(List<Glyph> glyphs, List<Piece> pieces) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparing(Glyph::x));
        int start = 0;
        Glyph last = line.get(0);
        for (int i = 1; i <= line.size(); i++) {
            boolean end = i == line.size();
            if (end || (!line.get(i).blank() && gap(last, line.get(i)) > GUTTER)) {
                Run.of(line.subList(start, i)).ifPresent(pieces::add);
                start = i;
            }
            if (!end && !line.get(i).blank()) {
                last = line.get(i);
            } else if (!end && last.blank()) {
                last = line.get(i);
            }
        }
    }

    /** The gap between two letters, in sizes of their font. */
    static float gap(Glyph left, Glyph right) {
        return (right.x() - left.end()) / Math.max(left.size(), right.size());
    }

    /** Whether the gap between two letters parts words. */
    static boolean parts(Glyph left, Glyph right) {
        return gap(left, right) > WORD;
    }

    /** The pieces by lines, from the top; those of a line from the left. */
    static List<List<Piece>> rows(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Piece::y));
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : sorted) {
            List<Piece> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty() || piece.y() - row.get(0).y() > LINE * piece.size()) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(piece);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Piece::x)));
        return rows;
    }
}
