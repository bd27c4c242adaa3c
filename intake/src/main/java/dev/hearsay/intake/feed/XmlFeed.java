package dev.hearsay.intake.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;

/** Reads RSS, RDF and Atom, one item in memory at a time. */
final class XmlFeed {
    private static final int DEEPEST = 64;
    private static final Ends ENDS = new Ends();

    private final String base;
    private final List<FeedItem> items = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private XmlFeed(String base) {
        this.base = base;
    }

    /** The feed that the characters spell. */
    static Feed read(String source, String base) {
        XmlFeed feed = new XmlFeed(base);
        boolean cut = feed.walk(source);
        String end = source.substring(Math.max(0, source.length() - 200)).toLowerCase(Locale.ROOT);
        boolean whole = end.contains("</rss") || end.contains(":rdf>") || end.contains("feed>");
        int kept = feed.items.size() - (whole || cut || !endsInside(source) ? 0 : 1);
        return new Feed(feed.title, feed.items.subList(0, Math.max(0, kept)), cut, !whole);
    }

    /** Whether the last item has no end. */
    private static boolean endsInside(String source) {
        int start = Math.max(source.lastIndexOf("<item"), source.lastIndexOf("<entry"));
        int end = Math.max(source.lastIndexOf("</item"), source.lastIndexOf("</entry"));
        return end < start;
    }

    /** What is looked at when it ends: items, and the feed's own title. */
    private static final class Ends extends Evaluator {
        @Override
        public boolean matches(Element root, Element element) {
            return isItem(element) || isTitle(element);
        }
    }

    private static boolean isItem(Element element) {
        String name = Fields.name(element);
        return name.equals("item") || name.equals("entry");
    }

    /** The title of the feed, not that of its picture or of an item. */
    private static boolean isTitle(Element element) {
        Element parent = element.parent();
        if (!Fields.name(element).equals("title") || parent == null) {
            return false;
        }
        String name = Fields.name(parent);
        return name.equals("channel") || name.equals("feed");
    }

    /** Whether more stood there than is kept. */
    private boolean walk(String source) {
        try (StreamParser parser =
                new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(source, "")) {
            for (Element end = parser.selectNext(ENDS);
                    end != null;
                    end = parser.selectNext(ENDS)) {
                if (items.size() == Feed.MOST_ITEMS) {
                    return true;
                }
                take(end);
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Element end) {
        if (isItem(end)) {
            items.add(Fields.item(end, base));
            end.empty();
            end.remove();
        } else if (title.isEmpty()) {
            title = Words.plain(Fields.words(end));
        }
    }
}
