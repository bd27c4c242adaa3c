package dev.hearsay.intake.warc;

import dev.hearsay.intake.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What a server answered, or what stands in the place of it.
 *
 * @param status such as 200
 * @param type what the content is said to be
 * @param codings in which the content is packed, in the order in which that was done
 * @param chunked whether it was sent in chunks
 * @param content the content as it was sent
 */
record Answer(int status, MediaType type, List<String> codings, boolean chunked, Block content) {
    /** The longest header that is read. */
    static final int LONGEST = 64 * 1024;

    private static final int SNIFFED = 1024;

    Answer {
        codings = List.copyOf(codings);
    }

    /** The answer that a response holds; none where what it holds is not HTTP, or is broken. */
    static Optional<Answer> find(Block block) {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer buffer =
                ByteBuffer.wrap(block.bytes(), block.start(), Math.min(block.length(), LONGEST));
        try {
            parser.parse(buffer);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
        if (!parser.isFinished()) {
            return Optional.empty();
        }
        MessageHeaders fields = parser.headers();
        Block content = block.from(buffer.position() - block.start());
        List<String> sent = codings(fields, "Transfer-Encoding");
        List<String> codings = codings(fields, "Content-Encoding");
        boolean chunked = sent.remove("chunked");
        codings.addAll(sent);
        MediaType type = MediaType.of(fields.first("Content-Type").orElse(""));
        return Optional.of(new Answer(parser.status(), type, codings, chunked, content));
    }

    /** The content of a resource, which was found without a server. */
    static Answer of(String type, Block content) {
        return new Answer(200, MediaType.of(type), List.of(), false, content);
    }

    private static List<String> codings(MessageHeaders fields, String name) {
        List<String> codings = new ArrayList<>();
        for (String field : fields.all(name)) {
            for (String coding : field.split(",", -1)) {
                String plain = coding.strip().toLowerCase(Locale.ROOT);
                if (!plain.isEmpty() && !plain.equals("identity") && !plain.equals("none")) {
                    codings.add(plain);
                }
            }
        }
        return codings;
    }

    /** Whether it is a web page, by what is said of it, or by its first words. */
    boolean html() {
        String name = type.name();
        return name.isEmpty()
                ? codings.isEmpty() && opensPage()
                : name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    private boolean opensPage() {
        int length = Math.min(content.length(), SNIFFED);
        String head =
                new String(content.bytes(), content.start(), length, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html");
    }
}
