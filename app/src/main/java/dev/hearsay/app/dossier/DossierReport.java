package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Ink;
import dev.hearsay.app.report.Sheet;
import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dossiers for the eye, in lines of limited width.
 *
 * <pre>{@code
 * Ferry runs aground off Nordhavn
 * 2 articles · 2 May 2026 to 3 May 2026
 *
 * IN FIVE LINES
 *   1  2 articles, each an account of its own: Nordhavn Courier and Kesteria Post.
 *   2  people hurt: "at least 20" (the coast guard, in Nordhavn Courier) and "23" (Kesteria Post).
 *
 * DIFFERENCES (1)
 *   x1  when the ferry ran aground (date)
 *       │ "on Friday" · Nordhavn Courier 3:40
 *       │ "on Saturday" · Kesteria Post 3:38
 *       The same event is dated to two days.
 * }</pre>
 *
 * <p>Every word behind a bar is an article's; places are line and column of its text. Stories of
 * one article are named at the end. Wide characters count two columns; nothing that stands in an
 * article reaches the terminal as a control.
 *
 * @param width columns of a line; less than 40 counts as 40
 * @param colour whether to write ANSI colours
 */
public record DossierReport(int width, boolean colour) {
    private static final int NARROWEST = 40;

    /** Raises a width that nothing could stand in. */
    public DossierReport {
        width = Math.max(NARROWEST, width);
    }

    /** The dossiers as lines, each ended by a line feed. */
    public String report(List<Dossier> dossiers) {
        List<Dossier> stories = dossiers.stream().filter(dossier -> !isAlone(dossier)).toList();
        List<Dossier> alone = dossiers.stream().filter(DossierReport::isAlone).toList();
        Sheet sheet = new Sheet(width, colour);
        if (stories.size() > 1) {
            plain(sheet, "", "", "%d stories".formatted(stories.size()));
            sheet.skip();
        }
        for (int i = 0; i < stories.size(); i++) {
            if (i > 0) {
                plain(sheet, "", "", "=".repeat(width));
            }
            new DossierSheet(stories.get(i), sheet).write();
        }
        if (stories.isEmpty() && alone.size() == 1) {
            only(alone.get(0), sheet);
        } else if (!alone.isEmpty()) {
            alone(alone, sheet);
        }
        return sheet.lines();
    }

    private static boolean isAlone(Dossier dossier) {
        return dossier.story().accounts().size() < 2;
    }

    /** The whole answer is one article: what it is, and that nothing can be laid beside it. */
    private static void only(Dossier dossier, Sheet sheet) {
        Account account = dossier.story().accounts().get(0);
        heading(sheet, Wording.title(account.article()));
        String facts =
                Stream.of(
                                Optional.of("1 article"),
                                Optional.of(Labels.of(dossier).of(account.article().id())),
                                When.words(account),
                                Optional.of(Wording.read(account)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        sheet.write("", "", List.of(new Sheet.Run(facts, Ink.FAINT)));
        sheet.skip();
        plain(
                sheet,
                "",
                "",
                "Nothing stands beside it: a dossier needs another article on the same.");
        plain(sheet, "", "", "'hearsay read' shows who says what in this one.");
        dossier.notes().forEach(note -> plain(sheet, "- ", "  ", Visible.line(note.text())));
    }

    private static void alone(List<Dossier> alone, Sheet sheet) {
        if (!sheet.lines().isEmpty()) {
            sheet.skip();
        }
        heading(sheet, "ALONE (%d)".formatted(alone.size()));
        for (Dossier dossier : alone) {
            Labels labels = Labels.of(dossier);
            for (Account account : dossier.story().accounts()) {
                String title = Wording.title(account.article());
                String label = labels.of(account.article().id());
                plain(
                        sheet,
                        "  ",
                        "    ",
                        Stream.concat(
                                        title.equals(label) ? Stream.empty() : Stream.of(title),
                                        Stream.of(label, Wording.read(account)))
                                .collect(Collectors.joining(" · ")));
                dossier.notes().forEach(n -> plain(sheet, "    ", "    ", Visible.line(n.text())));
            }
        }
    }

    static void heading(Sheet sheet, String words) {
        sheet.write("", "", List.of(new Sheet.Run(words, Ink.BOLD)));
    }

    static void plain(Sheet sheet, String first, String rest, String words) {
        sheet.write(first, rest, List.of(new Sheet.Run(words, Ink.PLAIN)));
    }
}
