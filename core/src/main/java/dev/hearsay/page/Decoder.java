package dev.hearsay.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes become text: by their byte order mark, as strict UTF-8, or by guessing the charset from
 * what stands there.
 *
 * <pre>{@code
 * Decoder.decode("a.txt", bytes of "caf\u00e9" in windows-1252)  ->  text caf\u00e9, charset windows-1252, one note
 * Decoder.decode("a.png", bytes of a picture)
 *     ->  Could not read 'a.png': it is not text (PNG image). Give a .txt, .html or .jsonl file.
 * }</pre>
 *
 * <p>The byte order mark is removed; line ends, NULs and other control characters stay. A UTF-8
 * file that was cut inside its last character, or that has a few foreign bytes, is still read as
 * UTF-8, with a note. Limits: {@link #MOST_CHARACTERS} characters, counted as Java counts them
 * after decoding; {@link #MOST_BYTES} bytes, so that a caller need not read more of a file.
 */
public final class Decoder {
    /**
     * The longest text that is read, in UTF-16 code units: ten million, about 1.6 million words.
     */
    public static final int MOST_CHARACTERS = 10_000_000;

    /**
     * More bytes than this can never be a text short enough: four for each character, and a byte
     * order mark.
     */
    public static final int MOST_BYTES = 4 * MOST_CHARACTERS + 4;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private Decoder() {}

    /**
     * A text and how it was got from its bytes.
     *
     * @param text the characters, without the byte order mark
     * @param charset the charset that gave them
     * @param notes that the charset was guessed, or that bytes were lost
     */
    public record Decoded(String text, Charset charset, List<Note> notes) {

        /** Copies its list. */
        public Decoded {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The text that the bytes spell.
     *
     * @param origin what the error message calls the bytes, such as a file name
     * @throws UnreadableException where they are no text, or too many
     */
    public static Decoded decode(String origin, byte[] bytes) throws UnreadableException {
        return decode(origin, bytes, "");
    }

    /**
     * The same of bytes whose sender names their charset; believed where they are neither marked
     * nor UTF-8, and where there is a charset of that name.
     */
    public static Decoded decode(String origin, byte[] bytes, String declared)
            throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw tooLong(origin, "%d bytes".formatted(bytes.length));
        }
        Optional<Decoded> marked = marked(bytes);
        Decoded decoded = marked.isPresent() ? marked.get() : unmarked(origin, bytes, declared);
        if (decoded.text().length() > MOST_CHARACTERS) {
            throw tooLong(origin, "%d characters".formatted(decoded.text().length()));
        }
        if (Bytes.looksBinary(decoded.text())) {
            throw notText(origin, "it is full of control characters");
        }
        return decoded;
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (Bytes.startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return Optional.of(plain(bytes, 4, UTF_32BE));
        }
        if (Bytes.startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of(plain(bytes, 4, UTF_32LE));
        }
        if (Bytes.startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (Bytes.startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (Bytes.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(utf8(bytes, 3).orElseGet(() -> repaired(bytes, 3)));
        }
        return Optional.empty();
    }

    private static Decoded unmarked(String origin, byte[] bytes, String declared)
            throws UnreadableException {
        Optional<String> format = Bytes.format(bytes);
        if (format.isPresent()) {
            throw notText(origin, format.get());
        }
        Optional<Charset> wide = Bytes.wide(bytes);
        if (wide.isPresent()) {
            return guessed(bytes, wide.get());
        }
        Optional<Decoded> strict = utf8(bytes, 0);
        if (strict.isPresent()) {
            return strict.get();
        }
        if (Bytes.looksBinary(new String(bytes, StandardCharsets.ISO_8859_1))) {
            throw notText(origin, "it is full of control characters");
        }
        Optional<Charset> charset = Bytes.supported(declared);
        if (charset.isPresent()) {
            return plain(bytes, 0, charset.get());
        }
        return Bytes.nearlyUtf8(bytes) ? repaired(bytes, 0) : guessed(bytes, Bytes.of(bytes));
    }

    private static Optional<Decoded> utf8(byte[] bytes, int from) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return Optional.of(new Decoded(text, StandardCharsets.UTF_8, List.of()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded repaired(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        Note note =
                Note.of(
                        "broken-bytes",
                        "Some bytes are no UTF-8 and were read as U+FFFD, the replacement character.");
        return new Decoded(text, StandardCharsets.UTF_8, List.of(note));
    }

    private static Decoded plain(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(text, charset, List.of());
    }

    private static Decoded guessed(byte[] bytes, Charset charset) {
        Note note =
                Note.of(
                        "charset-guessed",
                        "The text is not UTF-8; it was read as %s.".formatted(charset.name()));
        return new Decoded(new String(bytes, charset), charset, List.of(note));
    }

    private static UnreadableException notText(String origin, String why) {
        return new UnreadableException(
                "Could not read '%s': it is not text (%s). Give a .txt, .html or .jsonl file."
                        .formatted(origin, why));
    }

    private static UnreadableException tooLong(String origin, String length) {
        return new UnreadableException(
                "Could not read '%s': it is too long (%s, at most %d characters). Give one article a file."
                        .formatted(origin, length, MOST_CHARACTERS));
    }
}
