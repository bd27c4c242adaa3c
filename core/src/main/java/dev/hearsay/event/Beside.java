package dev.hearsay.event;

import dev.hearsay.scene.Scene;
import dev.hearsay.text.Span;
import java.util.List;

/** The words beside some words of a sentence. */
final class Beside {
    private static final List<String> STOPS = List.of(";", ":", "\"", "“", "”", "—");
    private static final int BEFORE = 8;
    private static final int BEHIND = 6;

    private Beside() {}

    /** Some words before and behind a place, up to the next mark that parts sentences. */
    static String of(Scene scene, Span span) {
        int at = scene.from(span.start());
        int end = scene.from(span.end());
        int from = at;
        while (from > Math.max(scene.start(), at - BEFORE) && !scene.is(from - 1, STOPS)) {
            from--;
        }
        StringBuilder beside = new StringBuilder();
        for (int i = from; i < at; i++) {
            beside.append(scene.tokens().at(i).word()).append(' ');
        }
        for (int i = end; i < Math.min(scene.end(), end + BEHIND) && !scene.is(i, STOPS); i++) {
            beside.append(scene.tokens().at(i).word()).append(' ');
        }
        return beside.toString().strip();
    }
}
