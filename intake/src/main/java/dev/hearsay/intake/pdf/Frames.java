package dev.hearsay.intake.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the Java that reads a file tells the one that started it: a mark, then one frame for each
 * thing, each a letter, a length and UTF-8, then an end. What lacks its end was cut off.
 */
final class Frames {
    /** The bytes of a frame beside its words. */
    private static final int FRAME = 5;

    private static final int MARK = 0x48505046;
    private static final int LONGEST = 40_000_000;
    private static final char PARAGRAPH = 'p';
    private static final char PAGES = 'n';
    private static final char TITLE = 't';
    private static final char AUTHOR = 'a';
    private static final char DATE = 'd';
    private static final char FAILURE = 'f';
    private static final char END = 'e';

    private final List<String> paragraphs = new ArrayList<>();
    private int pages;
    private Optional<String> title = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    private Frames() {}

    /** Why a file cannot be read, as the one who reads it found. */
    enum Failure {
        LOCKED,
        BROKEN,
        DEEP
    }

    /** What was told, or the failure. */
    record Message(Told told, Optional<Failure> failure) {}

    /** Tells what came out of a file. */
    static void write(OutputStream stream, Told told) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MARK);
        frame(out, PAGES, Integer.toString(told.pages()));
        frame(out, TITLE, told.title());
        frame(out, AUTHOR, told.author());
        frame(out, DATE, told.date());
        for (String paragraph : told.paragraphs()) {
            frame(out, PARAGRAPH, paragraph);
        }
        frame(out, END, "");
        out.flush();
    }

    /** Tells why nothing did. */
    static void write(OutputStream stream, Failure failure) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MARK);
        frame(out, FAILURE, failure.name());
        frame(out, END, "");
        out.flush();
    }

    private static void frame(DataOutputStream out, char kind, Optional<String> words)
            throws IOException {
        if (words.isPresent()) {
            frame(out, kind, words.get());
        }
    }

    private static void frame(DataOutputStream out, char kind, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * What is told; nothing where it is cut off, or too long.
     *
     * @throws IOException where it ends early or is no such thing
     */
    static Message read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        Frames frames = new Frames();
        if (in.readInt() != MARK) {
            throw new IOException("no mark");
        }
        long left = LONGEST;
        char kind = (char) in.readByte();
        for (; kind != END; kind = (char) in.readByte()) {
            int length = in.readInt();
            left -= length + FRAME;
            if (length < 0 || left < 0) {
                throw new IOException("too long");
            }
            frames.take(kind, new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return frames.message();
    }

    private void take(char kind, String words) throws IOException {
        switch (kind) {
            case PARAGRAPH -> paragraphs.add(words);
            case PAGES -> pages = number(words);
            case TITLE -> title = Optional.of(words);
            case AUTHOR -> author = Optional.of(words);
            case DATE -> date = Optional.of(words);
            case FAILURE -> failure = Optional.of(failure(words));
            default -> throw new IOException("no such frame");
        }
    }

    private static int number(String words) throws IOException {
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    private static Failure failure(String words) throws IOException {
        try {
            return Failure.valueOf(words);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private Message message() {
        return new Message(new Told(paragraphs, pages, title, author, date), failure);
    }
}
