package dev.hearsay.article;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of a web page as plain text: its headline, then its blocks with a blank line between
 * them.
 *
 * <p>What pages put around an article (navigation, forms, asides) is left out. Finding the article
 * among the rest is not done here.
 */
final class WebText {
    private static final String AROUND =
            "script,style,noscript,template,svg,iframe,object,nav,header,footer,aside,form,button,select,head,title";
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();

    private WebText() {}

    /**
     * The headline and the text of a page; the headline is the first {@code h1}, else the title.
     */
    static Found of(String html) {
        Document page = Jsoup.parse(html);
        Element heading = page.selectFirst("h1");
        Optional<String> headline =
                Optional.of(heading == null ? page.title() : heading.text())
                        .filter(words -> !words.isBlank());
        if (heading != null) {
            heading.remove();
        }
        page.select(AROUND).remove();
        WebText webText = new WebText();
        headline.ifPresent(words -> webText.block.append(words));
        webText.endBlock();
        page.body().filter(webText.new Walk());
        webText.endBlock();
        return new Found(headline, webText.text.toString());
    }

    /**
     * What stands on a page.
     *
     * @param headline its headline
     * @param text all its words, the headline first
     */
    record Found(Optional<String> headline, String text) {}

    private void endBlock() {
        String words = String.join(" ", Words.between(block.toString(), " \t\n\r\f"));
        block.setLength(0);
        if (!words.isBlank()) {
            text.append(text.length() > 0 ? "\n\n" : "").append(words);
        }
    }

    private final class Walk implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                block.append(words.getWholeText());
            } else if (isBreak(node)) {
                endBlock();
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (isBreak(node)) {
                endBlock();
            }
            return FilterResult.CONTINUE;
        }

        private boolean isBreak(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }
    }
}
