package dev.hearsay.web;

import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.date.DateWords;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The visible words of a page in lines, one a block, with what the elements around them say: made
 * in one walk, so that looking for dates costs no more than the page is long.
 */
final class PageLines implements NodeVisitor {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_MARKS = 2000;
    private static final List<String> UNSEEN =
            List.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "select",
                    "head",
                    "iframe",
                    "textarea");
    private static final Set<String> DATE_WORDS =
            words(
                    "date",
                    "time",
                    "timestamp",
                    "published",
                    "updated",
                    "pubdate",
                    "dateline",
                    "datetime",
                    "modified",
                    "posted",
                    "byline",
                    "meta");
    private static final int HELD = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Element> aboveHeading;
    private final Element heading;
    private int headingLine = -1;
    private int lineStart;
    private int unseen;
    private int others;
    private int foot;
    private int order;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Integer> holds;
    private final int all;

    private PageLines(Element heading, List<Integer> holds) {
        this.holds = holds;
        this.all = holds.isEmpty() ? 0 : holds.get(0);
        this.heading = heading;
        this.aboveHeading = heading.parents();
    }

    /**
     * A line of the page.
     *
     * @param span its place in {@link #text()}
     * @param others whether it stands among other stories, comments or menus
     * @param foot whether it stands in the foot of the page
     */
    record Line(Span span, boolean others, boolean foot) {}

    /**
     * An element that says that it holds a date.
     *
     * @param span the place of its words; empty where it shows none
     * @param told what it holds for machines; empty where nothing
     * @param role what its classes and properties say
     * @param property whether it is marked by {@code itemprop}
     */
    record Mark(
            Span span, String told, Role role, boolean property, boolean others, boolean foot) {}

    /** What an element stands for while the walk is in it. */
    private record Frame(boolean unseen, boolean others, boolean foot) {}

    /** The lines of a page around its headline. */
    static PageLines of(Document document, Element heading) {
        PageLines lines = new PageLines(heading, Held.of(document.body()));
        document.body().traverse(lines);
        lines.endLine();
        return lines;
    }

    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return lines;
    }

    List<Mark> marks() {
        return marks;
    }

    /** The number of the line behind the headline; -1 where the page has no heading. */
    int headingLine() {
        return headingLine;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (unseen == 0 && text.length() < MOST_CHARACTERS) {
                append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            int held = holds.get(order++);
            Frame frame = new Frame(isUnseen(element), isOthers(element, held), isFoot(element));
            frames.push(frame);
            count(frame, 1);
            if (isBreak(element)) {
                endLine();
            }
            if (marksDate(element) && marks.size() < MOST_MARKS) {
                mark(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBreak(element)) {
                endLine();
            }
            if (element.equals(heading)) {
                headingLine = lines.size();
            }
            count(frames.pop(), -1);
        }
    }

    private void count(Frame frame, int one) {
        unseen += frame.unseen() ? one : 0;
        others += frame.others() ? one : 0;
        foot += frame.foot() ? one : 0;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c <= ' ' || c == '\u00A0';
            if (!space) {
                text.append(c);
            } else if (text.length() > lineStart && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void endLine() {
        if (text.length() > lineStart) {
            lines.add(new Line(new Span(lineStart, text.length()), others > 0, foot > 0));
            text.append('\n');
            lineStart = text.length();
        }
    }

    private void mark(Element element) {
        boolean property = element.attr("itemprop").toLowerCase(Locale.ROOT).startsWith("date");
        String told =
                List.of(
                                "datetime",
                                "content",
                                "data-datetime",
                                "data-date",
                                "data-timestamp",
                                "data-time",
                                "data-utime",
                                "data-epoch",
                                "data-published",
                                "title")
                        .stream()
                        .map(element::attr)
                        .filter(words -> !words.isBlank() && words.length() <= 100)
                        .filter(words -> words.codePoints().anyMatch(Character::isDigit))
                        .findFirst()
                        .orElse("");
        String names =
                element.attr("itemprop")
                        + " "
                        + element.className()
                        + " "
                        + element.id()
                        + " "
                        + element.attr("property");
        Role role = element.hasAttr("pubdate") ? Role.PUBLISHED : DateWords.role(names);
        int length = Surroundings.words(element, 200).length();
        Span span = new Span(text.length(), text.length() + length);
        marks.add(new Mark(span, told, role, property, others > 0, foot > 0));
    }

    private static boolean marksDate(Element element) {
        if (element.attributesSize() == 0) {
            return element.nameIs("time");
        }
        if (element.nameIs("time")
                || element.hasAttr("datetime")
                || element.hasAttr("data-utime")) {
            return true;
        }
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).startsWith("date")
                || element.attr("property").endsWith("published_time")) {
            return true;
        }
        if (element.nameIs("abbr")
                && (element.className().contains("publish")
                        || element.className().contains("date"))) {
            return true;
        }
        return element.childrenSize() <= 4
                && (ClassWords.any(element.className(), DATE_WORDS)
                        || ClassWords.any(element.id(), DATE_WORDS));
    }

    private static Set<String> words(String... words) {
        return new TreeSet<>(List.of(words));
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    private boolean isOthers(Element element, int held) {
        return held * 100L < (long) HELD * all
                && Surroundings.holdsOthers(element)
                && !element.equals(heading)
                && aboveHeading.stream().noneMatch(above -> above.equals(element));
    }

    private boolean isFoot(Element element) {
        if (!element.nameIs("footer")
                && !element.id().equals("footer")
                && !element.hasClass("footer")) {
            return false;
        }
        return aboveHeading.stream().noneMatch(above -> above.equals(element));
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("td");
    }
}
