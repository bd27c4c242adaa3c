package dev.hearsay.block;

import dev.hearsay.block.WebBlock.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's text in a page's structured data, for pages that show it only after their scripts
 * have run.
 *
 * <pre>{@code
 * <script type="application/ld+json">{"articleBody": "The bridge is safe.\nThe mayor said so."}</script>
 *     The bridge is safe.
 *     The mayor said so.
 * }</pre>
 *
 * <p>The key is looked for in the script as it stands, so that a script that is broken elsewhere is
 * read too.
 */
final class StructuredBody {
    private static final String KEY = "\"articleBody\"";
    private static final int LEAST = 400;
    private static final double MUCH_MORE = 2.5;
    private static final int MOST = 1_000_000;
    private final String words;
    private final Element script;

    private StructuredBody(String words, Element script) {
        this.words = words;
        this.script = script;
    }

    /** The blocks of a page, with the text of its structured data where that is much longer. */
    static List<WebBlock> complete(Document page, List<WebBlock> blocks) {
        Optional<StructuredBody> body = find(page);
        int shown =
                blocks.stream()
                        .filter(block -> block.part() == Part.BODY)
                        .mapToInt(block -> block.words().length())
                        .sum();
        return body.filter(said -> said.words.length() > shown * MUCH_MORE)
                .map(said -> said.instead(blocks))
                .orElse(blocks);
    }

    private static Optional<StructuredBody> find(Document page) {
        Optional<StructuredBody> longest = Optional.empty();
        int most = LEAST;
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").equals("application/ld+json")) {
                String words = literal(script.data());
                if (words.length() > most) {
                    most = words.length();
                    longest = Optional.of(new StructuredBody(words, script));
                }
            }
        }
        return longest;
    }

    /** The text behind the key, with its escapes resolved. */
    private static String literal(String json) {
        int key = json.indexOf(KEY);
        int colon = key < 0 ? -1 : json.indexOf(':', key + KEY.length());
        int start = colon < 0 ? -1 : json.indexOf('"', colon);
        if (start < 0 || !json.substring(colon + 1, start).isBlank()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int i = start + 1;
        while (i < json.length() && json.charAt(i) != '"' && words.length() < MOST) {
            if (json.charAt(i) == '\\') {
                i += unescape(json, i + 1, words);
            } else {
                words.append(json.charAt(i++));
            }
        }
        return wellFormed(words);
    }

    /** Adds the character that is escaped at {@code i}; how long the escape is. */
    private static int unescape(String json, int i, StringBuilder words) {
        char c = i < json.length() ? json.charAt(i) : ' ';
        switch (c) {
            case 'n', 'r' -> words.append('\n');
            case 't', 'b', 'f' -> words.append(' ');
            case 'u' -> {
                return 2 + hex(json, i + 1, words);
            }
            default -> words.append(c);
        }
        return 2;
    }

    private static int hex(String json, int i, StringBuilder words) {
        int code = 0;
        for (int k = i; k < i + 4; k++) {
            int digit = k < json.length() ? Character.digit(json.charAt(k), 16) : -1;
            if (digit < 0) {
                return 0;
            }
            code = code * 16 + digit;
        }
        words.append((char) code);
        return 4;
    }

    private static String wellFormed(StringBuilder words) {
        return words.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<WebBlock> instead(List<WebBlock> blocks) {
        List<WebBlock> all = new ArrayList<>();
        for (WebBlock block : blocks) {
            boolean shown = block.part() == Part.BODY;
            if (!shown) {
                all.add(block);
            } else if (!words.contains(block.words())) {
                all.add(new WebBlock(block.words(), Part.OTHER, block.path()));
            }
        }
        String plain = words.indexOf('<') >= 0 ? Jsoup.parse(words).wholeText() : words;
        String path = path(script);
        plain.lines()
                .map(line -> String.join(" ", line.strip().split("\\s+")))
                .filter(line -> !line.isEmpty())
                .forEach(line -> all.add(new WebBlock(line, Part.BODY, path)));
        return all;
    }

    private static String path(Element script) {
        StringBuilder path = new StringBuilder();
        Element element = script;
        for (Element up : script.parents()) {
            boolean top = up.nameIs("html");
            int position = element.elementSiblingIndex() + 1;
            String name = element.normalName();
            path.insert(0, " > " + (top ? name : name + ":nth-child(" + position + ")"));
            element = up;
        }
        return path.insert(0, "html").toString();
    }
}
