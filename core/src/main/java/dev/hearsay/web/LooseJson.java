package dev.hearsay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as pages write it, mistakes included.
 *
 * <pre>{@code
 * LooseJson.parse("/* news *\/ {\"headline\": \"Bridge to reopen\", \"author\": [\"Ann Lee\",],}")
 *   one object with headline and author
 * }</pre>
 *
 * <p>Let pass are comments, CDATA wrappers, commas too many or missing, raw line breaks in strings,
 * quotation marks that should have been escaped, single quotation marks, names without any, several
 * values one after the other, and an end that is missing. What is no JSON at all gives no value.
 * Read are {@value #MOST_CHARACTERS} characters; what lies deeper than {@value #MOST_DEEP} levels
 * is read as {@code null}. Never throws; time grows with the length.
 */
public final class LooseJson {
    /** The most characters that are read. */
    public static final int MOST_CHARACTERS = 8_000_000;

    /** The most levels of arrays and objects that are read. */
    public static final int MOST_DEEP = 64;

    private static final String ENDS_STRING = ",:}]";

    private final String source;
    private int place;

    private LooseJson(String source) {
        this.source = source;
    }

    /** The values that stand in a text, in order. */
    public static List<Json> parse(String text) {
        String source = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        LooseJson json = new LooseJson(source);
        List<Json> values = new ArrayList<>();
        while (json.toStructure()) {
            values.add(json.value(0));
        }
        return List.copyOf(values);
    }

    /** Goes to the next object or array, past whatever wraps it. */
    private boolean toStructure() {
        toBracket();
        while (source.startsWith("[CDATA[", place)) {
            place += "[CDATA[".length();
            toBracket();
        }
        return place < source.length();
    }

    private void toBracket() {
        skipBlank();
        while (place < source.length() && "{[".indexOf(source.charAt(place)) < 0) {
            place++;
            skipBlank();
        }
    }

    private void skipBlank() {
        while (place < source.length()) {
            char c = source.charAt(place);
            if (c <= ' ' || c == '\u00A0' || c == '\uFEFF') {
                place++;
            } else if (source.startsWith("/*", place)) {
                place = after(source.indexOf("*/", place + 2), 2);
            } else if (source.startsWith("//", place)) {
                place = after(source.indexOf('\n', place), 1);
            } else {
                return;
            }
        }
    }

    private int after(int found, int length) {
        return found < 0 ? source.length() : found + length;
    }

    private Json value(int depth) {
        skipBlank();
        if (place >= source.length()) {
            return new Json.Nothing();
        }
        char c = source.charAt(place);
        if (c == '{' || c == '[') {
            if (depth >= MOST_DEEP) {
                skipStructure();
                return new Json.Nothing();
            }
            return c == '{' ? object(depth) : array(depth);
        }
        return c == '"' || c == '\'' ? new Json.Words(string(c)) : plain();
    }

    private Json object(int depth) {
        place++;
        Map<String, Json> fields = new LinkedHashMap<>();
        while (moreBefore('}')) {
            char c = source.charAt(place);
            String name = c == '"' || c == '\'' ? string(c) : word();
            skipBlank();
            if (place < source.length() && source.charAt(place) == ':') {
                place++;
                Json value = value(depth + 1);
                fields.merge(
                        name, value, (old, fresh) -> old instanceof Json.Nothing ? fresh : old);
            } else if (name.isEmpty()) {
                place++;
            }
        }
        return new Json.Fields(fields);
    }

    private Json array(int depth) {
        place++;
        List<Json> values = new ArrayList<>();
        while (moreBefore(']')) {
            int before = place;
            values.add(value(depth + 1));
            if (place == before) {
                place++;
            }
        }
        return new Json.Row(values);
    }

    /** Goes to the next entry; at the end of the structure steps over its bracket and says no. */
    private boolean moreBefore(char end) {
        skipBlank();
        while (place < source.length() && ",;".indexOf(source.charAt(place)) >= 0) {
            place++;
            skipBlank();
        }
        if (place >= source.length()) {
            return false;
        }
        char c = source.charAt(place);
        if (c == end) {
            place++;
            return false;
        }
        return c != '}' && c != ']';
    }

    private Json plain() {
        String word = word();
        return word.isEmpty() || word.equals("null") || word.equals("undefined")
                ? new Json.Nothing()
                : new Json.Plain(word);
    }

    private String word() {
        int start = place;
        while (place < source.length() && ",:{}[]\"\n\r".indexOf(source.charAt(place)) < 0) {
            place++;
        }
        return source.substring(start, place).strip();
    }

    private String string(char mark) {
        StringBuilder words = new StringBuilder();
        place++;
        while (place < source.length()) {
            char c = source.charAt(place++);
            if (c == mark && endsString()) {
                return words.toString();
            }
            if (c == '\\' && place < source.length()) {
                escape(words);
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /**
     * Whether a quotation mark is followed by what follows strings, or else belongs to the words.
     */
    private boolean endsString() {
        int next = place;
        while (next < source.length() && next < place + 200 && source.charAt(next) <= ' ') {
            next++;
        }
        return next >= source.length()
                || ENDS_STRING.indexOf(source.charAt(next)) >= 0
                || (source.charAt(next) == '"' && next > place)
                || source.startsWith("/*", next)
                || source.startsWith("//", next);
    }

    private void escape(StringBuilder words) {
        char c = source.charAt(place++);
        switch (c) {
            case 'n' -> words.append('\n');
            case 'r', 't', 'f', 'b' -> words.append(' ');
            case 'u' -> unicode(words);
            default -> words.append(c);
        }
    }

    private void unicode(StringBuilder words) {
        int code = 0;
        int digits = 0;
        while (digits < 4 && place < source.length()) {
            int digit = Character.digit(source.charAt(place), 16);
            if (digit < 0) {
                break;
            }
            code = code * 16 + digit;
            digits++;
            place++;
        }
        words.append(digits == 4 ? (char) code : '\uFFFD');
    }

    private void skipStructure() {
        int open = 0;
        while (place < source.length()) {
            char c = source.charAt(place);
            if (c == '"') {
                string(c);
                continue;
            }
            place++;
            open += c == '{' || c == '[' ? 1 : 0;
            open -= c == '}' || c == ']' ? 1 : 0;
            if (open == 0) {
                return;
            }
        }
    }
}
