package dev.hearsay.app.input;

import dev.hearsay.page.Decoder;
import dev.hearsay.page.Page;
import dev.hearsay.page.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** The bytes of one article become its page; here and nowhere else. */
final class Bytes {

    private Bytes() {}

    /** The page that a stream holds, where it holds one. */
    static Input read(String origin, InputStream stream, Function<String, Page> page)
            throws IOException {
        byte[] bytes = stream.readNBytes(Limit.BYTES + 1);
        if (bytes.length > Limit.BYTES) {
            return Limit.tooLarge(origin);
        }
        try {
            return Limit.check(page.apply(Decoder.decode(origin, bytes).text()));
        } catch (UnreadableException e) {
            return new Input.Failed(origin, String.valueOf(e.getMessage()));
        }
    }
}
