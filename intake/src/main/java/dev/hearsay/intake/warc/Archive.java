package dev.hearsay.intake.warc;

import dev.hearsay.intake.Taker;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/**
 * A web archive becomes pages: WARC, as it is or gzipped, in one stream that is read once.
 *
 * <pre>{@code
 * Archive.read("news.warc.gz", stream, taker)
 *   ->  page(origin "news.warc.gz#51200", the HTML, address and time of the capture)
 *       failed("news.warc.gz#60311", "Could not read 'news.warc.gz#60311': its checksum is wrong. …")
 *       said("news.warc.gz: 1 page, 1 failure. Passed over: 2 requests.")
 * }</pre>
 *
 * <p>Pages are {@code response} and {@code resource} records of HTML or XHTML, answered with status
 * 200; the number in their origin is where their record (or its gzip member) begins in the file.
 * Behind damage the next record is looked for, so that every sound one is read, whatever lies
 * between. A damaged one is a failure and no page: gzip's checksum tells, or the record's digest.
 *
 * <p>Limits: 10 MB a page, packed and unpacked; memory of about 40 MB however large the archive is.
 */
public final class Archive {
    private static final int BEHIND = 1 << 20;
    private static final int HELD = 4 << 20;

    /** What looks like a member is none once in 130 MB, by chance; so many in a row are made. */
    private static final int MOST_HOLLOW = 20_000;

    private final String origin;
    private final Taker taker;
    private final Window window;
    private final Sorter sorter;
    private final Walk walk;
    private final Inflater inflater = new Inflater(true);
    private int hollow;
    private byte[] spare = new byte[HELD / 4];

    private Archive(String origin, InputStream stream, Taker taker) {
        this.origin = origin;
        this.taker = taker;
        this.window = new Window(stream, BEHIND, new byte[HELD]);
        this.sorter = new Sorter(taker);
        this.walk = new Walk(window, sorter, Walk.Level.FILE, this::place);
    }

    /**
     * Hands on every page of an archive, then says how many records were what.
     *
     * @param origin what the archive is called, such as its path
     * @param stream its bytes, which need not be buffered; left open
     * @throws IOException where the stream cannot be read on; never for what it holds
     */
    public static void read(String origin, InputStream stream, Taker taker) throws IOException {
        Archive archive = new Archive(origin, stream, taker);
        try {
            archive.read();
        } finally {
            archive.inflater.end();
        }
    }

    private void read() throws IOException {
        if (!window.fill(1)) {
            failed("it is empty", "Fetch it again.");
        } else if (Marks.zstd(window)) {
            failed(
                    "archives packed with zstd are not read",
                    "Unpack it: zstd -dc FILE | hearsay read -");
        } else if (Marks.arc(window)) {
            arc();
        } else {
            records();
        }
    }

    private void arc() {
        failed(
                "it is an ARC file, the form before WARC, which is not read",
                "Turn it into a WARC file: warcio recompress OLD.arc.gz NEW.warc.gz");
    }

    private void failed(String why, String next) {
        taker.failed(origin, "Could not read '%s': %s. %s".formatted(origin, why, next));
    }

    private void records() throws IOException {
        boolean begins = Marks.gzip(window, 0) || Marks.record(window, 0);
        if (!begins && !walk.find()) {
            none();
            return;
        }
        if (!begins) {
            walk.damaged(place(0), "no record begins there");
        }
        while (window.fill(1) && hollow < MOST_HOLLOW) {
            if (!Marks.gzip(window, 0)) {
                walk.step();
            } else if (!member(window.position())) {
                arc();
                return;
            }
        }
        if (hollow == MOST_HOLLOW) {
            failed(
                    "it has more than %d gzip members without a record".formatted(MOST_HOLLOW),
                    "What stands before the last of them was read.");
        }
        if (sorter.tally().nothing()) {
            none();
        } else {
            taker.said(sorter.tally().sentence(origin));
        }
    }

    private void none() {
        failed("no record of a WARC file was found in it", "Give a .warc or .warc.gz file.");
    }

    /** Over a gzip member, which holds one record or many; false where it holds an ARC file. */
    private boolean member(long start) throws IOException {
        Window inside = new Window(spare);
        Walk steps = new Walk(inside, sorter, Walk.Level.MEMBER, at -> place(start, at));
        try {
            inside.open(new Member(window, inflater));
            if (start == 0 && Marks.arc(inside)) {
                return false;
            }
            if (inside.fill(1) && !Marks.record(inside, 0)) {
                throw new DamagedException("no record begins there");
            }
            walk.found();
            steps.all();
            hollow = 0;
        } catch (DamagedException e) {
            if (!steps.lost()) {
                walk.damaged(steps.place().isEmpty() ? place(start) : steps.place(), e.why());
            }
            hollow++;
            // It may have been read over the beginning of the next.
            window.back(start + 1);
        } finally {
            spare = inside.release();
        }
        return true;
    }

    private String place(long start, long inside) {
        return inside == 0 ? place(start) : place(start) + "+" + inside;
    }

    private String place(long position) {
        return origin + "#" + position;
    }
}
