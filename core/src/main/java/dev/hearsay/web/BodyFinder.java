package dev.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The box that the article's text stands in: one whose name says so and that holds enough of the
 * page's prose, else the one that most paragraphs point at.
 */
final class BodyFinder {
    private static final double ENOUGH = 0.4;
    private static final double NEARLY_ALL = 0.85;
    private final List<Box> boxes;
    private final int total;

    BodyFinder(List<Box> boxes) {
        this.boxes = boxes;
        this.total = boxes.get(0).prose();
    }

    Box find() {
        return named()
                .or(this::article)
                .orElseGet(() -> narrowed(boxes.get(0)));
    }

    private Optional<Box> named() {
        List<Box> named = new ArrayList<>();
        for (Box box : boxes) {
            if (box.mark() == Mark.NONE && box.prose() > 0 && BoxNames.isBody(box.element())) {
                named.add(box);
            }
        }
        return best(named).map(BodyFinder::withParts);
    }

    private Optional<Box> article() {
        List<Box> articles = new ArrayList<>();
        for (Box box : boxes) {
            boolean main = box.is("article") || box.is("main") || box.element().attr("role").equals("main");
            if (main && box.mark() == Mark.NONE && box.prose() > 0) {
                articles.add(box);
            }
        }
        return best(articles).map(BodyFinder::narrowed);
    }

    /** The largest that holds enough; of those that hold nearly as much the innermost. */
    private Optional<Box> best(List<Box> candidates) {
        Optional<Box> best = Optional.empty();
        int most = 0;
        for (Box box : candidates) {
            most = Math.max(most, box.prose());
        }
        if (most < total * ENOUGH) {
            return Optional.empty();
        }
        for (Box box : candidates) {
            boolean inside = best.map(box::isInside).orElse(true);
            if (inside && box.prose() >= most * NEARLY_ALL) {
                best = Optional.of(box);
            }
        }
        return best;
    }

    /** The parent where several parts of one name lie side by side in it. */
    private static Box withParts(Box box) {
        if (box.isRoot()) {
            return box;
        }
        return box.parent().prose() > box.prose() * 1.1 && hasTwin(box) ? box.parent() : box;
    }

    private static boolean hasTwin(Box box) {
        String name = box.element().className();
        return !name.isEmpty()
                && box.parent().element().children().stream()
                                .filter(child -> child.className().equals(name))
                                .limit(2)
                                .count()
                        == 2;
    }

    /** Down from a box as long as one child holds nearly all that it holds. */
    private static Box narrowed(Box from) {
        Box box = from;
        for (Optional<Box> next = heavy(from); next.isPresent(); next = heavy(box)) {
            box = next.get();
        }
        return box;
    }

    private static Optional<Box> heavy(Box box) {
        return box.heaviest()
                .filter(child -> child.proseRuns() > 1)
                .filter(child -> child.prose() >= box.prose() * NEARLY_ALL);
    }
}
