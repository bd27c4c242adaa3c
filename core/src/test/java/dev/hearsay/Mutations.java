package dev.hearsay;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What befalls texts on their way here. */
public final class Mutations {
    private Mutations() {}

    /** The text and what became of it, by what happened to it. */
    public static Map<String, String> of(String text) {
        Map<String, String> mutations = new LinkedHashMap<>();
        mutations.put("as it is", text);
        mutations.put("first half", text.substring(0, text.length() / 2));
        mutations.put("second half", text.substring(text.length() / 2));
        mutations.put("doubled", text + text);
        mutations.put("capitals", text.toUpperCase(Locale.ROOT));
        mutations.put("emoji", text.replace(" ", " \uD83D\uDE00 "));
        mutations.put("bidi", text.replace(" ", "\u202E \u2067"));
        mutations.put("NUL", text.replace(" ", "\0 \0"));
        mutations.put("lone surrogates", text.replace("e", "\uD83D").replace("a", "\uDE00"));
        mutations.put("CRLF", text.replace("\n", "\r\n"));
        mutations.put("one line", text.replace("\n", " "));
        mutations.put("no closing marks", text.replaceAll("[”»]", ""));
        mutations.put("broken entities", text.replace(" ", "&quot &#x;&"));
        return mutations;
    }
}
