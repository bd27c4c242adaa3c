package dev.hearsay.intake.feed;

import dev.hearsay.page.Decoder;
import dev.hearsay.page.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom, JSON Feed.
 *
 * <pre>{@code
 * FeedReader.read("news.xml", bytes, "", "https://courier.example/news.xml")
 *   ->  Feed(The Courier, 20 items)
 * FeedReader.read("page.xml", bytes of something else, …)
 *   ->  Could not read 'page.xml': it is no feed (RSS, Atom, RDF or JSON Feed). Give a feed or a page.
 * }</pre>
 *
 * <p>Much that calls itself XML is none: bare ampersands, names of HTML's characters and a missing
 * end are read as they are meant. A DOCTYPE is passed over, so that nothing is expanded and nothing
 * outside is opened. Limits: {@link #MOST_BYTES}, {@link Feed#MOST_ITEMS}, elements 64 deep; an
 * item keeps what stands before the depth.
 */
public final class FeedReader {
    /** How large a feed may be. */
    public static final int MOST_BYTES = 10_000_000;

    private static final int HEAD = 1 << 16;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s{0,9}+<\\?xml[^>]{1,200}?encoding=[\"']([A-Za-z0-9._:-]{2,40}+)");
    private static final List<String> ROOTS = List.of("<rss", "<feed", "<rdf:rdf", "<atom:feed");

    private FeedReader() {}

    /**
     * The feed that the bytes spell.
     *
     * @param origin what messages call it
     * @param charset the charset that whoever sent it names; empty where nobody does
     * @param base the address that links without a host are meant from; may be empty
     * @throws UnreadableException where they spell none
     */
    public static Feed read(String origin, byte[] bytes, String charset, String base)
            throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(
                    "Could not read '%s': it is larger than 10 MB, too much for a feed. Cut it into smaller ones."
                            .formatted(origin));
        }
        String declared = charset.isEmpty() ? encoding(bytes) : charset;
        String source = Decoder.decode(origin, bytes, declared).text();
        if (isXml(source)) {
            return XmlFeed.read(source, base);
        }
        Optional<Feed> json = looksJson(source) ? JsonFeed.read(source, base) : Optional.empty();
        return json.orElseThrow(
                () ->
                        new UnreadableException(
                                "Could not read '%s': it is no feed (RSS, Atom, RDF or JSON Feed). Give a feed or a page."
                                        .formatted(origin)));
    }

    /** Whether the characters begin as a feed does. */
    public static boolean isFeed(String source) {
        return isXml(source) || isJson(source);
    }

    private static boolean isXml(String source) {
        String head = head(source);
        int root = rootAt(head);
        return root >= 0 && ROOTS.stream().anyMatch(name -> head.startsWith(name, root));
    }

    /** Where the first element begins, behind declarations and comments. */
    private static int rootAt(String head) {
        int at = 0;
        while (at < head.length()) {
            char c = head.charAt(at);
            if (!Character.isWhitespace(c) && c != '\uFEFF') {
                if (c != '<' || at + 1 >= head.length()) {
                    return -1;
                }
                if (Character.isLetter(head.charAt(at + 1))) {
                    return at;
                }
                at = declarationEnd(head, at);
            } else {
                at++;
            }
        }
        return -1;
    }

    private static int declarationEnd(String head, int at) {
        String end = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : ">";
        int inner = head.indexOf('[', at);
        int close = head.indexOf(end, at);
        if (head.startsWith("<!doctype", at) && inner >= 0 && inner < close) {
            end = "]>";
            close = head.indexOf(end, at);
        }
        return close < 0 ? head.length() : close + end.length();
    }

    /** Whether the characters begin as a JSON Feed does. */
    private static boolean isJson(String source) {
        return looksJson(source) && head(source).contains("jsonfeed.org/version");
    }

    private static boolean looksJson(String source) {
        return head(source).stripLeading().startsWith("{");
    }

    private static String head(String source) {
        return source.substring(0, Math.min(HEAD, source.length())).toLowerCase(Locale.ROOT);
    }

    private static String encoding(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }
}
