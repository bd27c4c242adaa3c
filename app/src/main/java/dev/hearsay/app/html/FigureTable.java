package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the accounts count, side by side: a row for each thing that two or more count, a column for
 * each account; every cell leads to its words.
 *
 * <pre>{@code
 *                       Courier, Radio Nord (one account)   Kesteria Post    Vesk Daily
 * passengers on board   140 passengers                      140 passengers   150 passengers
 * people hurt           At least 20 people                  23 injured       31
 * }</pre>
 */
final class FigureTable {
    private final Dossier dossier;
    private final Labels labels;
    private final Places places;
    private final List<String> origins = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private FigureTable(Dossier dossier, Labels labels, Places places) {
        this.dossier = dossier;
        this.labels = labels;
        this.places = places;
    }

    /** One thing that is counted. */
    private record Row(String what, Set<String> relations, Map<String, List<Side>> cells) {}

    /** The table; nothing where no finding compares figures. */
    static String of(Dossier dossier, Labels labels, Places places) {
        FigureTable table = new FigureTable(dossier, labels, places);
        dossier.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.FIGURE)
                .filter(finding -> finding.relation() != Finding.Relation.ONLY_HERE)
                .forEach(table::add);
        return table.rows.isEmpty() ? "" : table.write();
    }

    private void add(Finding finding) {
        Row row =
                rows.computeIfAbsent(
                        finding.what().toLowerCase(Locale.ROOT) + unit(finding),
                        unseen ->
                                new Row(
                                        finding.what(),
                                        new LinkedHashSet<>(),
                                        new LinkedHashMap<>()));
        row.relations.add(finding.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        for (Side side : finding.sides()) {
            List<Side> cell =
                    row.cells.computeIfAbsent(
                            dossier.lineage().origin(side.article()), unseen -> new ArrayList<>());
            if (cell.stream().noneMatch(other -> other.value().equals(side.value()))) {
                cell.add(side);
            }
        }
    }

    /** Percents and years of one offer are two things: the value without its number. */
    private static String unit(Finding finding) {
        String value = finding.sides().isEmpty() ? "" : finding.sides().get(0).value();
        return "\n" + value.substring(value.lastIndexOf(' ') + 1).replaceAll("[^\\p{L}]", "");
    }

    private String write() {
        for (Account account : dossier.story().accounts()) {
            String origin = dossier.lineage().origin(account.article().id());
            boolean counts = rows.values().stream().anyMatch(row -> row.cells.containsKey(origin));
            if (counts && !origins.contains(origin)) {
                origins.add(origin);
            }
        }
        return """
               <div class="wide" role="region" aria-label="Figures side by side" tabindex="0"><table role="table" class="figures">
               <caption>What two or more accounts count</caption>
               <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">counted</th>%s<th scope="col" role="columnheader">they</th></tr></thead>
               <tbody role="rowgroup">
               %s</tbody></table></div>
               """
                .formatted(
                        origins.stream().map(this::column).collect(Collectors.joining()),
                        rows.values().stream().map(this::row).collect(Collectors.joining()));
    }

    private String column(String origin) {
        return "<th scope=\"col\" role=\"columnheader\">%s</th>"
                .formatted(Markup.words(name(origin)));
    }

    private String name(String origin) {
        return labels.several(
                dossier.story().accounts().stream()
                        .map(account -> account.article().id())
                        .filter(id -> dossier.lineage().origin(id).equals(origin))
                        .toList());
    }

    private String row(Row row) {
        return "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">%s</th>%s<td role=\"cell\" data-of=\"they\">%s</td></tr>\n"
                .formatted(
                        Markup.words(row.what),
                        origins.stream()
                                .map(
                                        origin ->
                                                cell(
                                                        name(origin),
                                                        row.cells.getOrDefault(origin, List.of())))
                                .collect(Collectors.joining()),
                        String.join(", ", row.relations));
    }

    private String cell(String of, List<Side> sides) {
        String named = "<td role=\"cell\" data-of=\"%s\">".formatted(Markup.line(of));
        return sides.isEmpty()
                ? "<td role=\"cell\" class=\"none\">–</td>"
                : sides.stream()
                        .map(side -> places.link(side.article(), side.passage()) + speaker(side))
                        .collect(Collectors.joining("<br>", named, "</td>"));
    }

    private static String speaker(Side side) {
        return side.speaker()
                .map(name -> " <span class=\"speaker\">%s</span>".formatted(Markup.words(name)))
                .orElse("");
    }
}
