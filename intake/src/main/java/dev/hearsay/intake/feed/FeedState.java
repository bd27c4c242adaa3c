package dev.hearsay.intake.feed;

import dev.hearsay.intake.fetch.Known;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which items of which feeds were read, so that the next run reads only what is new.
 *
 * <pre>{@code
 * # hearsay feed state 1
 * feed   https://courier.example/news.xml   "v7"   Tue, 03 Mar 2026 08:00:00 GMT
 * item   https://courier.example/news.xml   2c26b46b68ffc68ff99b453c1d304134
 * }</pre>
 *
 * <p>The fields are parted by tabs. Lines that make no sense are passed over and counted. The last
 * {@link #MOST_ITEMS} items and {@link #MOST_FEEDS} feeds are kept. The file is written anew beside
 * the old one and then takes its place, so that a run that is cut short leaves one of the two. Of
 * two runs at once with one file the later one wins.
 */
public final class FeedState {
    /** How many items are remembered. */
    public static final int MOST_ITEMS = 200_000;

    /** How many feeds are remembered. */
    public static final int MOST_FEEDS = 10_000;

    private static final String FIRST = "# hearsay feed state 1";
    private static final int LONGEST_LINE = 20_000;
    private static final int HASH = 32;

    private final Optional<Path> file;
    private final int mostItems;
    private final Set<String> items = new LinkedHashSet<>();
    private final Map<String, Known> feeds = new LinkedHashMap<>();
    private int damaged;
    private int before;

    private FeedState(Optional<Path> file, int mostItems) {
        this.file = file;
        this.mostItems = mostItems;
    }

    /** Remembers nothing: every item is new. */
    public static FeedState none() {
        return new FeedState(Optional.empty(), MOST_ITEMS);
    }

    /**
     * What a file remembers; nothing where there is none yet.
     *
     * @throws IOException where it cannot be read, or is another file; the message says what to do
     */
    public static FeedState open(Path file) throws IOException {
        return open(file, MOST_ITEMS);
    }

    /** The same, with another limit. */
    static FeedState open(Path file, int mostItems) throws IOException {
        FeedState state = new FeedState(Optional.of(file), mostItems);
        if (Files.exists(file)) {
            state.read(file);
        }
        return state;
    }

    private void read(Path file) throws IOException {
        // Not Files.newBufferedReader, which breaks off at the first byte that is no UTF-8.
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            StateLines lines = new StateLines(reader, LONGEST_LINE);
            String first = lines.next().orElse(FIRST);
            if (!first.equals(FIRST)) {
                throw new IOException("it is another file. Name one that is not there yet");
            }
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                line(line.get());
            }
        } catch (IOException e) {
            throw new IOException(
                    "Could not read the state '%s': %s.".formatted(file, e.getMessage()), e);
        }
    }

    private void line(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 3 && fields[0].equals("item") && isHash(fields[2])) {
            add(fields[1] + '\t' + fields[2]);
        } else if (fields.length == 4 && fields[0].equals("feed")) {
            know(fields[1], new Known(field(fields[2]), field(fields[3])));
        } else {
            damaged++;
        }
    }

    private static boolean isHash(String field) {
        return field.length() == HASH && field.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static Optional<String> field(String field) {
        return field.isBlank() ? Optional.empty() : Optional.of(field);
    }

    /** Whether an item was read before. */
    public boolean seen(String feed, String key) {
        String entry = entry(feed, key);
        if (!items.remove(entry)) {
            return false;
        }
        // What a feed still shows is remembered longest.
        items.add(entry);
        before++;
        return true;
    }

    /** Remembers an item, where there is a file for it. */
    void see(String feed, String key) {
        if (file.isPresent()) {
            add(entry(feed, key));
        }
    }

    private void add(String entry) {
        items.remove(entry);
        items.add(entry);
        if (items.size() > mostItems) {
            items.remove(items.iterator().next());
        }
    }

    /** What the server said of the feed when all of it was read. */
    public Known known(String feed) {
        return Optional.ofNullable(feeds.get(oneLine(feed))).orElse(Known.NOTHING);
    }

    /** Remembers what the server said of the feed. */
    void know(String feed, Known known) {
        feeds.remove(oneLine(feed));
        if (file.isPresent() && (known.etag().isPresent() || known.lastModified().isPresent())) {
            feeds.put(oneLine(feed), known);
        }
        if (feeds.size() > MOST_FEEDS) {
            feeds.remove(feeds.keySet().iterator().next());
        }
    }

    /** Counts a feed without anything new as read before. */
    void unchanged() {
        before++;
    }

    /** How many items, and whole feeds, were passed over because they were read before. */
    public int before() {
        return before;
    }

    /** How many lines of the file made no sense. */
    public int damaged() {
        return damaged;
    }

    /**
     * Writes what is remembered; nothing where there is no file for it.
     *
     * @throws IOException where it cannot be written; the message says what to do
     */
    public void save() throws IOException {
        if (file.isPresent()) {
            try {
                save(file.get().toAbsolutePath());
            } catch (IOException e) {
                throw new IOException(
                        "Could not write the state '%s': %s. The next run reads these items again."
                                .formatted(file.get(), e),
                        e);
            }
        }
    }

    private void save(Path target) throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Path fresh = Files.createTempFile(folder, ".hearsay-state", ".tmp");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                write(writer);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(BufferedWriter writer) throws IOException {
        writer.write(FIRST + "\n");
        for (Map.Entry<String, Known> feed : feeds.entrySet()) {
            String etag = oneLine(feed.getValue().etag().orElse(""));
            String date = oneLine(feed.getValue().lastModified().orElse(""));
            writer.write("feed\t%s\t%s\t%s\n".formatted(feed.getKey(), etag, date));
        }
        for (String item : items) {
            writer.write("item\t" + item + "\n");
        }
    }

    private static String entry(String feed, String key) {
        return oneLine(feed) + '\t' + hash(key);
    }

    /** A server may send anything; a tab or line end of its would make two fields of one. */
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) < ' ' || line.charAt(i) == 0x85 || line.charAt(i) == 0x7F) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString().strip();
    }

    private static String hash(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Could not hash a name: this Java has no SHA-256. Use another JDK.", e);
        }
    }
}
