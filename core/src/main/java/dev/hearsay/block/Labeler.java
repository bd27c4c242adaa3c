package dev.hearsay.block;

import dev.hearsay.block.WebBlock.Part;
import java.util.Optional;

/** Says what a run of text is, by where it stands; nothing for what is not kept. */
final class Labeler {
    private static final int MOST_LINE = 160;
    private static final int SHORT = 20;
    private static final int TABLE_DEPTH = 6;
    private static final double LINKS = 0.6;
    private static final double MOST_OF_BODY = 0.4;
    private final Box body;

    Labeler(Box body) {
        this.body = body;
    }

    /** Inside of the body's box. */
    Optional<Part> inside(Run run) {
        return isMarked(run) ? marked(run) : Optional.of(known(run).orElse(Part.BODY));
    }

    /** Between the headline and the body's box: a paragraph here is the article's first. */
    Optional<Part> before(Run run) {
        Part part = run.isProse() ? Part.BODY : Part.OTHER;
        return isMarked(run) ? marked(run) : Optional.of(known(run).orElse(part));
    }

    /** Behind the body, or above the headline. */
    Optional<Part> beside(Run run) {
        return isMarked(run) ? marked(run) : Optional.of(known(run).orElse(Part.OTHER));
    }

    private static boolean isMarked(Run run) {
        return run.box().mark() != Mark.NONE;
    }

    /** What a run is by its place and phrases; empty where only the article's place can tell. */
    private Optional<Part> known(Run run) {
        if (isPicture(run)) {
            return Optional.of(Part.CAPTION);
        }
        return isLinks(run) ? Optional.of(Part.RELATED) : Boilerplate.find(run.words());
    }

    private static Optional<Part> marked(Run run) {
        boolean line = run.length() <= MOST_LINE;
        return switch (run.box().mark()) {
            case NONE, HIDDEN, CHROME -> Optional.empty();
            case SHARE -> Optional.of(Part.SHARE);
            case RELATED -> Optional.of(Part.RELATED);
            case CAPTION -> Optional.of(Part.CAPTION);
            case COMMENTS -> Optional.of(Part.COMMENTS);
            case BYLINE -> Optional.of(line ? Part.BYLINE : Part.OTHER);
            case TIMESTAMP -> Optional.of(line ? Part.TIMESTAMP : Part.OTHER);
            case OTHER -> Optional.of(Part.OTHER);
        };
    }

    private static boolean isPicture(Run run) {
        for (Box box = run.box(); !box.isRoot(); box = box.parent()) {
            if (box.is("figure")) {
                return box.proseRuns() <= 2 && !run.isIn("blockquote", 3) && !run.isIn("table", 5);
            }
        }
        return false;
    }

    /**
     * Whether a run stands in a table of the article, not in one that the page is laid out with.
     */
    private boolean isTabled(Run run) {
        Box box = run.box();
        for (int i = 0; i < TABLE_DEPTH && !box.isRoot(); i++) {
            if (box.is("table")) {
                return box.prose() <= body.prose() * MOST_OF_BODY;
            }
            box = box.parent();
        }
        return false;
    }

    /** Whether a run is a link that stands alone, or stands in a list of links. */
    private boolean isLinks(Run run) {
        if (isTabled(run)) {
            return false;
        }
        if (run.isLinked()) {
            return true;
        }
        for (Box box = run.box(); box != body && !box.isRoot(); box = box.parent()) {
            if (box.prose() > body.prose() * MOST_OF_BODY) {
                return false;
            }
            if (box.linkShare() > LINKS
                    && box.length() > SHORT
                    && PageCutter.isBreak(box.element())) {
                return true;
            }
        }
        return false;
    }
}
