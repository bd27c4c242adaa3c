package dev.hearsay.web;

import dev.hearsay.text.WordList;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** What an element stands in: the article, or other stories, comments, menus. */
final class Surroundings {
    private static final Set<String> OTHERS =
            WordList.load(Surroundings.class, "en/other-stories.txt");
    private static final int MOST_LEVELS = 40;

    private Surroundings() {}

    /** Whether the element or one that it stands in holds other stories, comments or a menu. */
    static boolean isAmongOthers(Element element) {
        int level = 0;
        for (Element one = element; one != null && level < MOST_LEVELS; one = one.parent()) {
            level++;
            if (!one.nameIs("body") && !one.nameIs("html") && holdsOthers(one)) {
                return one.selectFirst("h1") == null;
            }
        }
        return false;
    }

    /** Whether an element says of itself that it holds other stories, comments or a menu. */
    static boolean holdsOthers(Element element) {
        String name = element.normalName();
        if (name.equals("aside") || name.equals("nav")) {
            return true;
        }
        boolean whole = name.equals("article") || name.equals("main") || name.equals("body");
        return !whole && (saysOthers(element.className()) || saysOthers(element.id()));
    }

    private static boolean saysOthers(String names) {
        return ClassWords.any(names, OTHERS);
    }

    /** Two inline elements that touch are parted: {@code Ann Lee<span>Editor</span>}. */
    private static void join(StringBuilder words, String more) {
        boolean touch =
                !words.isEmpty()
                        && !more.isEmpty()
                        && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                        && Character.isLetterOrDigit(more.charAt(0));
        words.append(touch ? "\n" : "").append(more);
    }

    /** The words of an element; empty where it holds more than so many characters. */
    static String words(Element element, int most) {
        StringBuilder words = new StringBuilder();
        element.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        join(words, text.getWholeText());
                    } else if (node instanceof Element inner && inner.isBlock()) {
                        words.append('\n');
                    }
                    return words.length() > 4 * most ? FilterResult.STOP : FilterResult.CONTINUE;
                });
        String plain = words.toString().replaceAll("[ \\t\\u00A0]++", " ").strip();
        return plain.length() > most ? "" : plain;
    }
}
