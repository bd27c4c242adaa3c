package dev.hearsay.intake.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The header of a record.
 *
 * @param fields its fields
 * @param size how many bytes it takes
 * @param length how many bytes the record has behind it
 */
record Head(MessageHeaders fields, int size, long length) {
    private static final int LONGEST = 64 * 1024;

    /**
     * The header at the place of the window; none where it is broken, longer than 64 KB, or does
     * not end before another begins.
     */
    static Optional<Head> find(Window window) throws IOException {
        int size = size(window);
        if (size == 0) {
            return Optional.empty();
        }
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        try {
            parser.parse(ByteBuffer.wrap(window.bytes(), window.at(), size));
            return parser.isFinished()
                    ? length(parser.headers())
                            .map(length -> new Head(parser.headers(), size, length))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static int size(Window window) throws IOException {
        int line = 0;
        for (int i = 0; i < LONGEST && (i < window.ahead() || window.more()); i++) {
            byte next = window.peek(i);
            if (next == '\n' && line == 0) {
                return i + 1;
            }
            if (next == 'W' && line == 0 && i > 0 && Marks.record(window, i)) {
                return 0;
            }
            line = next == '\n' ? 0 : line + (next == '\r' ? 0 : 1);
        }
        return 0;
    }

    private static Optional<Long> length(MessageHeaders fields) {
        return fields.first("Content-Length")
                .map(String::strip)
                .filter(words -> words.matches("[0-9]{1,18}"))
                .map(Long::parseLong);
    }

    /** What sort of record it is, in lower case: {@code response}. */
    String type() {
        return fields.first("WARC-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** What the record's own bytes are, in lower case: {@code application/http}. */
    String content() {
        return fields.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** The address of what was captured; some writers put it between angle brackets. */
    Optional<String> address() {
        return fields.first("WARC-Target-URI")
                .map(String::strip)
                .map(
                        words ->
                                words.startsWith("<") && words.endsWith(">")
                                        ? words.substring(1, words.length() - 1)
                                        : words)
                .filter(words -> !words.isEmpty());
    }

    /** When it was captured. */
    Optional<Instant> captured() {
        try {
            return fields.first("WARC-Date")
                    .map(words -> OffsetDateTime.parse(words.strip()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
