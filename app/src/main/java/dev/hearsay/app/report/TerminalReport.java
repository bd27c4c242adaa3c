package dev.hearsay.app.report;

import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.article.Note;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An account for the eye, in lines of limited width.
 *
 * <pre>{@code
 * Bridge to reopen in May: mayor
 * Nordhavn Courier · NORDHAVN · By Ann Lee · bridge.txt
 *
 *   1  the mayor · said · direct · 5:1
 *      │ "The bridge is safe, and Radio Nord says it will reopen in May,"
 *
 *        2  Radio Nord · says · direct · 5:41
 *           │ it will reopen in May
 *
 * 2 statements: 2 direct
 * }</pre>
 *
 * <p>Places are line and column of the article's text. Behind the bar stand the article's own
 * words: quotation marks there are the article's, pieces are parted by an ellipsis between spaces.
 * Wide characters count two columns. Nothing that stands in an article reaches the terminal as a
 * control.
 *
 * @param width columns of a line; less than 20 counts as 20
 * @param colour whether to write ANSI colours
 */
public record TerminalReport(int width, boolean colour) {
    private static final int NARROWEST = 20;
    private static final int STEP = 5;
    private static final String DOT = "·";

    /** Lines of 80 columns without colours. */
    public static final TerminalReport PLAIN = new TerminalReport(80, false);

    /** Raises a width that nothing could stand in. */
    public TerminalReport {
        width = Math.max(NARROWEST, width);
    }

    /** The account as lines, each ended by a line feed. */
    public String report(Account account) {
        Sheet sheet = new Sheet(width, colour);
        writeHead(account.article(), sheet);
        sheet.skip();
        Lines lines = Lines.of(account.article().text());
        for (Nested nested : Nested.of(account.statements())) {
            writeStatement(nested, account.statements().size(), lines, sheet);
            sheet.skip();
        }
        sheet.write("", "", List.of(new Sheet.Run(Wording.count(account), Ink.PLAIN)));
        account.notes().forEach(note -> writeNote(note, lines, sheet));
        return sheet.lines();
    }

    private static void writeHead(Article article, Sheet sheet) {
        sheet.write("", "", List.of(new Sheet.Run(Wording.title(article), Ink.BOLD)));
        List<String> facts = new ArrayList<>();
        article.given().outlet().flatMap(Wording::filled).ifPresent(facts::add);
        article.layout()
                .dateline()
                .map(Passage::words)
                .flatMap(Wording::filled)
                .ifPresent(facts::add);
        article.layout()
                .byline()
                .map(Byline::passage)
                .map(Passage::words)
                .flatMap(Wording::filled)
                .ifPresent(facts::add);
        if (Wording.headline(article).isPresent()) {
            Wording.filled(article.origin()).ifPresent(facts::add);
        }
        if (!facts.isEmpty()) {
            sheet.write("", "", List.of(new Sheet.Run(String.join(" · ", facts), Ink.FAINT)));
        }
    }

    private void writeStatement(Nested nested, int count, Lines lines, Sheet sheet) {
        Statement statement = nested.statement();
        int digits = Integer.toString(count).length();
        String number = ("%" + digits + "d").formatted(nested.number());
        String indent = " ".repeat(Math.min(2 + STEP * nested.depth(), width / 2));
        String deeper = indent + " ".repeat(digits + 2);
        List<Sheet.Run> head = new ArrayList<>();
        Optional<String> source = Wording.source(statement);
        head.add(
                new Sheet.Run(
                        Wording.sourceOrNone(statement),
                        source.isPresent() ? Ink.SOURCE : Ink.FAINT));
        Wording.cue(statement).ifPresent(cue -> addTo(head, cue, Ink.CUE));
        addTo(head, Wording.manner(statement.manner()), Ink.PLAIN);
        addTo(
                head,
                lines.place(statement.attribution().content().get(0).span().start()),
                Ink.FAINT);
        sheet.write(indent + number + "  ", deeper, head);
        String bar = deeper + (colour ? Ink.FAINT.paint("│") : "│") + " ";
        sheet.write(bar, bar, List.of(new Sheet.Run(Wording.content(statement), Ink.PLAIN)));
    }

    private static void addTo(List<Sheet.Run> runs, String words, Ink ink) {
        runs.add(new Sheet.Run(DOT, Ink.FAINT));
        runs.add(new Sheet.Run(words, ink));
    }

    private static void writeNote(Note note, Lines lines, Sheet sheet) {
        String place = note.span().map(span -> " (" + lines.place(span.start()) + ")").orElse("");
        sheet.write(
                "",
                "      ",
                List.of(new Sheet.Run("note: " + Visible.line(note.text()) + place, Ink.FAINT)));
    }
}
