package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Chorus;
import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.dossier.Saying;
import dev.hearsay.app.drawing.ChainDrawing;
import dev.hearsay.app.drawing.ChainDrawing.Way;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Through whom the words of a story came: the ways of its statements, drawn and in words. */
final class DossierSources {
    /** How many who speak are drawn; a longer column helps nobody. */
    private static final int SPEAKERS = 10;

    private static final int OUTLETS = 16;

    private final Dossier dossier;
    private final Labels labels;
    private final Places places;

    /** By outlet and carriers, who speaks. */
    private final Map<List<String>, Set<String>> speakers = new LinkedHashMap<>();

    private final List<Way> ways = new ArrayList<>();

    private DossierSources(Dossier dossier, Labels labels, Places places) {
        this.dossier = dossier;
        this.labels = labels;
        this.places = places;
    }

    /** The drawing and its list; nothing where nobody speaks. */
    static String of(Dossier dossier, Labels labels, Places places) {
        DossierSources sources = new DossierSources(dossier, labels, places);
        List<Chorus> choruses = Chorus.of(dossier).stream().filter(Chorus::known).toList();
        choruses.stream().limit(SPEAKERS).forEach(sources::add);
        return sources.ways.isEmpty() ? "" : sources.figure(choruses.size() - SPEAKERS);
    }

    private void add(Chorus chorus) {
        for (Saying saying : chorus.sayings()) {
            for (Saying.Form form : saying.forms()) {
                dossier.story()
                        .account(form.article())
                        .ifPresent(account -> add(chorus.name(), form, account));
            }
        }
    }

    private void add(String speaker, Saying.Form form, Account account) {
        String outlet = labels.of(form.article());
        List<String> carriers =
                form.statement().chain().carriers().stream()
                        .map(Carrier::name)
                        .filter(name -> !name.equals(outlet))
                        .distinct()
                        .toList();
        List<String> all =
                carriers.isEmpty() ? account.wire().map(Wire::name).stream().toList() : carriers;
        String href = "#" + places.anchor(form.article()).orElse("");
        List<String> way = new ArrayList<>(List.of(outlet));
        way.addAll(all);
        if (speakers.computeIfAbsent(way, unseen -> new LinkedHashSet<>()).add(speaker)) {
            ways.add(new Way(outlet, href, all, speaker));
        }
    }

    private String figure(int left) {
        List<List<String>> families =
                dossier.lineage().families().stream()
                        .map(family -> family.articles().stream().map(labels::of).toList())
                        .toList();
        boolean drawn = dossier.story().accounts().size() <= OUTLETS;
        String svg = drawn ? ChainDrawing.of(places.story() + "-chains", ways, families) : "";
        return """
               <figure class="drawing">
               %s<figcaption>Through whom the words came to the page%s%s</figcaption>
               <ul class="ways">
               %s</ul>
               </figure>
               """
                .formatted(
                        svg,
                        families.isEmpty() || !drawn ? "" : "; a bracket: one account",
                        left <= 0 ? "" : "; %d who say less are left out".formatted(left),
                        list());
    }

    /** The outlets with the same carriers and speakers share a line. */
    private String list() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        speakers.forEach(
                (way, names) ->
                        lines.computeIfAbsent(
                                        line(way.subList(1, way.size()), names),
                                        unseen -> new ArrayList<>())
                                .add(Markup.words(way.get(0))));
        return lines.entrySet().stream()
                .map(
                        line ->
                                "<li>%s ← %s</li>\n"
                                        .formatted(
                                                String.join(", ", line.getValue()), line.getKey()))
                .collect(Collectors.joining());
    }

    private static String line(List<String> carriers, Set<String> names) {
        return carriers.stream()
                        .map(name -> Markup.words(name) + " ← ")
                        .collect(Collectors.joining())
                + names.stream().map(Markup::words).collect(Collectors.joining(", "));
    }
}
