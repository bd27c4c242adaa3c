package dev.hearsay.intake.warc;

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
 * @param type what the content is said to be, in lower case: {@code text/html}; empty where nothing
 *     is said
 * @param charset of the content, where one is named
 * @param codings in which the content is packed, in the order in which that was done
 * @param chunked whether it was sent in chunks
 * @param content the content as it was sent
 */
record Answer(
        int status,
        String type,
        Optional<String> charset,
        List<String> codings,
        boolean chunked,
        Block content) {
    /** The longest header that is read. */
    static final int LONGEST = 64 * 1024;

    private static final int SNIFFED = 1024;
    private static final int MOST_PARTS = 10;

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
        String type = fields.first("Content-Type").orElse("");
        return Optional.of(
                new Answer(parser.status(), base(type), charset(type), codings, chunked, content));
    }

    /** The content of a resource, which was found without a server. */
    static Answer of(String type, Block content) {
        return new Answer(200, base(type), charset(type), List.of(), false, content);
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

    private static String base(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> charset(String type) {
        for (String part : type.split(";", MOST_PARTS)) {
            String[] field = part.split("=", 2);
            if (field.length == 2 && field[0].strip().equalsIgnoreCase("charset")) {
                String name = field[1].replace('"', ' ').replace('\'', ' ').strip();
                return Optional.of(name).filter(words -> !words.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Whether it is a web page, by what is said of it, or by its first words. */
    boolean html() {
        return type.isEmpty()
                ? codings.isEmpty() && opensPage()
                : type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private boolean opensPage() {
        int length = Math.min(content.length(), SNIFFED);
        String head =
                new String(content.bytes(), content.start(), length, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html");
    }
}
