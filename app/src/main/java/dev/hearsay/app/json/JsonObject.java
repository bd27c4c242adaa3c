package dev.hearsay.app.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON coming in. */
public final class JsonObject {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final char REPLACEMENT = '\uFFFD';

    private JsonObject() {}

    /** The object on a line; {@link UnreadableRecord} where there is none or something else. */
    public static JsonNode parse(String origin, byte[] line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw UnreadableRecord.of(origin, "the line is not JSON (%s)".formatted(brief(e)));
        }
        if (!node.isObject()) {
            throw UnreadableRecord.of(origin, "the line is not a JSON object");
        }
        return node;
    }

    /** Words without half surrogate pairs. */
    public static String whole(String words) {
        StringBuilder whole = null;
        for (int i = 0; i < words.length(); i++) {
            boolean pair = Character.isSupplementaryCodePoint(words.codePointAt(i));
            if (!pair && Character.isSurrogate(words.charAt(i))) {
                whole = whole == null ? new StringBuilder(words) : whole;
                whole.setCharAt(i, REPLACEMENT);
            }
            i += pair ? 1 : 0;
        }
        return whole == null ? words : whole.toString();
    }

    private static String brief(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }
}
