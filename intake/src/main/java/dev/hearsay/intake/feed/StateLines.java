package dev.hearsay.intake.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Lines of a file that may be damaged: one without an end is cut, and never held whole. */
final class StateLines {
    private final BufferedReader reader;
    private final int longest;

    StateLines(BufferedReader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < longest && c != '\r') {
                line.append((char) c);
            }
        }
        return Optional.of(line.toString());
    }
}
