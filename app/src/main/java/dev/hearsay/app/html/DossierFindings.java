package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Alteration;
import dev.hearsay.app.dossier.Brief;
import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.dossier.Position;
import dev.hearsay.app.dossier.Saying;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Wording;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Side;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings on the page: each position with its words, who says so, and in which accounts. */
final class DossierFindings {
    /** What is worth a mark in the articles' texts. */
    private static final Set<Relation> MARKED =
            EnumSet.of(Relation.DIFFER, Relation.REVISION, Relation.REFINE, Relation.ALTERED);

    private final Dossier dossier;
    private final Labels labels;
    private final Places places;
    private final int level;

    DossierFindings(Dossier dossier, Labels labels, Places places, int level) {
        this.dossier = dossier;
        this.labels = labels;
        this.places = places;
        this.level = level;
    }

    /** The findings of one relation; nothing where there are none. */
    String of(Relation relation) {
        return Brief.of(dossier, relation).map(this::finding).collect(Collectors.joining());
    }

    /** What only one account has. */
    String onlyHere() {
        List<Finding> findings = Brief.of(dossier, Relation.ONLY_HERE).toList();
        return findings.isEmpty()
                ? ""
                : findings.stream()
                        .map(this::onlyHere)
                        .collect(Collectors.joining("", "<ul class=\"only\">\n", "</ul>\n"));
    }

    private String onlyHere(Finding finding) {
        return finding.sides().stream()
                .map(this::onlyHere)
                .collect(
                        Collectors.joining(
                                "; ", "<li id=\"%s\">".formatted(id(finding, places)), "</li>\n"));
    }

    private String onlyHere(Side side) {
        return "<b>%s</b> <q>%s</q>%s"
                .formatted(
                        Markup.words(labels.of(side.article())),
                        places.link(side.article(), side.passage()),
                        speaker(new Position(List.of(side))));
    }

    private String finding(Finding finding) {
        return """
               <section class="finding" id="%s">
               <h%d><span class="ref">%s</span> %s <span class="sort">%s</span></h%d>
               <ul class="positions">
               %s</ul>
               <p class="why">%s</p>
               </section>
               """
                .formatted(
                        id(finding, places),
                        level,
                        Markup.line(finding.id()),
                        Markup.words(finding.what()),
                        Wording.small(finding.kind()),
                        level,
                        positions(finding),
                        Markup.words(finding.why()));
    }

    private String positions(Finding finding) {
        if (finding.relation() == Relation.ALTERED) {
            return finding.sides().stream().map(this::altered).collect(Collectors.joining());
        }
        return Position.of(finding).stream()
                .map(position -> position(position, finding))
                .collect(Collectors.joining());
    }

    private String position(Position position, Finding finding) {
        String value =
                finding.kind() == Finding.Kind.OUTCOME
                        ? "<span class=\"value\">%s:</span> "
                                .formatted(Markup.line(position.first().value()))
                        : "";
        return "<li>%s<q>%s</q>%s <span class=\"in\">%s</span></li>\n"
                .formatted(
                        value,
                        places.link(
                                position.first(),
                                "<bdi>" + Markup.line(position.unquoted()) + "</bdi>"),
                        speaker(position),
                        accounts(position));
    }

    /** Every account that holds it leads to its own words. */
    private String accounts(Position position) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (Side side : position.sides()) {
            origins.computeIfAbsent(
                            dossier.lineage().origin(side.article()), o -> new ArrayList<>())
                    .add(places.link(side, Markup.words(labels.of(side.article()))));
        }
        return origins.values().stream()
                .map(links -> String.join(", ", links) + (links.size() > 1 ? " (one account)" : ""))
                .collect(Collectors.joining("; "));
    }

    private static String speaker(Position position) {
        return position.speaker()
                .map(name -> " <span class=\"speaker\">%s</span>".formatted(Markup.words(name)))
                .orElse("");
    }

    private String altered(Side side) {
        List<Alteration> quoted = Saying.quoted(dossier, side);
        String words = quoted.isEmpty() ? Markup.words(side.passage().words()) : altered(quoted);
        return "<li>%s%s <span class=\"in\">%s</span></li>\n"
                .formatted(
                        places.link(side, words),
                        speaker(new Position(List.of(side))),
                        Markup.words(labels.of(side.article())));
    }

    /** What is altered stands in marks that a screen reader says. */
    static String altered(List<Alteration> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.change()) {
                                    case SAME -> Markup.block(piece.words());
                                    case ADDED -> marked("ins", "added", piece.words());
                                    case LEFT_OUT -> marked("del", "left out", piece.words());
                                })
                .collect(Collectors.joining("", "<bdi>", "</bdi>"));
    }

    private static String marked(String tag, String label, String words) {
        String bare = words.strip();
        int start = words.indexOf(bare);
        return "%s<%s title=\"%s\">%s%s%s</%s>%s"
                .formatted(
                        words.substring(0, start),
                        tag,
                        label,
                        Markup.unseen("[" + label + ": "),
                        Markup.block(bare),
                        Markup.unseen("]"),
                        tag,
                        words.substring(start + bare.length()));
    }

    private static String id(Finding finding, Places places) {
        return places.story() + "-" + Markup.line(finding.id());
    }

    /** By place in an article, links back to the findings that it stands in. */
    static Map<Span, List<String>> backs(Dossier dossier, String article, Places places) {
        Map<Span, List<String>> backs = new LinkedHashMap<>();
        for (Finding finding : dossier.findings()) {
            if (!MARKED.contains(finding.relation())) {
                continue;
            }
            for (Side side : finding.sides()) {
                if (side.article().equals(article)) {
                    backs.computeIfAbsent(side.passage().span(), span -> new ArrayList<>())
                            .add(back(finding, places));
                }
            }
        }
        return backs;
    }

    private static String back(Finding finding, Places places) {
        return "<a class=\"back\" href=\"#%s\" title=\"%s\">%s</a>"
                .formatted(
                        id(finding, places),
                        Markup.line(
                                Wording.small(finding.relation()).replace('_', '-')
                                        + ": "
                                        + finding.what()),
                        Markup.line(finding.id()));
    }
}
