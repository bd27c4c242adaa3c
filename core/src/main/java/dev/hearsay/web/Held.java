package dev.hearsay.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters each element of a page holds, links left out, in the order of the page. */
final class Held implements NodeVisitor {
    private final List<Integer> holds = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int length;
    private int links;

    private Held() {}

    /** The characters that each element holds, the first being {@code root} itself. */
    static List<Integer> of(Element root) {
        Held held = new Held();
        root.traverse(held);
        return held.holds;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            length += links > 0 ? 0 : words.getWholeText().strip().length();
        } else if (node instanceof Element element) {
            links += element.nameIs("a") ? 1 : 0;
            open.push(holds.size());
            holds.add(length);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            int place = open.pop();
            holds.set(place, length - holds.get(place));
        }
    }
}
