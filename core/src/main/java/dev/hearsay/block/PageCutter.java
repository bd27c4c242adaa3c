package dev.hearsay.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page becomes boxes and runs of text, in one walk over its nodes.
 *
 * <p>Runs end where a block begins or ends, at two line breaks, and at one behind the end of a
 * sentence. The cells of a table's row are one run where none of them holds blocks.
 */
final class PageCutter implements NodeVisitor {
    private static final int MOST_RUNS = 100_000;
    private static final int MOST_ROW = 400;
    private static final NavigableSet<String> SILENT =
            new TreeSet<>(
                    List.of(
                            "script",
                            "style",
                            "template",
                            "svg",
                            "iframe",
                            "object",
                            "select",
                            "button",
                            "head",
                            "title",
                            "textarea",
                            "canvas",
                            "audio",
                            "video",
                            "datalist",
                            "frameset",
                            "noframes",
                            "input",
                            "math",
                            "map",
                            "meta",
                            "link"));
    private final List<Box> boxes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Box> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final Box root;
    private Box place;
    private int silent;
    private int links;
    private int linked;
    private int breaks;
    private boolean space;
    private Box row;
    private Box last;

    private PageCutter(Box root) {
        this.root = root;
        this.place = root;
        this.row = root;
        this.last = root;
    }

    /**
     * What a page is made of.
     *
     * @param boxes its elements in the order of the page, the root first
     * @param runs its text in the order of the page
     * @param whole whether nothing was left out because there was too much
     */
    record Cut(List<Box> boxes, List<Run> runs, boolean whole) {}

    static Cut cut(Document page) {
        Box root = Box.root(page.body());
        PageCutter cutter = new PageCutter(root);
        NodeTraversor.traverse(cutter, page.body());
        return new Cut(cutter.boxes, cutter.runs, cutter.runs.size() < MOST_RUNS);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (silent == 0) {
                read(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        Box box = open.isEmpty() ? root : open.peek().child(element);
        boolean cell = silent == 0 && isPlainCell(box);
        if (silent == 0 && isBreak(element) && !cell) {
            end();
        }
        if (cell && words.length() > 0) {
            words.append(';');
            space = true;
        }
        if (element.nameIs("br")) {
            breaks++;
        }
        open.push(box);
        boxes.add(box);
        silent += SILENT.contains(element.normalName()) ? 1 : 0;
        links += element.nameIs("a") ? 1 : 0;
        row = element.nameIs("tr") && isPlainRow(element) ? box : row;
    }

    private void leave(Element element) {
        Box box = open.peek();
        boolean cell = silent == 0 && isPlainCell(box);
        if (silent == 0 && isBreak(element) && !cell) {
            end();
        }
        open.pop();
        silent -= SILENT.contains(element.normalName()) ? 1 : 0;
        links -= element.nameIs("a") ? 1 : 0;
    }

    private boolean isPlainCell(Box box) {
        return (box.is("td") || box.is("th")) && box.parent() == row && row.is("tr");
    }

    private static boolean isPlainRow(Element row) {
        int length = 0;
        for (Element cell : row.children()) {
            for (Node node : cell.childNodes()) {
                if (node instanceof Element element && isBreak(element)) {
                    return false;
                }
                length += node instanceof TextNode text ? text.getWholeText().length() : 0;
            }
        }
        return length <= MOST_ROW && row.childrenSize() > 1;
    }

    static boolean isBreak(Element element) {
        return (element.isBlock() || !element.tag().isKnownTag())
                && !SILENT.contains(element.normalName());
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
                continue;
            }
            if (isSpace(c)) {
                space = true;
            } else {
                append(isLone(text, i) ? '\uFFFD' : c);
            }
        }
    }

    /** Half of a character, as broken references give. */
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        boolean before = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isHighSurrogate(c) ? !after : Character.isLowSurrogate(c) && !before;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || (c > '~'
                        && (Character.isSpaceChar(c)
                                || Character.isWhitespace(c)
                                || c == '\u0085'));
    }

    private void append(char c) {
        if (breaks > 0 && words.length() > 0) {
            if (breaks > 1 || endsSentence()) {
                end();
            }
            space = true;
        }
        breaks = 0;
        if (words.length() == 0) {
            place = open.peek();
        } else if (place != open.peek()) {
            place = place.common(open.peek());
        }
        if (words.length() > 0 && (space || isGlued(c))) {
            words.append(' ');
        }
        last = open.peek();
        space = false;
        words.append(c);
        linked += links > 0 ? 1 : 0;
    }

    /** Whether two elements meet without a space: {@code Ann Lee} and {@code Bo Berg}. */
    private boolean isGlued(char c) {
        return last != open.peek()
                && Character.isUpperCase(c)
                && Character.isLowerCase(words.charAt(words.length() - 1));
    }

    private boolean endsSentence() {
        char last = words.charAt(words.length() - 1);
        return ".!?:…”\"’".indexOf(last) >= 0;
    }

    private void end() {
        if (words.length() > 0 && runs.size() < MOST_RUNS) {
            Box block = place;
            while (!block.isRoot() && !isBreak(block.element())) {
                block = block.parent();
            }
            runs.add(new Run(words.toString(), place, block, linked));
        }
        words.setLength(0);
        linked = 0;
        breaks = 0;
        space = false;
    }
}
