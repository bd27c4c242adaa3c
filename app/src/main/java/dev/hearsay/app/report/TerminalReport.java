package dev.hearsay.app.report;

import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An account for the eye, in lines of limited width.
 *
 * <pre>{@code
 * Bridge to reopen in May: mayor
 * Nordhavn Courier · NORDHAVN · By Ann Lee · bridge.txt
 * NTA copy: (NTA)
 * Who speaks: Bo Berg (mayor) 1 · Radio Nord 1
 *
 *   1  Bo Berg (mayor) says · "he told" · direct · 5:1
 *      │ "The bridge is safe, and Radio Nord says it will reopen in May,"
 *      to reporters, at a news conference in Velm, Tuesday · via the Courier <- NTA
 *
 *        2  Radio Nord predicts · "says" · direct · 5:41
 *           │ it will reopen in May
 *
 * Figures
 *   over 40 bolts (> 40) · Bo Berg (1) · unverified: "nobody could check" · 7:12
 *
 * To come
 *   Radio Nord (2): it will reopen in May · will · 2018-05-01 to 2018-05-31 · 5:41
 *
 * Written 2018-03-13, 90 % sure: The page says that it was published on 2018-03-13.
 *
 * 2 statements: 2 direct
 * }</pre>
 *
 * <p>First stands whose words they are, so far as hearsay could tell, and what they do; between
 * quotation marks the text's own words for it. Behind the bar stand the article's own words:
 * quotation marks there are the article's, pieces are parted by an ellipsis between spaces. Below,
 * where the text tells it: to whom, where and when, and the carriers, the outermost first. Places
 * are line and column of the article's text. Wide characters count two columns. Nothing that stands
 * in an article reaches the terminal as a control.
 *
 * @param width columns of a line; less than 20 counts as 20
 * @param colour whether to write ANSI colours
 */
public record TerminalReport(int width, boolean colour) {
    private static final int NARROWEST = 20;
    private static final int STEP = 5;
    private static final int MOST_VOICES = 12;
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
        account.wire()
                .map(Wording::wire)
                .ifPresent(wire -> write(sheet, "", new Sheet.Run(wire, Ink.PLAIN)));
        writeVoices(Voice.of(account), sheet);
        sheet.skip();
        Lines lines = Lines.of(account.article().text());
        for (Telling telling : Telling.of(account)) {
            writeStatement(telling, account, lines, sheet);
            sheet.skip();
        }
        new Sums(lines, sheet).write(account);
        sheet.write("", "", List.of(new Sheet.Run(Wording.count(account), Ink.PLAIN)));
        account.notes().forEach(note -> writeNote(note, lines, sheet));
        return sheet.lines();
    }

    private static void writeHead(Article article, Sheet sheet) {
        sheet.write("", "", List.of(new Sheet.Run(Wording.title(article), Ink.BOLD)));
        List<String> facts = new ArrayList<>();
        Wording.outlet(article).ifPresent(facts::add);
        Wording.published(article).ifPresent(facts::add);
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

    /** Who speaks how often; of very many only the first. */
    private static void writeVoices(List<Voice> voices, Sheet sheet) {
        List<Sheet.Run> runs = new ArrayList<>();
        for (Voice voice : voices.subList(0, Math.min(MOST_VOICES, voices.size()))) {
            runs.add(new Sheet.Run(runs.isEmpty() ? "Who speaks:" : DOT, Ink.FAINT));
            runs.add(new Sheet.Run(voice.name(), voice.isKnown() ? Ink.PLAIN : Ink.UNKNOWN));
            voice.roles().stream()
                    .findFirst()
                    .ifPresent(role -> runs.add(new Sheet.Run("(" + role + ")", Ink.FAINT)));
            runs.add(new Sheet.Run(Integer.toString(voice.statements()), Ink.PLAIN));
        }
        if (voices.size() > MOST_VOICES) {
            int more = voices.size() - MOST_VOICES;
            runs.add(new Sheet.Run("· and %d more".formatted(more), Ink.FAINT));
        }
        if (!runs.isEmpty()) {
            sheet.write("", "  ", runs);
        }
    }

    private void writeStatement(Telling telling, Account account, Lines lines, Sheet sheet) {
        Nested nested = telling.nested();
        Statement statement = nested.statement();
        int digits = Integer.toString(account.statements().size()).length();
        String number = ("%" + digits + "d").formatted(nested.number());
        String indent = " ".repeat(Math.min(2 + STEP * nested.depth(), width / 2));
        String deeper = indent + " ".repeat(digits + 2);
        sheet.write(indent + number + "  ", deeper, head(telling, lines));
        String bar = deeper + (colour ? Ink.FAINT.paint("│") : "│") + " ";
        sheet.write(bar, bar, List.of(new Sheet.Run(Wording.content(statement), Ink.PLAIN)));
        Stream.of(
                        Setting.of(account.article().text(), statement.occasion()),
                        Telling.chain(statement.chain()).map(chain -> "via " + chain))
                .flatMap(Optional::stream)
                .reduce((occasion, chain) -> occasion + " · " + chain)
                .ifPresent(words -> write(sheet, deeper, new Sheet.Run(words, Ink.PLAIN)));
    }

    private static List<Sheet.Run> head(Telling telling, Lines lines) {
        Statement statement = telling.statement();
        List<Sheet.Run> head = new ArrayList<>();
        head.add(new Sheet.Run(telling.name(), telling.isKnown() ? Ink.SOURCE : Ink.UNKNOWN));
        if (!telling.asides().isEmpty()) {
            String asides = String.join("; ", telling.asides());
            head.add(new Sheet.Run("(" + asides + ")", Ink.FAINT));
        }
        head.add(new Sheet.Run(telling.verb(), Ink.CUE));
        if (Wording.source(statement).isEmpty()) {
            addTo(head, Wording.NO_SOURCE, Ink.FAINT);
        }
        Ink ink = telling.isKnown() ? Ink.FAINT : Ink.PLAIN;
        telling.words().ifPresent(words -> addTo(head, words, ink));
        addTo(head, Wording.small(statement.manner()), Ink.FAINT);
        int start = statement.attribution().content().get(0).span().start();
        addTo(head, lines.place(start), Ink.FAINT);
        return head;
    }

    private static void write(Sheet sheet, String indent, Sheet.Run run) {
        sheet.write(indent, indent, List.of(run));
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
