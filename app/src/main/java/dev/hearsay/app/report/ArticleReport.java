package dev.hearsay.app.report;

import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import java.util.List;

/**
 * An article for the eye: what is read of it, and nothing of the page around it.
 *
 * <pre>{@code
 * Bridge to reopen in May: mayor
 * By Ann Lee
 *
 * NORDHAVN - The bridge will reopen in May, the mayor said.
 *
 * 1 paragraph of bridge.txt
 * }</pre>
 *
 * @param width columns of a line
 * @param colour whether to write ANSI colours
 */
public record ArticleReport(int width, boolean colour) {

    /** The article as lines, each ended by a line feed. */
    public String report(Article article) {
        Sheet sheet = new Sheet(width, colour);
        write(sheet, Wording.title(article), Ink.BOLD);
        article.layout()
                .byline()
                .map(Byline::passage)
                .map(Passage::words)
                .flatMap(Wording::filled)
                .ifPresent(byline -> write(sheet, byline, Ink.FAINT));
        for (Passage paragraph : article.layout().body()) {
            sheet.skip();
            write(sheet, Visible.line(paragraph.words()), Ink.PLAIN);
        }
        sheet.skip();
        int count = article.layout().body().size();
        String paragraphs = count == 1 ? "1 paragraph" : count + " paragraphs";
        write(sheet, "%s of %s".formatted(paragraphs, Visible.line(article.origin())), Ink.FAINT);
        for (Note note : article.notes()) {
            write(sheet, "note: " + Visible.line(note.text()), Ink.FAINT);
        }
        return sheet.lines();
    }

    private static void write(Sheet sheet, String words, Ink ink) {
        sheet.write("", "", List.of(new Sheet.Run(words, ink)));
    }
}
