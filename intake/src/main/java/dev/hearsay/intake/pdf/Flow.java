package dev.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines become paragraphs, within a column and on over the next column and page.
 *
 * <pre>{@code
 * end of page 1     The bridge will reopen in May, the
 * head of page 2    mayor said on Monday.
 *   ->  The bridge will reopen in May, the mayor said on Monday.
 * }</pre>
 *
 * <p>A paragraph begins behind a gap, with an indent, a bullet or another font, and behind a short
 * line with the end of a sentence.
 */
final class Flow {
    private static final float GAP = 1.3f;
    private static final float WIDEST = 1.5f;
    private static final float INDENT = 0.8f;
    private static final float SHORT = 0.8f;
    private static final int LOOK_BACK = 6;
    private static final String BULLETS = "\u2022\u25CF\u25AA\u2023\u25E6\u2043\u2013\u2014*-";

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** The paragraphs so far. */
    List<String> paragraphs() {
        return paragraphs.stream().map(Paragraph::text).filter(text -> !text.isEmpty()).toList();
    }

    /** Adds a stack of lines. */
    void add(List<Piece> block) {
        float leading = leading(block);
        float right = (float) block.stream().mapToDouble(Piece::end).max().orElse(0);
        float left = (float) block.stream().mapToDouble(Piece::x).min().orElse(0);
        Paragraph paragraph = continued(block.get(0));
        for (int i = 1; i < block.size(); i++) {
            Piece line = block.get(i);
            float full = left + SHORT * (right - left);
            if (apart(paragraph, line, leading) || finished(paragraph, full)) {
                paragraph = open(line);
            } else {
                paragraph.add(line);
            }
        }
    }

    private Paragraph open(Piece line) {
        Paragraph paragraph = new Paragraph(line);
        paragraphs.add(paragraph);
        return paragraph;
    }

    /** The paragraph that goes on in this line, the first of its column, or a new one. */
    private Paragraph continued(Piece line) {
        int least = Math.max(0, paragraphs.size() - LOOK_BACK);
        for (int i = paragraphs.size() - 1; i >= least; i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.last().like(line)) {
                if (goesOn(paragraph, line)) {
                    paragraph.add(line);
                    return paragraph;
                }
                break;
            }
        }
        return open(line);
    }

    private static boolean goesOn(Paragraph paragraph, Piece line) {
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        return !paragraph.closed() && !bullet(line) && (small || paragraph.lines() > 1);
    }

    private static boolean apart(Paragraph paragraph, Piece line, float leading) {
        Piece last = paragraph.last();
        return !last.like(line)
                || line.y() - last.y() > GAP * leading * line.size()
                || bullet(line)
                || (indented(paragraph, line) && !centred(last, line));
    }

    private static boolean indented(Paragraph paragraph, Piece line) {
        Piece last = paragraph.last();
        float shift = (line.x() - last.x()) / line.size();
        return (shift > INDENT && !bullet(last)) || (shift < -INDENT && paragraph.lines() > 1);
    }

    private static boolean centred(Piece last, Piece line) {
        return Math.abs(last.middle() - line.middle()) < 0.5f * line.size();
    }

    private static boolean finished(Paragraph paragraph, float full) {
        return paragraph.last().end() < full && paragraph.closed();
    }

    private static boolean bullet(Piece line) {
        String text = line.text();
        return BULLETS.indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || text.charAt(1) == ' ');
    }

    /** The usual distance of lines, in sizes of their font. */
    private static float leading(List<Piece> block) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < block.size(); i++) {
            if (block.get(i).like(block.get(i - 1))) {
                gaps.add((block.get(i).y() - block.get(i - 1).y()) / block.get(i).size());
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? WIDEST : Math.min(gaps.get((gaps.size() - 1) / 3), WIDEST);
    }
}
