package dev.hearsay.app.input;

import dev.hearsay.intake.pdf.PdfFile;
import dev.hearsay.intake.warc.Archive;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A stream without a name, which has to tell itself what it holds.
 *
 * <pre>{@code
 * {"text": "…"}       ->  records
 * <rss version="2.0"  ->  a feed
 * <!DOCTYPE html …    ->  a web page
 * WARC/1.0, or gzip   ->  a web archive
 * %PDF-               ->  a PDF file
 * anything else       ->  a plain text
 * }</pre>
 */
final class Unnamed {
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private static final List<String> ARCHIVES = List.of("WARC/", "\u001F\u008B");
    private static final String PDF = "%PDF-";

    private final Feeds feeds;
    private final Heard heard;

    Unnamed(Feeds feeds, Heard heard) {
        this.feeds = feeds;
        this.heard = heard;
    }

    /** Hands on what the stream holds; records one by one, as they come. */
    void each(String origin, InputStream stream, Consumer<Input> taker) throws IOException {
        InputStream rest = new BufferedInputStream(stream);
        byte[] head = head(rest);
        if (!opensRecord(head)) {
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
            other(origin, new String(head, StandardCharsets.ISO_8859_1), whole, taker);
            return;
        }
        byte[] line = line(head, rest);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(line), rest);
        if (opensFeed(line)) {
            feeds.stream(origin, whole, taker);
        } else {
            new Records(origin, taker).each(whole);
        }
    }

    private void other(String origin, String head, InputStream whole, Consumer<Input> taker)
            throws IOException {
        if (ARCHIVES.stream().anyMatch(head::startsWith)) {
            Archive.read(origin, whole, heard);
        } else if (head.startsWith(PDF)) {
            PdfFile.read(origin, whole, heard);
        } else {
            article(origin, whole, taker);
        }
    }

    private void article(String origin, InputStream whole, Consumer<Input> taker)
            throws IOException {
        byte[] bytes = whole.readNBytes(Limit.BYTES + 1);
        InputStream again = new ByteArrayInputStream(bytes);
        if (Feeds.isFeed(bytes)) {
            feeds.stream(origin, again, taker);
        } else {
            taker.accept(Bytes.read(origin, again, source -> Form.of(source).page(origin, source)));
        }
    }

    /** What was read and the rest of its line, and no more: the next may have to be waited for. */
    private static byte[] line(byte[] head, InputStream rest) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write(head);
        String opened = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        boolean ended = opened.indexOf('\n') >= 0;
        for (int b = ended ? -1 : rest.read(); b >= 0; b = b == '\n' ? -1 : rest.read()) {
            line.write(b);
            if (line.size() > Lines.LONGEST) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** Whether it is a feed on one line, or one whose fields stand on lines of their own. */
    private static boolean opensFeed(byte[] line) {
        String first = new String(line, StandardCharsets.ISO_8859_1).strip();
        return Feeds.isFeed(line) || first.startsWith("{\n") || first.startsWith("{\r");
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
