package dev.hearsay.app.gold;

import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads places of one text: {@code [start, end]} or an object with {@code start} and {@code end},
 * in code points, alone or in a list.
 *
 * @param origin where the line stands, for messages
 * @param text the text that the places are counted in
 */
record Places(String origin, String text) {

    /** All places of a field; none where it is missing or {@code null}. */
    List<Span> all(JsonNode node) {
        if (!node.isContainer() && !node.isMissingNode() && !node.isNull()) {
            throw unreadable(node);
        }
        List<Span> spans = new ArrayList<>();
        if (isPlace(node)) {
            spans.add(one(node));
        } else {
            node.forEach(place -> spans.add(one(place)));
        }
        return spans;
    }

    private static boolean isPlace(JsonNode node) {
        return node.path("start").isNumber() || node.path(0).isNumber();
    }

    private Span one(JsonNode place) {
        JsonNode start = place.isArray() ? place.path(0) : place.path("start");
        JsonNode end = place.isArray() ? place.path(1) : place.path("end");
        if (!start.isInt() || !end.isInt()) {
            throw unreadable(place);
        }
        try {
            int from = text.offsetByCodePoints(0, start.intValue());
            return new Span(from, text.offsetByCodePoints(from, end.intValue() - start.intValue()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw unreadable(place);
        }
    }

    private UnreadableRecord unreadable(JsonNode place) {
        String words = place.toString();
        return UnreadableRecord.of(
                origin,
                "%s is no place in its text"
                        .formatted(words.length() <= 60 ? words : words.substring(0, 60) + "…"));
    }
}
