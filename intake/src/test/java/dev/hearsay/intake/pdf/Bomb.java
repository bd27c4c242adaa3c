package dev.hearsay.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;

/** A small file with a page that unpacks to very much. */
final class Bomb {
    private Bomb() {}

    static Path save(Path folder, String start, String words, int size) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed)) {
            stream.write(start.getBytes(StandardCharsets.US_ASCII));
            byte[] some = words.repeat(25_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < size; i += some.length) {
                stream.write(some);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size()
                                + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(packed.toByteArray());
        file.writeBytes(
                "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("a.pdf"), file.toByteArray());
    }
}
