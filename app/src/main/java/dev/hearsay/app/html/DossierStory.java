package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Brief;
import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.dossier.Roll;
import dev.hearsay.app.dossier.When;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Wording;
import dev.hearsay.article.Article;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.lineage.Family;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One story on the page, section by section; an empty section is left out, and so is its link. */
final class DossierStory {
    private final Dossier dossier;
    private final Labels labels;
    private final Places places;
    private final int level;
    private final Map<String, String> sections = new LinkedHashMap<>();

    private DossierStory(Dossier dossier, String id, int level) {
        this.dossier = dossier;
        this.labels = Labels.of(dossier);
        this.places = Places.of(dossier, id);
        this.level = level;
    }

    /**
     * The story.
     *
     * @param id what opens every id in it
     * @param level the level of its title
     */
    static String of(Dossier dossier, String id, int level) {
        return new DossierStory(dossier, id, level).write();
    }

    /** {@code 5 articles, 3 accounts · 2 May to 5 May 2026}. */
    static String facts(Dossier dossier) {
        return Labels.facts(dossier);
    }

    private String write() {
        DossierFindings findings = new DossierFindings(dossier, labels, places, level + 2);
        add("In five lines", lines());
        add("Differences", findings.of(Relation.DIFFER));
        add("Accounts and sources", accounts() + DossierSources.of(dossier, labels, places));
        add("Changed later", findings.of(Relation.REVISION));
        add("More exact", findings.of(Relation.REFINE));
        add("Altered quotations", findings.of(Relation.ALTERED));
        add("Figures side by side", FigureTable.of(dossier, labels, places));
        add("Days", new DossierDays(dossier, labels, places).write());
        add("Agreed", findings.of(Relation.AGREE));
        DossierWho who = new DossierWho(dossier, labels, places, level + 2);
        add("Who said what", who.said());
        add("Threads", who.threads());
        add("Only here", findings.onlyHere());
        add("Notes", notes());
        add("The articles", articles());
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"story\" id=\"%s\">\n".formatted(places.story()));
        html.append("<header>%s\n".formatted(heading(level, "", Markup.words(dossier.title()))));
        html.append("<p class=\"facts\">%s</p></header>\n".formatted(Markup.line(facts(dossier))));
        html.append(contents());
        sections.forEach(
                (name, inner) ->
                        html.append(
                                "<section class=\"part part-%s\">%s\n%s</section>\n"
                                        .formatted(slug(name), title(name), inner)));
        return html.append("</section>\n").toString();
    }

    private void add(String name, String inner) {
        if (!inner.isEmpty()) {
            sections.put(name, inner);
        }
    }

    private String contents() {
        return sections.keySet().stream()
                .map(
                        name ->
                                "<li><a href=\"#%s-%s\">%s</a></li>"
                                        .formatted(places.story(), slug(name), name))
                .collect(
                        Collectors.joining(
                                "",
                                "<nav class=\"contents\" aria-label=\"Contents\"><ul>",
                                "</ul></nav>\n"));
    }

    private String title(String name) {
        return heading(level + 1, places.story() + "-" + slug(name), name);
    }

    private static String heading(int level, String id, String inner) {
        String named = id.isEmpty() ? "" : " id=\"" + id + "\"";
        return "<h%d%s>%s</h%d>".formatted(level, named, inner, level);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private String lines() {
        return Brief.of(dossier).stream()
                .map(this::line)
                .collect(Collectors.joining("", "<ol class=\"lines\">\n", "</ol>\n"));
    }

    private String line(Brief line) {
        String words = Markup.words(line.words());
        String more =
                line.finding()
                        .map(
                                id ->
                                        " <a class=\"ref\" href=\"#%s-%s\">%s</a>"
                                                .formatted(
                                                        places.story(),
                                                        Markup.line(id),
                                                        Markup.line(id)))
                        .orElse("");
        return "<li>%s%s</li>\n".formatted(words, more);
    }

    private String accounts() {
        Roll roll = Roll.of(dossier);
        String more =
                roll.hidden().isEmpty()
                        ? ""
                        : "<details><summary>and %s</summary>%s</details>\n"
                                .formatted(Roll.more(roll.copies()), accounts(roll.hidden()));
        return accounts(roll.shown())
                + more
                + dossier.lineage().families().stream()
                        .map(this::family)
                        .collect(Collectors.joining());
    }

    private String accounts(List<Account> accounts) {
        return accounts.stream()
                .map(this::account)
                .collect(Collectors.joining("", "<ul class=\"accounts\">\n", "</ul>\n"));
    }

    private String notes() {
        return dossier.notes().isEmpty()
                ? ""
                : dossier.notes().stream()
                        .map(note -> "<li>%s</li>\n".formatted(Markup.words(note.text())))
                        .collect(Collectors.joining("", "<ul class=\"notes\">\n", "</ul>\n"));
    }

    private String account(Account account) {
        String id = account.article().id();
        List<String> facts = new ArrayList<>();
        When.told(account, dossier).map(Markup::line).ifPresent(facts::add);
        account.wire().map(wire -> wire(id, wire)).ifPresent(facts::add);
        return "<li><b>%s</b> <a href=\"#%s\" dir=\"auto\">%s</a> <span class=\"facts\">%s</span></li>\n"
                .formatted(
                        Markup.words(labels.of(id)),
                        places.anchor(id).orElse(""),
                        Markup.line(Wording.title(account.article())),
                        String.join(" · ", facts));
    }

    private String wire(String article, Wire wire) {
        String name = Markup.words(wire.name()) + " copy: ";
        return name
                + wire.passage()
                        .map(passage -> places.link(article, passage))
                        .orElse("by what came with the page");
    }

    private String family(Family family) {
        String original =
                family.original()
                        .map(id -> " The original: " + Markup.words(labels.of(id)) + ".")
                        .orElse("");
        return "<div class=\"family\"><p><b>%s</b></p><p>%s%s%s</p></div>\n"
                .formatted(
                        Markup.words(labels.family(family)),
                        Markup.words(family.why()),
                        original,
                        proofs(family));
    }

    private String proofs(Family family) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < Math.min(family.articles().size(), family.proofs().size()); i++) {
            String article = family.articles().get(i);
            Optional<Passage> proof = family.proofs().get(i);
            proof.map(
                            words ->
                                    places.link(article, words)
                                            + " ("
                                            + Markup.words(labels.of(article))
                                            + ")")
                    .ifPresent(links::add);
        }
        return links.isEmpty() ? "" : " The words: " + String.join(", ", links) + ".";
    }

    private String articles() {
        return dossier.story().accounts().stream().map(this::article).collect(Collectors.joining());
    }

    /** What is known of an article besides its outlet, which its name tells. */
    private static String facts(Account account) {
        String outlet = Wording.outlet(account.article()).map(Markup::line).orElse("");
        String facts = HtmlReport.facts(account);
        String rest = facts.startsWith(outlet) ? facts.substring(outlet.length()) : facts;
        return rest.isEmpty() || rest.startsWith(" ·") ? rest : " · " + rest;
    }

    private String article(Account account) {
        Article article = account.article();
        String anchor = places.anchor(article.id()).orElse("");
        boolean titled = article.layout().headline().isPresent();
        String title =
                titled ? "" : heading(level + 2, "", Markup.words(Wording.title(article))) + "\n";
        return """
               <article id="%s" aria-label="%s">
               <p class="facts"><b>%s</b>%s</p>
               %s%s</article>
               """
                .formatted(
                        anchor,
                        Markup.line(labels.of(article.id())),
                        Markup.words(labels.of(article.id())),
                        facts(account),
                        title,
                        DossierText.of(
                                account,
                                places,
                                level + 2,
                                DossierFindings.backs(dossier, article.id(), places)));
    }
}
