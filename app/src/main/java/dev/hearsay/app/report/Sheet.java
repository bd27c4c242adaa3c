package dev.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of limited width, filled word by word; what is longer than a line is broken where it must
 * be.
 */
public final class Sheet {
    private final int width;
    private final boolean colour;
    private final StringBuilder lines = new StringBuilder();

    /** An empty sheet; without colour every ink is plain. */
    public Sheet(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** Words that look alike. */
    public record Run(String words, Ink ink) {}

    /** An empty line. */
    public void skip() {
        lines.append('\n');
    }

    /**
     * Runs one behind the other: {@code first} opens the first line, {@code rest} each further one.
     */
    public void write(String first, String rest, List<Run> runs) {
        Line line = new Line(first, rest);
        for (Run run : runs) {
            for (String word : run.words().split(" ", -1)) {
                line.add(word, run.ink());
            }
        }
        line.end();
    }

    /** All lines, each ended by a line feed. */
    public String lines() {
        return lines.toString();
    }

    private final class Line {
        private final String rest;
        private final List<Run> words = new ArrayList<>();
        private String opening;
        private int taken;

        Line(String first, String rest) {
            this.opening = first;
            this.rest = rest;
            this.taken = Columns.of(first);
        }

        void add(String word, Ink ink) {
            if (word.isEmpty()) {
                return;
            }
            int columns = Columns.of(word);
            if (!words.isEmpty() && taken + 1 + columns > width) {
                end();
            }
            int start = 0;
            int end = Columns.fit(word, start, room());
            while (end < word.length()) {
                put(word.substring(start, end), ink);
                end();
                start = end;
                end = Columns.fit(word, start, room());
            }
            put(word.substring(start), ink);
        }

        private int room() {
            return Math.max(1, width - taken - (words.isEmpty() ? 0 : 1));
        }

        private void put(String word, Ink ink) {
            taken += Columns.of(word) + (words.isEmpty() ? 0 : 1);
            words.add(new Run(word, ink));
        }

        void end() {
            lines.append(opening);
            for (int i = 0; i < words.size(); i++) {
                Run word = words.get(i);
                lines.append(i == 0 ? "" : " ");
                lines.append(colour ? word.ink().paint(word.words()) : word.words());
            }
            lines.append('\n');
            words.clear();
            opening = rest;
            taken = Columns.of(rest);
        }
    }
}
