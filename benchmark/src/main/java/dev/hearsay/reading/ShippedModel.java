package dev.hearsay.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The model that is shipped, and copies of it that cut a text into other windows.
 *
 * <p>A model file is one message of Protocol Buffers. Fields added at its end count as if they
 * stood inside, and of two entries with one key the later holds: so a copy with another overlap is
 * the file with one more entry behind it.
 */
public final class ShippedModel {
    /** Field 14 of an ONNX model, of variable length: an entry of the metadata. */
    private static final int METADATA = 14 << 3 | 2;

    private static final int KEY = 1 << 3 | 2;
    private static final int VALUE = 2 << 3 | 2;

    private ShippedModel() {}

    /** Pieces that its windows hold. */
    public static int window() {
        try (Model model = Model.load()) {
            return model.window();
        }
    }

    /** Pieces by which its windows overlap. */
    public static int overlap() {
        try (Model model = Model.load()) {
            return model.overlap();
        }
    }

    /** Writes a copy in which these entries of the metadata are changed. */
    public static void copy(Path file, Map<String, Integer> changed) throws IOException {
        try (InputStream shipped =
                        Objects.requireNonNull(Model.class.getResourceAsStream("reader.onnx"));
                OutputStream copy = Files.newOutputStream(file)) {
            shipped.transferTo(copy);
            for (Map.Entry<String, Integer> entry : changed.entrySet()) {
                ByteArrayOutputStream both = new ByteArrayOutputStream();
                write(both, KEY, entry.getKey().getBytes(StandardCharsets.UTF_8));
                write(both, VALUE, entry.getValue().toString().getBytes(StandardCharsets.UTF_8));
                write(copy, METADATA, both.toByteArray());
            }
        }
    }

    /** Lengths below 128 are one byte; nothing here is longer. */
    private static void write(OutputStream out, int field, byte[] bytes) throws IOException {
        out.write(field);
        out.write(bytes.length);
        out.write(bytes);
    }
}
