package dev.hearsay.web;

import dev.hearsay.web.WebBlock.Part;
import java.util.Optional;

/** Says what a run of text is, by where it stands; nothing for what is not kept. */
final class Labeler {
    private static final int MOST_LINE = 160;
    private static final double LINKS = 0.6;
    private static final double MOST_OF_BODY = 0.4;
    private final Box body;

    Labeler(Box body) {
        this.body = body;
    }

    /** Inside of the body's box. */
    Optional<Part> inside(Run run) {
        Optional<Part> marked = marked(run);
        if (run.box().mark() != Mark.NONE) {
            return marked;
        }
        if (isPicture(run)) {
            return Optional.of(Part.CAPTION);
        }
        if (isLinks(run)) {
            return Optional.of(Part.RELATED);
        }
        return Optional.of(Part.BODY);
    }

    /** Between the headline and the body. */
    Optional<Part> before(Run run) {
        if (run.box().mark() != Mark.NONE) {
            return marked(run);
        }
        if (isPicture(run)) {
            return Optional.of(Part.CAPTION);
        }
        return Optional.of(run.isProse() && !isLinks(run) ? Part.BODY : Part.OTHER);
    }

    /** Behind the body. */
    Optional<Part> after(Run run) {
        if (run.box().mark() != Mark.NONE) {
            return marked(run);
        }
        return Optional.of(isLinks(run) ? Part.RELATED : Part.OTHER);
    }

    /** Whether a run far from the article is a line on who owns the page's words. */
    boolean isNotice(Run run) {
        return run.words().startsWith("©") || run.words().startsWith("Copyright ");
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

    /** Whether a run is a link that stands alone, or stands in a list of links. */
    private boolean isLinks(Run run) {
        if (run.isLinked()) {
            return true;
        }
        for (Box box = run.box(); box != body && !box.isRoot(); box = box.parent()) {
            if (box.prose() > body.prose() * MOST_OF_BODY) {
                return false;
            }
            if (box.linkShare() > LINKS && box.length() > 20 && PageCutter.isBreak(box.element())) {
                return true;
            }
        }
        return false;
    }
}
