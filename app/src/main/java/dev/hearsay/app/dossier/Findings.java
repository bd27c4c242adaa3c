package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Ink;
import dev.hearsay.app.report.Lines;
import dev.hearsay.app.report.Sheet;
import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings on a sheet: each position with its words, who says so, and where. */
final class Findings {
    private static final String DEEPER = "      ";

    private final Dossier dossier;
    private final Labels labels;
    private final Sheet sheet;
    private final Map<String, Lines> lines = new LinkedHashMap<>();

    Findings(Dossier dossier, Labels labels, Sheet sheet) {
        this.dossier = dossier;
        this.labels = labels;
        this.sheet = sheet;
        for (Account account : dossier.story().accounts()) {
            lines.put(account.article().id(), Lines.of(account.article().text()));
        }
    }

    /** Every position, and why. */
    void whole(Finding finding) {
        head(finding);
        positions(finding);
        faint(Visible.line(finding.why()));
    }

    /** Every position. */
    void brief(Finding finding) {
        head(finding);
        positions(finding);
    }

    /** The forms of a quotation, what is altered in brackets. */
    void altered(Finding finding) {
        head(finding);
        for (Side side : finding.sides()) {
            String quoted = Alteration.line(Saying.quoted(dossier, side));
            position(quoted.isEmpty() ? line(side) : quoted, side.speaker(), List.of(side));
        }
        faint(Visible.line(finding.why()));
    }

    /** What only one account has, on a line or two. */
    void onlyHere(Finding finding) {
        for (Side side : finding.sides()) {
            List<Sheet.Run> runs = new ArrayList<>();
            runs.add(new Sheet.Run(labels.of(side.article()) + ":", Ink.SOURCE));
            runs.add(new Sheet.Run(line(side), Ink.PLAIN));
            runs.add(new Sheet.Run(speaker(side.speaker()) + "· " + place(side), Ink.FAINT));
            sheet.write("  ", DEEPER, runs);
        }
    }

    private static String line(Side side) {
        return Visible.line(side.passage().words());
    }

    private void head(Finding finding) {
        String id = "  %-3s ".formatted(Visible.line(finding.id()));
        sheet.write(
                id,
                DEEPER,
                List.of(
                        new Sheet.Run(Visible.line(finding.what()), Ink.BOLD),
                        new Sheet.Run("(" + Wording.small(finding.kind()) + ")", Ink.FAINT)));
    }

    private void positions(Finding finding) {
        Position.of(finding)
                .forEach(
                        position ->
                                position(
                                        position.shown(finding.kind()),
                                        position.speaker(),
                                        position.sides()));
    }

    private void position(String words, Optional<String> speaker, List<Side> sides) {
        String bar = DEEPER + "│ ";
        sheet.write(
                bar,
                bar + "  ",
                List.of(
                        new Sheet.Run(words, Ink.PLAIN),
                        new Sheet.Run(speaker(speaker) + "· " + where(sides), Ink.FAINT)));
    }

    private static String speaker(Optional<String> speaker) {
        return speaker.flatMap(Wording::filled).map(name -> "· " + name + " ").orElse("");
    }

    /** {@code Courier 3:4 and Radio Nord 3:4 (one account, NTA)}; places of one account alone. */
    private String where(List<Side> sides) {
        List<String> articles = sides.stream().map(Side::article).distinct().toList();
        return articles.size() == 1
                ? labels.of(articles.get(0)) + " " + place(sides.get(0))
                : labels.several(articles);
    }

    private String place(Side side) {
        return Optional.ofNullable(lines.get(side.article()))
                .map(places -> places.place(side.passage().span().start()))
                .orElse("");
    }

    private void faint(String words) {
        if (!words.isEmpty()) {
            sheet.write(DEEPER, DEEPER, List.of(new Sheet.Run(words, Ink.FAINT)));
        }
    }
}
