package dev.hearsay.app.drawing;

import dev.hearsay.app.report.Visible;

/**
 * Words made safe to stand in HTML, between tags or in an attribute between double quotation marks.
 */
public final class Markup {

    private Markup() {}

    /** On one line. */
    public static String line(String words) {
        return escape(Visible.line(words));
    }

    /** With its white space. */
    public static String block(String words) {
        return escape(Visible.block(words));
    }

    /** On one line, whatever direction it is written in, amid words of ours. */
    public static String words(String words) {
        return "<bdi>" + line(words) + "</bdi>";
    }

    /** An element that only a screen reader and a text browser show. */
    public static String unseen(String words) {
        return "<span class=\"unseen\">" + escape(words) + "</span>";
    }

    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
