package dev.hearsay.intake.pdf;

/** A paragraph that grows line by line. */
final class Paragraph {
    private static final String STOPS = ".!?:;\u2026";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]";

    private final StringBuilder text = new StringBuilder();
    private Piece last;
    private int lines;

    Paragraph(Piece line) {
        this.last = line;
        add(line);
    }

    /** Adds the next line: a word that was parted at the end of the last one is whole again. */
    void add(Piece line) {
        int length = text.length();
        String words = line.text();
        if (length > 0 && (parted(words) || ends('\u00AD'))) {
            text.setLength(length - 1);
        } else if (length > 0 && !ends('-') && !ends('\u2010') && !ends('/')) {
            text.append(' ');
        }
        text.append(words);
        last = line;
        lines++;
    }

    private boolean parted(String next) {
        int length = text.length();
        return (ends('-') || ends('\u2010'))
                && length > 1
                && Character.isLowerCase(text.charAt(length - 2))
                && Character.isLowerCase(next.codePointAt(0));
    }

    private boolean ends(char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    /** Whether a sentence ends where it ends. */
    boolean closed() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    Piece last() {
        return last;
    }

    int lines() {
        return lines;
    }

    /** The words, without the hyphens that were never to be seen. */
    String text() {
        return text.toString().replace("\u00AD", "").replaceAll(" {2,}", " ").strip();
    }
}
