package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the statements: the figures, what is told to come, and when it was written; an
 * account without any of them gets no line.
 *
 * <pre>{@code
 * Figures
 *   over 40 bolts (> 40) · Bo Berg (1) · unverified: "nobody could check" · 7:12
 *   14 kilometres · the road · own words · 9:3
 *
 * To come
 *   Radio Nord (2): it will reopen in May · will · 2018-05-01 to 2018-05-31 · 5:41
 *
 * Written 2018-03-13, 90 % sure: The page says that it was published on 2018-03-13.
 * }</pre>
 *
 * <p>A figure stands in the text's words, with the value as it was read in brackets where the text
 * writes it otherwise; behind it what is counted, whose it is with the number of the statement, how
 * firm the text says that it is and by which words.
 */
final class Sums {
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";
    private static final Sheet.Run DOT = new Sheet.Run("·", Ink.FAINT);

    private final Lines lines;
    private final Sheet sheet;

    Sums(Lines lines, Sheet sheet) {
        this.lines = lines;
        this.sheet = sheet;
    }

    void write(Account account) {
        write("Figures", FigureTelling.of(account).stream().map(this::figure).toList());
        write("To come", ForecastTelling.of(account).stream().map(this::forecast).toList());
        Wording.written(account)
                .ifPresent(
                        written -> {
                            sheet.write("", INDENT, List.of(new Sheet.Run(written, Ink.PLAIN)));
                            sheet.skip();
                        });
    }

    private void write(String title, List<List<Sheet.Run>> entries) {
        if (!entries.isEmpty()) {
            sheet.write("", "", List.of(new Sheet.Run(title, Ink.BOLD)));
            entries.forEach(entry -> sheet.write(INDENT, DEEPER, entry));
            sheet.skip();
        }
    }

    private List<Sheet.Run> figure(FigureTelling telling) {
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(new Sheet.Run(telling.words(), Ink.CUE));
        if (!telling.isPlain()) {
            runs.add(new Sheet.Run("(" + telling.value() + ")", Ink.PLAIN));
        }
        telling.counted().ifPresent(counted -> add(runs, counted.words(), Ink.PLAIN));
        if (telling.whose().number().isPresent()) {
            add(runs, telling.whose().line(), Ink.SOURCE);
        }
        if (telling.isDoubted()) {
            add(runs, telling.firm() + ": " + telling.proof(), Ink.PLAIN);
        } else if (telling.whose().number().isEmpty()) {
            add(runs, ownVoice(telling), Ink.FAINT);
        }
        add(runs, place(telling.figure().quantity().passage()), Ink.FAINT);
        return runs;
    }

    /** {@code own words}; {@code reported: "reportedly"} outside every statement. */
    private static String ownVoice(FigureTelling telling) {
        return telling.figure().proof().isEmpty()
                ? telling.firm()
                : telling.firm() + ": " + telling.proof();
    }

    private List<Sheet.Run> forecast(ForecastTelling telling) {
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(new Sheet.Run(telling.whose().line() + ":", Ink.SOURCE));
        runs.add(new Sheet.Run(telling.words(), Ink.PLAIN));
        add(runs, telling.mood(), Ink.CUE);
        telling.days().ifPresent(days -> add(runs, days, Ink.PLAIN));
        add(runs, place(telling.forecast().passage()), Ink.FAINT);
        return runs;
    }

    private String place(Passage passage) {
        return lines.place(passage.span().start());
    }

    private static void add(List<Sheet.Run> runs, String words, Ink ink) {
        runs.add(DOT);
        runs.add(new Sheet.Run(Visible.line(words), ink));
    }
}
