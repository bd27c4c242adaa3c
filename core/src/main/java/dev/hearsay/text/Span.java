package dev.hearsay.text;

/**
 * A place in a text: from {@code start} up to but not including {@code end}, in UTF-16 code units.
 *
 * <pre>{@code
 * "the bridge is safe"  new Span(4, 10)  ->  "bridge"
 * }</pre>
 *
 * @param start offset of the first unit
 * @param end offset after the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Refuses a negative start and an end before the start with {@link IllegalArgumentException}.
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Could not make a span '%d..%d': it must not begin before 0 or end before it begins."
                            .formatted(start, end));
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies wholly inside this one; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one unit belongs to both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The same place without the white space at its ends; an empty span at {@code start} where
     * nothing else stands there.
     */
    public Span trim(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** By start, then by end: the order of reading. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
