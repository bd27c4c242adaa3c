package dev.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lines at the head or foot of pages that stand on several of them, and the numbers of pages, are
 * taken out, so that they part no sentence. Of each that has words, one is kept, for the end.
 *
 * <pre>{@code
 * Nordhavn Harbour Authority | Page 1      Nordhavn Harbour Authority | Page 2     (both out, the first kept)
 * 1                                        2                                      (both out)
 * }</pre>
 */
final class Heads {
    private static final int DEEPEST = 3;
    private static final float ZONE = 0.14f;
    private static final float SHARE = 0.3f;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Piece> first = new ArrayList<>();
    private final int pages;

    private Heads(int pages) {
        this.pages = pages;
    }

    /** One page. */
    record Sheet(List<Piece> pieces, float height) {
        Sheet {
            pieces = List.copyOf(pieces);
        }
    }

    /** The pages without them, and behind them one page of those that are kept. */
    static List<List<Piece>> without(List<Sheet> sheets) {
        Heads heads = new Heads(sheets.size());
        sheets.forEach(heads::count);
        List<List<Piece>> pages = new ArrayList<>();
        sheets.forEach(sheet -> pages.add(heads.rest(sheet)));
        pages.add(heads.first);
        return pages;
    }

    private void count(Sheet sheet) {
        Set<String> seen = new HashSet<>();
        for (List<Piece> row : edges(sheet)) {
            if (seen.add(key(row))) {
                counts.merge(key(row), 1, Integer::sum);
            }
        }
    }

    private List<Piece> rest(Sheet sheet) {
        List<Piece> rest = new ArrayList<>(sheet.pieces());
        for (List<Piece> row : edges(sheet)) {
            String key = key(row);
            boolean number = number(key);
            if (number || repeated(key)) {
                rest.removeAll(row);
                if (!number && kept.add(key)) {
                    // Far apart, each a paragraph of its own.
                    Piece line = Piece.join(row);
                    float y = 100 * line.size() * (first.size() + 1);
                    first.add(new Piece(line.text(), 0, 1, y, line.size(), line.bold()));
                }
            }
        }
        return rest;
    }

    private boolean repeated(String key) {
        int count = counts.getOrDefault(key, 0);
        return count > 1 && count >= SHARE * pages;
    }

    /** The first and the last lines, as far as they stand near an edge. */
    private static List<List<Piece>> edges(Sheet sheet) {
        List<List<Piece>> rows = Pieces.rows(sheet.pieces());
        List<List<Piece>> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            float y = rows.get(i).get(0).y();
            boolean head = i < DEEPEST && y < ZONE * sheet.height();
            boolean foot = i >= rows.size() - DEEPEST && y > (1 - ZONE) * sheet.height();
            if (head || foot) {
                edges.add(rows.get(i));
            }
        }
        return edges;
    }

    private static String key(List<Piece> row) {
        return Piece.join(row)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[0-9]++", "#")
                .replaceAll("\\s++", " ");
    }

    private static boolean number(String key) {
        return key.matches("[-\u2013|]? ?(page|p\\.|pg\\.)? ?# ?((of|/|\\|) ?#)? ?[-\u2013|]?");
    }
}
