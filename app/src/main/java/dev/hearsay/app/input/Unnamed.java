package dev.hearsay.app.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A stream without a name, which has to tell itself what it holds.
 *
 * <pre>{@code
 * {"text": "…"}       ->  records
 * <!DOCTYPE html …    ->  a web page
 * anything else       ->  a plain text
 * }</pre>
 */
final class Unnamed {
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private Unnamed() {}

    /** Hands on what the stream holds; records one by one, as they come. */
    static void each(String origin, InputStream stream, Consumer<Input> taker) throws IOException {
        InputStream rest = new BufferedInputStream(stream);
        byte[] head = head(rest);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        if (opensRecord(head)) {
            new Records(origin, taker).each(whole);
        } else {
            taker.accept(Bytes.read(origin, whole, source -> Form.of(source).page(origin, source)));
        }
    }

    /**
     * What stands up to the second character that is no space, and no more: who sends records may
     * wait for answers.
     */
    private static byte[] head(InputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int seen = 0;
        for (int b = stream.read(); b >= 0; b = seen < 2 + MARK.length() ? stream.read() : -1) {
            head.write(b);
            seen += Character.isWhitespace(b) ? 0 : 1;
            if (head.size() > Limit.BYTES) {
                break;
            }
        }
        return head.toByteArray();
    }

    private static boolean opensRecord(byte[] head) {
        String characters = new String(head, StandardCharsets.ISO_8859_1);
        String plain =
                characters.startsWith(MARK) ? characters.substring(MARK.length()) : characters;
        String first = plain.strip();
        return first.startsWith("{")
                && (first.length() == 1 || "\"}".indexOf(firstAfter(first)) >= 0);
    }

    private static char firstAfter(String first) {
        String behind = first.substring(1).strip();
        return behind.isEmpty() ? '}' : behind.charAt(0);
    }
}
