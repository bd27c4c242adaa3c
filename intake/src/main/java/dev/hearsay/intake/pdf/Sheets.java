package dev.hearsay.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a document, by paragraphs.
 *
 * <p>PDFBox tells which letter stands where; the rest is done here: {@link Pieces} makes lines,
 * {@link Heads} takes out what stands on every page, {@link Columns} finds the order, {@link Flow}
 * the paragraphs. Letters that are turned otherwise than most of their page (stamps, marks in the
 * margin) are left out. Limits: {@link #MOST_PAGES} pages, {@link #MOST_LETTERS} letters a page.
 */
final class Sheets extends PDFTextStripper {
    /** How many pages are read. */
    static final int MOST_PAGES = 500;

    /** How many letters of one page are read. */
    static final int MOST_LETTERS = 100_000;

    private final List<Heads.Sheet> sheets = new ArrayList<>();

    private Sheets() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        setEndPage(MOST_PAGES);
    }

    /** The paragraphs of a document. */
    static List<String> paragraphs(PDDocument document) throws IOException {
        Sheets sheets = new Sheets();
        sheets.writeText(document, Writer.nullWriter());
        Flow flow = new Flow();
        for (List<Piece> page : Heads.without(sheets.sheets)) {
            Columns.order(page).forEach(flow::add);
        }
        return flow.paragraphs();
    }

    @Override
    protected void writePage() {
        List<TextPosition> letters = new ArrayList<>();
        charactersByArticle.forEach(letters::addAll);
        float direction = direction(letters);
        List<Glyph> glyphs = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (letter.getDir() == direction && glyphs.size() < MOST_LETTERS) {
                glyphs.add(glyph(letter));
            }
        }
        float height = letters.isEmpty() ? 0 : height(letters.get(0), direction);
        sheets.add(new Heads.Sheet(Pieces.of(glyphs), height));
    }

    private static float height(TextPosition letter, float direction) {
        return direction % 180 == 0 ? letter.getPageHeight() : letter.getPageWidth();
    }

    private static float direction(List<TextPosition> letters) {
        Map<Float, Integer> counts = new TreeMap<>();
        letters.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
        float direction = 0;
        int most = 0;
        for (Map.Entry<Float, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                direction = count.getKey();
                most = count.getValue();
            }
        }
        return direction;
    }

    private static Glyph glyph(TextPosition letter) {
        String text = letter.getUnicode() == null ? "" : letter.getUnicode();
        return new Glyph(
                text,
                letter.getXDirAdj(),
                letter.getYDirAdj(),
                letter.getWidthDirAdj(),
                Math.abs(letter.getFontSizeInPt()),
                bold(letter));
    }

    private static boolean bold(TextPosition letter) {
        String name = letter.getFont().getName();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
    }
}
