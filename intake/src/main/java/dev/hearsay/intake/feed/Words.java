package dev.hearsay.intake.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Words of a feed as they are meant.
 *
 * <pre>{@code
 * Bridge is <b>safe</b>, mayor says       ->  Bridge is safe, mayor says
 * desk@courier.example (Ann Lee)          ->  Ann Lee
 * }</pre>
 */
final class Words {
    private static final int LONGEST = 1000;
    private static final int TIMES = 2;
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}+>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#x?)?[a-zA-Z0-9]{1,31}+;");
    private static final Pattern PERSON =
            Pattern.compile("^[^\\s()@]{1,200}+@[^\\s()]{1,200}+\\s{0,9}+\\(([^()]{1,200}+)\\)$");
    private static final Pattern MAIL = Pattern.compile("^[^\\s@]{1,200}+@[^\\s]{1,200}+$");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n(?:[ \\t\\r]{0,9}+\\n)++");

    private Words() {}

    /** Without space around it, where there is anything and not too much. */
    static Optional<String> trimmed(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() || stripped.length() > 8 * LONGEST
                ? Optional.empty()
                : Optional.of(stripped);
    }

    /** A line without markup: feeds write HTML where none belongs, and escape it once too often. */
    static Optional<String> plain(String words) {
        String plain = words.length() > 8 * LONGEST ? words.substring(0, 8 * LONGEST) : words;
        for (int i = 0; i < TIMES && ENTITY.matcher(plain).find(); i++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        if (TAG.matcher(plain).find()) {
            plain = Jsoup.parseBodyFragment(plain).text();
        }
        String line = plain.replaceAll("\\s++", " ").strip();
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(line.substring(0, Math.min(LONGEST, line.length())));
    }

    /** Somebody's name; none where there is only a mail address. */
    static Optional<String> person(String words) {
        Optional<String> line = plain(words);
        Optional<String> named =
                line.map(PERSON::matcher).filter(Matcher::find).map(matcher -> matcher.group(1));
        return named.or(() -> line.filter(name -> !MAIL.matcher(name).matches()));
    }

    /** A plain text as HTML. */
    static String html(String words) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : PARAGRAPHS.split(words, -1)) {
            html.append("<p>").append(Entities.escape(paragraph.strip())).append("</p>\n");
        }
        return html.toString();
    }
}
