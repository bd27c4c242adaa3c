package dev.hearsay.intake.warc;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Over the records of a window, one by one. A record is handed on where it is certain that it ends
 * where it says; otherwise its length is wrong, and the next one is looked for inside of it.
 */
final class Walk {
    /** The largest record that is held in memory: the largest page, and what stands before it. */
    static final int MOST = Body.MOST + 2 * Answer.LONGEST;

    private static final String CUT = "the archive ends inside it, or its length is wrong";
    private static final String WRONG = "its length is wrong";

    private final Window window;
    private final Sorter sorter;
    private final Level level;
    private final LongFunction<String> name;
    private String place = "";
    private boolean lost;

    /** Where the records stand. */
    enum Level {
        /** In the file itself. */
        FILE,
        /** In a gzip member of it. */
        MEMBER
    }

    /**
     * A walk that has not begun.
     *
     * @param name what the record at a position of the window is called
     */
    Walk(Window window, Sorter sorter, Level level, LongFunction<String> name) {
        this.window = window;
        this.sorter = sorter;
        this.level = level;
        this.name = name;
    }

    /** Over all of the window. */
    void all() throws IOException {
        while (window.fill(1)) {
            step();
        }
    }

    /** Over one record, or over what stands between records. */
    void step() throws IOException {
        place = name.apply(window.position());
        if (Marks.record(window, 0)) {
            lost = !record();
        } else {
            between();
        }
    }

    /** Says that what stands at the last place is damaged, unless that is known. */
    void damaged(String at, String why) {
        if (!lost) {
            sorter.damaged(at, why);
        }
        lost = true;
    }

    /** What the last record is called. */
    String place() {
        return place;
    }

    /** Says that a sound record was found. */
    void found() {
        lost = false;
    }

    /** Whether the last record was damaged and none was found since. */
    boolean lost() {
        return lost;
    }

    /** Over line ends and padding, or what is left of a record that is damaged. */
    private void between() throws IOException {
        while (window.fill(1) && padding(window.peek(0))) {
            window.skip(1);
        }
        long start = window.position();
        find();
        long passed = window.position() - start;
        if (passed > 0) {
            damaged(
                    name.apply(start),
                    "no record begins there (%d bytes were passed over)".formatted(passed));
        }
    }

    private static boolean padding(byte b) {
        return b == '\r' || b == '\n' || b == 0;
    }

    /** Reads on to where a record or a member may begin; false where none does. */
    boolean find() throws IOException {
        while (window.fill(1)) {
            int held = window.ahead();
            for (int i = 0; i < held; i++) {
                if (begins(i)) {
                    window.skip(i);
                    return true;
                }
            }
            window.skip(held);
        }
        return false;
    }

    private boolean begins(int place) throws IOException {
        byte next = window.peek(place);
        return next == 'W'
                ? Marks.record(window, place)
                : next == 0x1f && level == Level.FILE && Marks.gzip(window, place);
    }

    /** Over one record, or over its header where it is damaged; tells whether it is whole. */
    private boolean record() throws IOException {
        Optional<Head> head = Head.find(window);
        if (head.isEmpty()) {
            window.skip(1);
            sorter.damaged(place, "its header is broken");
            return false;
        }
        return head.get().length() > MOST
                ? large(head.get())
                : small(head.get(), (int) head.get().length());
    }

    private boolean small(Head head, int length) throws IOException {
        int size = head.size() + length;
        boolean whole = window.fill(size);
        if (!whole || !ends(head.size(), size)) {
            window.skip(head.size());
            sorter.damaged(place, whole ? WRONG : CUT);
            return false;
        }
        // Gzip's checksum was looked at where the member ends behind this record.
        boolean bare = level == Level.FILE || window.ahead() > size + Marks.SLACK;
        Block block = block(head, head.size() + length, bare);
        window.skip(size);
        sorter.sort(place, head, block);
        return true;
    }

    private Block block(Head head, int end, boolean bare) {
        int at = window.at();
        return new Block(window.bytes(), at + head.size(), at + end, bare);
    }

    private boolean ends(int from, int size) throws IOException {
        return Marks.follows(window, size)
                || (Marks.lineEnds(window, size) && another(from, size) == size);
    }

    /** Where between two places a record begins, or the second place. */
    private int another(int from, int to) throws IOException {
        int place = from;
        while (place < to && !(window.peek(place) == 'W' && Marks.record(window, place))) {
            place++;
        }
        return place;
    }

    private boolean large(Head head) throws IOException {
        window.fill(head.size() + Answer.LONGEST);
        int end = Math.min(window.ahead(), head.size() + Answer.LONGEST);
        Optional<Tally.Why> why = sorter.why(head, block(head, end, false));
        window.skip(head.size());
        for (long left = head.length(); left > 0; ) {
            if (!window.fill(1)) {
                sorter.damaged(place, CUT);
                return false;
            }
            int held = (int) Math.min(left, window.ahead());
            int next = another(0, held);
            window.skip(next);
            left -= next;
            if (next < held) {
                sorter.damaged(place, WRONG);
                return false;
            }
        }
        sorter.large(place, why);
        return true;
    }
}
