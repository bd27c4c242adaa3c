package dev.hearsay.block;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One element of a page, with what is counted in it; the root is its own parent.
 *
 * <p>Lengths are in characters, white space counted once.
 */
final class Box {
    private static final int DEEPEST_PATH = 64;
    private static final int MOST_TAG = 40;
    private final Element element;
    private final Box parent;
    private final int depth;
    private final int position;
    private int children;
    private int proseRuns;
    private int prose;
    private int length;
    private int linked;
    private Mark mark = Mark.NONE;
    private int most;
    private Optional<Box> heaviest = Optional.empty();

    private Box(Element element, Box parent) {
        this.element = element;
        this.parent = parent;
        this.depth = parent.depth + 1;
        this.position = ++parent.children;
    }

    private Box(Element element) {
        this.element = element;
        this.parent = this;
        this.depth = 0;
        this.position = 1;
    }

    static Box root(Element element) {
        return new Box(element);
    }

    Box child(Element child) {
        return new Box(child, this);
    }

    Element element() {
        return element;
    }

    Box parent() {
        return parent;
    }

    boolean isRoot() {
        return parent == this;
    }

    int depth() {
        return depth;
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    /** How much prose stands in it that is not marked as something else. */
    int prose() {
        return prose;
    }

    /** How many paragraphs of prose stand in it. */
    int proseRuns() {
        return proseRuns;
    }

    /** The child with the most prose. */
    Optional<Box> heaviest() {
        return heaviest;
    }

    /** How long all its text is. */
    int length() {
        return length;
    }

    /** How much of its text is links, between 0 and 1. */
    double linkShare() {
        return length == 0 ? 0 : (double) linked / length;
    }

    /** What it was taken for by itself or because of where it stands. */
    Mark mark() {
        return mark;
    }

    void mark(Mark other) {
        mark = other;
    }

    void forget() {
        prose = 0;
        proseRuns = 0;
        length = 0;
        linked = 0;
        most = 0;
        heaviest = Optional.empty();
    }

    void count(Run run) {
        length += run.length();
        linked += run.linked();
        prose += run.isProse() ? run.length() : 0;
        proseRuns += run.isProse() ? 1 : 0;
    }

    /** Adds what was counted in it to its parent. */
    void hand() {
        if (!isRoot()) {
            if (prose > 0 && prose >= parent.most) {
                parent.most = prose;
                parent.heaviest = Optional.of(this);
            }
            parent.length += length;
            parent.linked += linked;
            parent.prose += prose;
            parent.proseRuns += proseRuns;
        }
    }

    boolean isInside(Box other) {
        Box box = this;
        while (box.depth > other.depth) {
            box = box.parent;
        }
        return box == other;
    }

    /** The lowest box that holds both. */
    Box common(Box other) {
        Box one = this;
        Box two = other;
        while (one != two) {
            if (one.depth >= two.depth) {
                one = one.parent;
            } else {
                two = two.parent;
            }
        }
        return one;
    }

    /**
     * Where it stands, as a CSS selector; of a box deeper than 64 the one that holds it at that
     * depth.
     */
    String path() {
        Box box = this;
        while (box.depth > DEEPEST_PATH) {
            box = box.parent;
        }
        StringBuilder path = new StringBuilder();
        for (; !box.isRoot(); box = box.parent) {
            path.insert(0, " > " + box.step());
        }
        return path.insert(0, box.step()).toString();
    }

    private String step() {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("head")) {
            return tag;
        }
        boolean plain =
                tag.length() <= MOST_TAG
                        && tag.chars().allMatch(c -> (c >= 'a' && c <= 'z') || isInner(c))
                        && tag.charAt(0) >= 'a';
        return (plain ? tag : "*") + ":nth-child(" + position + ")";
    }

    private static boolean isInner(int c) {
        return (c >= '0' && c <= '9') || c == '-';
    }
}
