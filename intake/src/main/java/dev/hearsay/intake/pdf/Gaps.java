package dev.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where across a page nothing stands, on any of some lines. */
final class Gaps {
    private record Gap(float start, float end) {}

    private final List<Gap> gaps;
    private final float first;
    private final float last;

    private Gaps(List<Gap> gaps, float first, float last) {
        this.gaps = gaps;
        this.first = first;
        this.last = last;
    }

    /** Before any line was looked at. */
    static Gaps everywhere() {
        Gap all = new Gap(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
        return new Gaps(List.of(all), Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    }

    /** What a line with these pieces leaves of the gaps. */
    Gaps without(List<Piece> row) {
        List<Gap> left = gaps;
        float start = first;
        float end = last;
        for (Piece piece : row) {
            List<Gap> cut = new ArrayList<>();
            for (Gap gap : left) {
                if (piece.end() <= gap.start || piece.x() >= gap.end) {
                    cut.add(gap);
                } else {
                    add(cut, gap.start, piece.x(), piece.size());
                    add(cut, piece.end(), gap.end, piece.size());
                }
            }
            left = cut;
            start = Math.min(start, piece.x());
            end = Math.max(end, piece.end());
        }
        return new Gaps(left, start, end);
    }

    private static void add(List<Gap> gaps, float start, float end, float size) {
        if (end - start > Pieces.GUTTER * size) {
            gaps.add(new Gap(start, end));
        }
    }

    private boolean between(Gap gap) {
        return gap.start >= first && gap.end <= last;
    }

    /** Whether one of them has something on both sides. */
    boolean parts() {
        return gaps.stream().anyMatch(this::between);
    }

    /** Whether something stands everywhere. */
    boolean none() {
        return gaps.isEmpty();
    }

    /** The middle of the widest that has something on both sides. */
    float widest() {
        Gap widest = new Gap(0, 0);
        for (Gap gap : gaps) {
            if (between(gap) && gap.end - gap.start > widest.end - widest.start) {
                widest = gap;
            }
        }
        return (widest.start + widest.end) / 2;
    }
}
