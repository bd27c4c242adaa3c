package dev.hearsay.app.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of the files has been opened, by their bytes; nothing is known of streams and addresses.
 * One thread opens files while another asks.
 */
final class Extent {
    private static final long UNKNOWN = -1;

    private final List<String> arguments;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong all = new AtomicLong(UNKNOWN);

    Extent(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** Looks up how long the files are. */
    void measure() {
        long sum = 0;
        for (String argument : arguments) {
            long size = size(argument);
            if (size == UNKNOWN) {
                return;
            }
            sum += size;
        }
        all.set(sum);
    }

    private static long size(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                Sum sum = new Sum();
                Folder.walk(path, sum);
                return sum.bytes;
            }
            return Files.isRegularFile(path) ? Files.size(path) : UNKNOWN;
        } catch (InvalidPathException | IOException e) {
            return UNKNOWN;
        }
    }

    /** What has been opened, 0 to 1, where the whole is known. */
    OptionalDouble share() {
        long whole = all.get();
        return whole <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, seen.get() / (double) whole));
    }

    /** The stream, its bytes counted as they are read. */
    InputStream counted(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                seen.addAndGet(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                seen.addAndGet(Math.max(0, read));
                return read;
            }
        };
    }

    /** Adds up what a folder holds. */
    private static final class Sum implements Folder.Taker {
        private long bytes;

        @Override
        public void file(Path file, Form form) {
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                // It will fail when it is opened.
                return;
            }
        }

        @Override
        public void closed(Path folder, IOException e) {}
    }
}
