package dev.hearsay.block;

import java.util.List;

/**
 * Marks boxes by what their tags and names say, unless too much of the page stands in them, and
 * counts the prose in the rest.
 *
 * <p>A page may be called {@code with-sidebar} as a whole, and an article may stand in a form.
 */
final class Marker {
    private static final double TOO_MUCH = 0.4;
    private static final int LITTLE = 250;
    private final List<Box> boxes;
    private final List<Run> runs;

    Marker(PageCutter.Cut cut) {
        this.boxes = cut.boxes();
        this.runs = cut.runs();
    }

    /** Marks and counts all boxes. */
    void mark() {
        mark(Mark.NONE);
        int left = boxes.get(0).prose();
        if (held(Mark.OTHER) > left) {
            mark(Mark.OTHER);
        } else if (left < LITTLE && held(Mark.RELATED) > 2 * LITTLE) {
            mark(Mark.RELATED);
        }
    }

    /** Marks all boxes, as if none had this mark: what holds most of the prose is no furniture. */
    private void mark(Mark believedNot) {
        for (Box box : boxes) {
            Mark mark = BoxNames.mark(box.element());
            box.mark(mark == believedNot ? Mark.NONE : mark);
        }
        boolean nothingShown = shown() < LITTLE;
        count(false, nothingShown);
        double most = boxes.get(0).prose() * TOO_MUCH;
        for (Box box : boxes) {
            box.mark(effective(box, most, nothingShown));
        }
        count(true, nothingShown);
    }

    private int held(Mark mark) {
        int held = 0;
        for (Run run : runs) {
            held += run.isProse() && run.box().mark() == mark ? run.length() : 0;
        }
        return held;
    }

    private static Mark effective(Box box, double most, boolean nothingShown) {
        Mark outer = box.isRoot() ? Mark.NONE : box.parent().mark();
        if (outer != Mark.NONE) {
            return outer;
        }
        boolean hidden = box.mark() == Mark.HIDDEN && !nothingShown;
        return box.prose() > most && !hidden ? Mark.NONE : box.mark();
    }

    private int shown() {
        int shown = 0;
        for (Run run : runs) {
            shown += run.isProse() && !isHidden(run.box()) ? run.length() : 0;
        }
        return shown;
    }

    private static boolean isHidden(Box box) {
        Box up = box;
        while (!up.isRoot() && up.mark() != Mark.HIDDEN) {
            up = up.parent();
        }
        return up.mark() == Mark.HIDDEN;
    }

    private void count(boolean marked, boolean hiddenToo) {
        boxes.forEach(Box::forget);
        for (Run run : runs) {
            boolean counts =
                    marked ? run.box().mark() == Mark.NONE : hiddenToo || !isHidden(run.box());
            if (counts) {
                run.box().count(run);
            }
        }
        for (int i = boxes.size() - 1; i > 0; i--) {
            boxes.get(i).hand();
        }
    }
}
