package dev.hearsay.intake.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF file made for a test, line by line. */
final class Sample implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    Sample() {
        document.addPage(page);
    }

    Sample page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Lines below one another, in 11 points, the first one's base at this height from the top. */
    Sample lines(float x, float y, String... lines) {
        return lines(PLAIN, 11, x, y, lines);
    }

    Sample lines(PDFont font, float size, float x, float y, String... lines) {
        try (PDPageContentStream stream =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            float at = y;
            for (String line : lines) {
                stream.beginText();
                stream.setFont(font, size);
                stream.newLineAtOffset(x, page.getMediaBox().getHeight() - at);
                stream.showText(line);
                stream.endText();
                at += 1.2f * size;
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sample locked(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path save(Path folder) {
        try {
            File file = folder.resolve("a.pdf").toFile();
            document.save(file);
            return file.toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs that are found in it. */
    List<String> paragraphs() {
        try {
            return Sheets.paragraphs(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
