package dev.hearsay.app.html;

import dev.hearsay.app.report.Block;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text over which nothing begins and nothing ends, so that however highlights overlap,
 * each segment is one element.
 *
 * @param span where it stands
 * @param highlights what lies over all of it, the outermost statement first
 */
record Segment(Span span, List<Highlight> highlights) {

    /**
     * The whole text, segment behind segment; cut at every end of a highlight, of a block and of a
     * place that something leads to.
     */
    static List<Segment> of(
            int length, List<Highlight> highlights, List<Block> blocks, List<Span> places) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        highlights.forEach(highlight -> cut(highlight.span(), cuts));
        blocks.forEach(block -> cut(block.span(), cuts));
        places.forEach(place -> cut(place, cuts));
        List<Segment> segments = new ArrayList<>();
        List<Highlight> over = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            int from = start;
            over.removeIf(highlight -> highlight.span().end() <= from);
            while (next < highlights.size() && highlights.get(next).span().start() <= from) {
                over.add(highlights.get(next++));
            }
            segments.add(new Segment(new Span(start, end), List.copyOf(over)));
            start = end;
        }
        return segments;
    }

    private static void cut(Span span, TreeSet<Integer> cuts) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    /** The highlights of one role. */
    List<Highlight> of(Highlight.Role role) {
        return highlights.stream().filter(highlight -> highlight.role() == role).toList();
    }
}
