package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Ink;
import dev.hearsay.app.report.Sheet;
import dev.hearsay.app.report.Telling;
import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.lineage.Family;
import dev.hearsay.page.Note;
import dev.hearsay.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One story on a sheet, section by section; an empty section is left out. */
final class DossierSheet {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";
    private static final String DOT = " · ";
    private static final int MOST_SPEAKERS = 15;
    private static final int MOST_SAYINGS = 4;
    private static final int MOST_OF_THREAD = 4;
    private static final int MOST_ONLY_HERE = 12;

    private final Dossier dossier;
    private final Sheet sheet;
    private final Labels labels;
    private final Findings findings;

    DossierSheet(Dossier dossier, Sheet sheet) {
        this.dossier = dossier;
        this.sheet = sheet;
        this.labels = Labels.of(dossier);
        this.findings = new Findings(dossier, labels, sheet);
    }

    void write() {
        title();
        section("IN FIVE LINES", Brief.of(dossier), this::brief);
        Roll roll = Roll.of(dossier);
        section("ACCOUNTS", roll.shown(), this::account);
        if (roll.copies() > 0) {
            faint(INDENT, "and " + Roll.more(roll.copies()));
        }
        dossier.lineage().families().forEach(this::family);
        counted("DIFFERENCES", Relation.DIFFER, findings::whole);
        counted("CHANGED LATER", Relation.REVISION, findings::whole);
        counted("MORE EXACT", Relation.REFINE, findings::brief);
        counted("AGREED", Relation.AGREE, findings::brief);
        counted("ALTERED QUOTATIONS", Relation.ALTERED, findings::altered);
        speakers();
        onlyHere();
        section("THREADS", dossier.strands(), this::thread);
        section("NOTES", dossier.notes(), this::note);
    }

    private void title() {
        DossierReport.heading(sheet, Visible.line(dossier.title()));
        faint("", Labels.facts(dossier));
    }

    private void note(Note note) {
        write("- ", INDENT, new Sheet.Run(Visible.line(note.text()), Ink.PLAIN));
    }

    private <T> void section(String name, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            sheet.skip();
            DossierReport.heading(sheet, name);
            items.forEach(writer);
        }
    }

    private void counted(String name, Relation relation, Consumer<Finding> writer) {
        List<Finding> found = Brief.of(dossier, relation).toList();
        section("%s (%d)".formatted(name, found.size()), found, writer);
    }

    private void brief(Brief line) {
        write("- ", INDENT, new Sheet.Run(line.words(), Ink.PLAIN));
    }

    private void account(Account account) {
        List<String> facts = new ArrayList<>();
        When.told(account, dossier).ifPresent(facts::add);
        account.wire().map(Wording::wire).ifPresent(facts::add);
        String label = labels.of(account.article().id());
        Wording.filled(account.article().origin())
                .filter(o -> !o.equals(label))
                .ifPresent(facts::add);
        write(
                INDENT,
                DEEPER,
                new Sheet.Run(label, Ink.SOURCE),
                new Sheet.Run(DOT + String.join(DOT, facts), Ink.FAINT));
        Wording.headline(account.article())
                .ifPresent(words -> write(DEEPER, DEEPER, new Sheet.Run(words, Ink.PLAIN)));
    }

    private void family(Family family) {
        write(INDENT, DEEPER, new Sheet.Run(labels.family(family), Ink.BOLD));
        String original =
                family.original().map(id -> " The original: " + labels.of(id) + ".").orElse("");
        faint(DEEPER, Visible.line(family.why()) + original);
    }

    private void speakers() {
        List<Chorus> choruses = Chorus.of(dossier);
        List<Chorus> shown = choruses.subList(0, Math.min(MOST_SPEAKERS, choruses.size()));
        section("WHO SAID WHAT", shown, this::chorus);
        more(choruses.size() - shown.size(), "who speak");
    }

    private void chorus(Chorus chorus) {
        write(INDENT, INDENT, new Sheet.Run(chorus.name(), Ink.SOURCE));
        chorus.sayings().stream().limit(MOST_SAYINGS).forEach(this::saying);
        more(chorus.sayings().size() - MOST_SAYINGS, "things said");
    }

    private void more(int count, String what) {
        if (count > 0) {
            faint(DEEPER, "and %d more %s; --html shows all".formatted(count, what));
        }
    }

    private void saying(Saying saying) {
        Saying.Form shown = saying.shown();
        String verb = Telling.verb(shown.statement());
        write(DEEPER + "│ ", DEEPER + "│ ", new Sheet.Run(content(shown), Ink.PLAIN));
        List<String> articles =
                saying.forms().stream()
                        .filter(form -> !saying.altered().contains(form))
                        .map(Saying.Form::article)
                        .toList();
        String spread = saying.carriers() == 1 ? "" : DOT + saying.spread();
        faint(DEEPER, verb + spread + DOT + labels.several(articles));
        for (Saying.Form form : saying.altered()) {
            faint(
                    DEEPER,
                    "altered in %s: %s"
                            .formatted(
                                    labels.of(form.article()),
                                    Alteration.line(Alteration.of(saying, form))));
        }
    }

    private static String content(Saying.Form form) {
        return Visible.line(Wording.pieces(form.statement().attribution().content()));
    }

    private void onlyHere() {
        List<Finding> found = Brief.of(dossier, Relation.ONLY_HERE).toList();
        List<Finding> shown = found.subList(0, Math.min(MOST_ONLY_HERE, found.size()));
        section("ONLY HERE (%d)".formatted(found.size()), shown, findings::onlyHere);
        more(found.size() - shown.size(), "that only one has");
    }

    private void thread(Strand strand) {
        write(
                INDENT,
                DEEPER,
                new Sheet.Run(strand.id(), Ink.FAINT),
                new Sheet.Run(Visible.line(strand.label()), Ink.BOLD),
                new Sheet.Run("(" + Wording.number(strand.statements().size()) + ")", Ink.FAINT));
        strand.statements().stream()
                .limit(MOST_OF_THREAD)
                .flatMap(citation -> Passing.of(dossier, labels, citation).stream())
                .forEach(
                        passing ->
                                write(
                                        DEEPER,
                                        DEEPER + INDENT,
                                        new Sheet.Run(passing.head() + ":", Ink.FAINT),
                                        new Sheet.Run(passing.words(), Ink.PLAIN)));
        more(strand.statements().size() - MOST_OF_THREAD, "on it");
    }

    private void write(String first, String rest, Sheet.Run... runs) {
        sheet.write(first, rest, Stream.of(runs).toList());
    }

    private void faint(String indent, String words) {
        Optional.of(words)
                .filter(w -> !w.isEmpty())
                .ifPresent(w -> write(indent, indent, new Sheet.Run(w, Ink.FAINT)));
    }
}
