package dev.hearsay.intake.pdf;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The letters of a piece become words: with spaces where gaps are, ligatures undone, soft hyphens
 * and the small raised numbers of footnotes left out.
 */
final class Run {
    private static final List<String> LIGATURES =
            List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private final StringBuilder text = new StringBuilder();
    private final float size;
    private float line;

    private Run(float size) {
        this.size = size;
    }

    /** The piece that these letters make, which stand on one line, from the left; if any do. */
    static Optional<Piece> of(List<Glyph> glyphs) {
        List<Glyph> drawn = glyphs.stream().filter(glyph -> !glyph.blank()).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Run run = new Run(size(drawn));
        run.line = run.baseline(drawn);
        Glyph last = drawn.get(0);
        boolean space = false;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                space = true;
            } else if (!run.footnote(glyph)) {
                run.append(glyph, space || Pieces.parts(last, glyph));
                space = false;
                last = glyph;
            }
        }
        return run.piece(drawn);
    }

    private Optional<Piece> piece(List<Glyph> drawn) {
        float end = 0;
        boolean bold = true;
        for (Glyph glyph : drawn) {
            end = Math.max(end, glyph.end());
            bold &= glyph.bold();
        }
        String words = text.toString().strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(words, drawn.get(0).x(), end, line, size, bold));
    }

    private static float size(List<Glyph> drawn) {
        TreeMap<Float, Integer> sizes = new TreeMap<>();
        for (Glyph glyph : drawn) {
            sizes.merge(Math.round(glyph.size() * 4) / 4f, glyph.text().length(), Integer::sum);
        }
        int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return sizes.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse(1f);
    }

    private float baseline(List<Glyph> drawn) {
        return drawn.stream()
                .filter(glyph -> glyph.size() >= 0.9f * size)
                .map(Glyph::y)
                .findFirst()
                .orElse(drawn.get(0).y());
    }

    /** Whether it is a small raised number behind a word: not the 2 of {@code m2}. */
    private boolean footnote(Glyph glyph) {
        return glyph.size() < 0.8f * size
                && line - glyph.y() > 0.15f * size
                && glyph.text().chars().allMatch(Character::isDigit)
                && text.length() >= 3
                && text.substring(text.length() - 3).chars().noneMatch(Character::isWhitespace);
    }

    private void append(Glyph glyph, boolean space) {
        if (space && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        glyph.text().codePoints().forEach(this::append);
    }

    private void append(int letter) {
        if (letter >= 0xFB00 && letter <= 0xFB06) {
            text.append(LIGATURES.get(letter - 0xFB00));
        } else if (letter == 0x00AD) {
            // Left for now: at the end of a line it is a hyphen.
            text.appendCodePoint(letter);
        } else if (letter == 0x00A0 || Character.isWhitespace(letter)) {
            text.append(' ');
        } else if (!Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT) {
            text.appendCodePoint(letter);
        }
    }
}
