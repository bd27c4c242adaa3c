package dev.hearsay.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The box that the article's text stands in: one whose name says so and that holds enough of the
 * page's prose, else the one that most paragraphs point at.
 */
final class BodyFinder {
    private static final double ENOUGH = 0.4;
    private static final double SOME = 0.15;
    private static final double NEARLY_ALL = 0.85;
    private static final int LITTLE = 200;
    private final List<Box> named = new ArrayList<>();
    private final List<Box> articles = new ArrayList<>();
    private final Box root;

    BodyFinder(List<Box> boxes) {
        this.root = boxes.get(0);
        for (Box box : boxes) {
            if (box.mark() == Mark.NONE && box.prose() > 0) {
                if (BoxNames.isBody(box.element())) {
                    named.add(box);
                }
                if (BoxNames.isArticle(box.element())) {
                    articles.add(box);
                }
            }
        }
    }

    /** The box of the body, on a page with this headline. */
    Box find(Optional<Run> headline) {
        return within(root)
                .or(() -> headline.flatMap(this::beside).flatMap(this::within))
                .or(() -> headline.flatMap(this::beside))
                .orElse(narrowed(root));
    }

    private Optional<Box> within(Box scope) {
        return best(named, scope)
                .map(this::withTwins)
                .or(() -> best(articles, scope).map(BodyFinder::narrowed));
    }

    /** The nearest box around a headline that holds a good part of the page's prose. */
    private Optional<Box> beside(Run headline) {
        double enough = Math.max(LITTLE, root.prose() * SOME);
        Box box = headline.box();
        while (!box.isRoot() && box.prose() < enough) {
            box = box.parent();
        }
        return box.prose() < enough ? Optional.empty() : Optional.of(box);
    }

    /** The largest that holds enough; of those that hold nearly as much the innermost. */
    private static Optional<Box> best(List<Box> all, Box scope) {
        List<Box> candidates = all.stream().filter(box -> box.isInside(scope)).toList();
        Optional<Box> best = Optional.empty();
        int most = 0;
        for (Box box : candidates) {
            most = Math.max(most, box.prose());
        }
        if (most < scope.prose() * ENOUGH || most == 0) {
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

    /** What holds all boxes of the same names, unless that is more than one article. */
    private Box withTwins(Box box) {
        String name = box.element().className();
        Box all = box;
        for (Box twin : named) {
            if (!name.isEmpty() && twin.element().className().equals(name) && !twin.isInside(all)) {
                all = all.common(twin);
            }
        }
        return all.isRoot() || holdsArticles(all) ? box : all;
    }

    private boolean holdsArticles(Box box) {
        return articles.stream().filter(article -> article != box && article.isInside(box)).count()
                > 1;
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
