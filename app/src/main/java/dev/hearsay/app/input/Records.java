package dev.hearsay.app.input;

import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of a {@code .jsonl} stream, one at a time; a broken line is one failure and the rest
 * is read.
 *
 * <pre>{@code
 * {"text": "Ann Lee said the bridge is safe."}     ->  Found, from news.jsonl:1
 * {"text": "Bo Berg}                               ->  Failed, news.jsonl:2
 * }</pre>
 */
final class Records {
    private final String origin;
    private final Consumer<Input> taker;

    Records(String origin, Consumer<Input> taker) {
        this.origin = origin;
        this.taker = taker;
    }

    /** Hands on every record of the stream. */
    void each(InputStream stream) throws IOException {
        Lines lines = Lines.of(stream);
        boolean any = false;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!isBlank(line.get())) {
                any = true;
                String place = origin + ":" + lines.number();
                taker.accept(lines.tooLong() ? Limit.tooLarge(place) : one(place, line.get()));
            }
        }
        if (!any) {
            taker.accept(Limit.empty(origin));
        }
    }

    private static Input one(String place, byte[] line) {
        try {
            return Limit.check(RecordJson.parse(place, line));
        } catch (UnreadableRecord e) {
            return new Input.Failed(place, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
