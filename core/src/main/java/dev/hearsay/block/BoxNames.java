package dev.hearsay.block;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, classes and id say that it is.
 *
 * <pre>{@code
 * <div class="article__related-stories">   RELATED: the words related, stories
 * <div id="articleBody">                   a body: the words article, body
 * }</pre>
 *
 * <p>A name is cut into words at everything that is no letter and between small and capital
 * letters; an entry of a list is one word of it or several in a row.
 */
final class BoxNames {
    private static final int MOST_NAME = 400;
    private static final NameWords<Mark> MARKS = marks();
    private static final NameWords<Boolean> BODIES = bodies();

    private BoxNames() {}

    private static NameWords<Mark> marks() {
        NameWords<Mark> marks = new NameWords<>();
        for (String line : WordList.lines(BoxNames.class, "en/furniture-names.tsv")) {
            int tab = line.indexOf('\t');
            Mark mark = Mark.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
            marks.add(line.substring(tab + 1), mark);
        }
        return marks;
    }

    private static NameWords<Boolean> bodies() {
        NameWords<Boolean> bodies = new NameWords<>();
        WordList.lines(BoxNames.class, "en/body-names.txt").forEach(line -> bodies.add(line, true));
        return bodies;
    }

    /** What an element says that it is. */
    static Mark mark(Element element) {
        if (isHidden(element)) {
            return Mark.HIDDEN;
        }
        Mark byTag = tag(element.normalName());
        if (byTag != Mark.NONE || element.attributesSize() == 0) {
            return byTag;
        }
        Mark byRole = role(element.attr("role"));
        if (byRole != Mark.NONE) {
            return byRole;
        }
        return MARKS.find(words(element)).orElseGet(() -> byProperty(element));
    }

    private static Mark tag(String tag) {
        return switch (tag) {
            case "nav", "footer", "menu" -> Mark.CHROME;
            case "dialog", "form" -> Mark.OTHER;
            case "aside" -> Mark.RELATED;
            case "figcaption" -> Mark.CAPTION;
            case "noscript" -> Mark.HIDDEN;
            default -> Mark.NONE;
        };
    }

    private static Mark role(String role) {
        return switch (role) {
            case "navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar" ->
                    Mark.CHROME;
            case "complementary" -> Mark.RELATED;
            case "dialog", "alertdialog", "form" -> Mark.OTHER;
            default -> Mark.NONE;
        };
    }

    private static Mark byProperty(Element element) {
        String property = element.attr("itemprop");
        if (property.equals("author") || element.attr("rel").equals("author")) {
            return Mark.BYLINE;
        }
        return property.equals("datePublished") || property.equals("dateModified")
                ? Mark.TIMESTAMP
                : Mark.NONE;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > MOST_NAME) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether an element says that it is the article, or the main part of the page. */
    static boolean isArticle(Element element) {
        return element.nameIs("article")
                || element.nameIs("main")
                || element.attr("role").equals("main");
    }

    /** Whether an element says that the article's text stands in it. */
    static boolean isBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return true;
        }
        return BODIES.find(words(element)).isPresent();
    }

    /** The words of an element's classes and id; a full stop stands between two names. */
    private static List<String> words(Element element) {
        List<String> words = new ArrayList<>();
        NameWords.cut(element.attr("class"), words);
        words.add(".");
        NameWords.cut(element.attr("id"), words);
        return words;
    }
}
