package dev.hearsay.app.input;

import dev.hearsay.page.Decoder;
import dev.hearsay.page.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A page that a gold file names. */
public final class PageFile {

    private PageFile() {}

    /**
     * The page in a file, compressed where its name ends in {@code .gz}; {@link
     * IllegalStateException} where it cannot be read.
     *
     * @param goldFile the gold file that names it
     * @param name its path, from the folder of the gold file
     */
    public static String beside(String goldFile, String name) {
        Path path = Path.of(goldFile).resolveSibling(name);
        try (InputStream stream = open(path)) {
            return Decoder.decode(name, stream.readNBytes(Limit.BYTES)).text();
        } catch (IOException | UnreadableException e) {
            throw new IllegalStateException(
                    "Could not read the page '%s': it is missing or no text. The gold file '%s' names it; put it there."
                            .formatted(path, goldFile),
                    e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
