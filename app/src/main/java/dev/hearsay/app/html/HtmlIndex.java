package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Voice;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands before several articles: the articles, and who speaks in which. */
final class HtmlIndex {
    /** How many speakers are shown at once; the others unfold. */
    private static final int SHOWN = 20;

    private final List<Account> accounts;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private int nameless;

    private HtmlIndex(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** One who speaks, over all articles. */
    private static final class Row {
        private final List<Integer> articles = new ArrayList<>();
        private String name = "";
        private int statements;

        void add(Voice voice, int article) {
            // The longest name tells most.
            name = voice.name().length() > name.length() ? voice.name() : name;
            statements += voice.statements();
            articles.add(article);
        }
    }

    static String of(List<Account> accounts) {
        HtmlIndex index = new HtmlIndex(accounts);
        for (int i = 0; i < accounts.size(); i++) {
            for (Voice voice : Voice.of(accounts.get(i))) {
                index.add(voice, i + 1);
            }
        }
        return "<nav aria-label=\"Contents\">" + index.articles() + index.speakers() + "</nav>\n";
    }

    private void add(Voice voice, int article) {
        Optional<String> key = key(voice);
        if (key.isPresent()) {
            rows.computeIfAbsent(key.get(), unseen -> new Row()).add(voice, article);
        } else {
            nameless += voice.statements();
        }
    }

    /**
     * Two of one key are held to be one. Whoever is only described has none: one article's senior
     * official is not another's.
     */
    private static Optional<String> key(Voice voice) {
        return switch (voice.kind()) {
            case UNNAMED, UNKNOWN -> Optional.empty();
            case GROUP, DOCUMENT -> voice.entity().map(Entity::key);
            case PERSON, ORGANIZATION, GOVERNMENT ->
                    voice.entity()
                            .map(Entity::key)
                            .or(() -> Optional.of(voice.name().toLowerCase(Locale.ROOT)));
        };
    }

    private String articles() {
        StringBuilder html = new StringBuilder("<h2>Articles</h2>\n<ol>\n");
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            String facts = HtmlReport.facts(account);
            html.append(
                    "<li><a href=\"#a%d\" dir=\"auto\">%s</a> <span class=\"facts\">%s%s%s</span></li>\n"
                            .formatted(
                                    i + 1,
                                    Markup.line(Wording.title(account.article())),
                                    facts,
                                    facts.isEmpty() ? "" : " · ",
                                    Wording.number(account.statements().size())));
        }
        return html.append("</ol>\n").toString();
    }

    private String speakers() {
        List<Row> sorted =
                rows.values().stream()
                        .sorted(
                                Comparator.comparing((Row row) -> -row.statements)
                                        .thenComparing(row -> row.name))
                        .toList();
        String more =
                sorted.size() <= SHOWN
                        ? ""
                        : "<details><summary>and %d more</summary>\n%s</details>\n"
                                .formatted(
                                        sorted.size() - SHOWN,
                                        table(sorted.subList(SHOWN, sorted.size())));
        List<Row> shown = sorted.subList(0, Math.min(SHOWN, sorted.size()));
        return (shown.isEmpty() ? "" : "<h2>Speakers</h2>\n" + table(shown)) + more + rest();
    }

    private String rest() {
        return nameless == 0
                ? ""
                : "<p class=\"facts\">%s by speakers who are described and not named, or unknown</p>\n"
                        .formatted(Wording.number(nameless));
    }

    private String table(List<Row> rows) {
        return rows.stream()
                .map(this::row)
                .collect(
                        Collectors.joining(
                                "",
                                "<table class=\"speakers\"><thead><tr><th>speaker</th><th>statements</th>"
                                        + "<th>articles</th></tr></thead>\n<tbody>\n",
                                "</tbody></table>\n"));
    }

    private String row(Row row) {
        return "<tr><td dir=\"auto\">%s</td><td>%d</td><td>%s</td></tr>\n"
                .formatted(
                        Markup.line(row.name),
                        row.statements,
                        row.articles.stream()
                                .distinct()
                                .map(this::link)
                                .collect(Collectors.joining(" ")));
    }

    private String link(int article) {
        String title = Markup.line(Wording.title(accounts.get(article - 1).article()));
        return "<a href=\"#a%d\" title=\"%s\">%d</a>".formatted(article, title, article);
    }
}
