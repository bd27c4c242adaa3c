package dev.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page in the order in which they are read: the left column before the right one,
 * and what runs over both where it stands.
 *
 * <pre>{@code
 * Bridge to reopen                       block 1   Bridge to reopen
 * The bridge will    the mayor said      block 2   The bridge will / reopen in May,
 * reopen in May,     on Monday.          block 3   the mayor said / on Monday.
 * }</pre>
 *
 * <p>Two columns are two stacks of lines with a gap between them that runs through all of their
 * lines. Narrow stacks, such as the labels of a table, are no columns: those are read line by line.
 */
final class Columns {
    private static final int FEWEST_LINES = 2;
    private static final int NARROWEST = 15;
    private static final int DEEPEST = 8;

    /** How many lines below a column the one beside it may begin. */
    private static final int FARTHEST = 60;

    private static final float APART = 1.9f;

    private final List<List<Piece>> blocks = new ArrayList<>();

    private Columns() {}

    /** The blocks of a page, each a stack of lines. */
    static List<List<Piece>> order(List<Piece> pieces) {
        Columns columns = new Columns();
        columns.order(pieces, 0);
        return columns.blocks;
    }

    private void order(List<Piece> pieces, int depth) {
        List<List<Piece>> rows = Pieces.rows(pieces);
        List<Piece> single = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            Band band = Band.from(rows, i);
            if (depth < DEEPEST && band.columns()) {
                flush(single);
                order(band.left, depth + 1);
                order(band.right, depth + 1);
                i = band.end;
            } else {
                single.add(Piece.join(rows.get(i)));
                i++;
            }
        }
        flush(single);
    }

    private void flush(List<Piece> single) {
        if (!single.isEmpty()) {
            blocks.add(List.copyOf(single));
            single.clear();
        }
    }

    /** Lines that one gap runs through. */
    private static final class Band {
        private final List<Piece> left = new ArrayList<>();
        private final List<Piece> right = new ArrayList<>();
        private int end;

        /** The longest one that begins with this line. */
        static Band from(List<List<Piece>> rows, int start) {
            Gaps gaps = Gaps.everywhere();
            int end = start;
            while (end < rows.size() && (gaps.parts() || end < start + FARTHEST)) {
                Gaps narrower = gaps.without(rows.get(end));
                if (!narrower.parts() && gaps.parts()) {
                    break;
                }
                gaps = narrower;
                if (gaps.none()) {
                    break;
                }
                end++;
            }
            Band band = new Band();
            if (gaps.parts()) {
                float middle = gaps.widest();
                band.end = trimmed(rows, start, end, middle);
                band.fill(rows.subList(start, band.end), middle);
            }
            return band;
        }

        /** Without last lines on one side that stand apart: the next heading. */
        private static int trimmed(List<List<Piece>> rows, int start, int end, float middle) {
            int last = end;
            while (last > start + 1
                    && oneSided(rows.get(last - 1), middle)
                    && apart(rows, last - 1)) {
                last--;
            }
            return last;
        }

        private static boolean apart(List<List<Piece>> rows, int row) {
            Piece piece = rows.get(row).get(0);
            Piece above = rows.get(row - 1).get(0);
            return piece.y() - above.y() > APART * above.size();
        }

        private static boolean oneSided(List<Piece> row, float middle) {
            return row.stream().allMatch(piece -> piece.x() > middle)
                    || row.stream().allMatch(piece -> piece.x() < middle);
        }

        private void fill(List<List<Piece>> rows, float middle) {
            for (List<Piece> row : rows) {
                row.forEach(piece -> (piece.x() < middle ? left : right).add(piece));
            }
        }

        boolean columns() {
            return wide(left) && wide(right);
        }

        private static boolean wide(List<Piece> pieces) {
            int length = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
            int lines = Pieces.rows(pieces).size();
            return lines >= FEWEST_LINES && length >= NARROWEST * lines;
        }
    }
}
