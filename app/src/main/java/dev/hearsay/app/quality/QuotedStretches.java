package dev.hearsay.app.quality;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches between double quotation marks as the measures see them: straight, curly, low,
 * {@code ''} and doubled backticks; every line begins outside, and a mark that nothing closes holds
 * to the end of its line.
 *
 * <p>Plainer than what the reader itself sees as a quotation, on purpose: scores must not move when
 * the reader does.
 */
final class QuotedStretches {
    private final List<Span> found = new ArrayList<>();
    private int open = -1;

    private QuotedStretches() {}

    static List<Span> of(String text) {
        QuotedStretches stretches = new QuotedStretches();
        int at = 0;
        while (at < text.length()) {
            at = stretches.step(text, at);
        }
        stretches.endLine(text.length());
        return List.copyOf(stretches.found);
    }

    private int step(String text, int at) {
        char character = text.charAt(at);
        int end = at + 1;
        if (character == '\n') {
            endLine(at);
        } else if (text.startsWith("''", at)) {
            end = at + 2;
            turn(at, end);
        } else if (text.startsWith("``", at)) {
            end = at + 2;
            open(at);
        } else if (character == '“' || character == '„') {
            open(at);
        } else if (character == '”') {
            close(end);
        } else if (character == '"') {
            turn(at, end);
        }
        return end;
    }

    private void turn(int start, int end) {
        if (open < 0) {
            open(start);
        } else {
            close(end);
        }
    }

    private void open(int start) {
        open = open < 0 ? start : open;
    }

    private void close(int end) {
        if (open >= 0) {
            found.add(new Span(open, end));
            open = -1;
        }
    }

    private void endLine(int end) {
        close(end);
    }
}
