package dev.hearsay.reading;

import java.util.List;

/**
 * All that the model saw of a text: for a question about two spans, the window that shows both best
 * answers.
 */
final class Sights {
    private final List<Sight> sights;
    private final int words;
    private final int[] clearest;

    /**
     * The windows over a text.
     *
     * @param sights at least one, in order
     * @param words how many words the text has
     */
    Sights(List<Sight> sights, int words) {
        this.sights = List.copyOf(sights);
        this.words = words;
        this.clearest = new int[words];
        int at = 0;
        for (int word = 0; word < words; word++) {
            while (at + 1 < sights.size() && isClearer(at, word)) {
                at++;
            }
            clearest[word] = at;
        }
    }

    private boolean isClearer(int at, int word) {
        Window next = sights.get(at + 1).window();
        Window here = sights.get(at).window();
        return next.holds(word, word + 1)
                && (!here.holds(word, word + 1)
                        || next.margin(word, words) > here.margin(word, words));
    }

    /** The window where a word stands farthest from an edge. */
    Sight of(int word) {
        return sights.get(clearest[word]);
    }

    /**
     * The probability that one span points into another; 0 where no window shows the other and a
     * part of the one.
     */
    double pointing(Link link, Tagged from, Tagged to) {
        return clearest(from, to).pointing(link, from, to);
    }

    /**
     * The probability that a span points at nothing, by the window that shows it and {@code other}
     * best.
     */
    double nowhere(Link link, Tagged from, Tagged other) {
        return clearest(from, other).pointingNowhere(link, from);
    }

    private Sight clearest(Tagged from, Tagged to) {
        Sight best = sights.get(0);
        int most = Integer.MIN_VALUE;
        for (Sight sight : sights) {
            int clear = clarity(sight.window(), from, to);
            if (clear > most) {
                most = clear;
                best = sight;
            }
        }
        return best;
    }

    /**
     * Higher for a window that holds both spans, the farther from its edges; then for one with all
     * of {@code to}.
     */
    private int clarity(Window window, Tagged from, Tagged to) {
        int start = Math.min(from.start(), to.start());
        int end = Math.max(from.end(), to.end());
        if (window.holds(start, end)) {
            return words + Math.min(window.margin(start, words), window.margin(end - 1, words));
        }
        int held = Math.min(from.end(), window.end()) - Math.max(from.start(), window.start());
        return window.holds(to.start(), to.end()) && held > 0 ? held : held - words;
    }
}
