package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.lineage.Family;
import dev.hearsay.lineage.Lineage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the accounts of a story are called: each by its outlet, else by its file or address, with a
 * number where two would be called the same.
 *
 * <pre>{@code
 * labels.of("c1")                             ->  Nordhavn Courier
 * labels.several(List.of("c1", "c2", "c4"))   ->  Nordhavn Courier and Radio Nord (one account, NTA); Vesk Daily
 * }</pre>
 */
public final class Labels {
    /** So many names are listed whole, and of more so many. */
    private static final int WHOLE = 6;

    private static final int FIRST = 3;

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> outlets = new LinkedHashMap<>();
    private final Lineage lineage;

    private Labels(Lineage lineage) {
        this.lineage = lineage;
    }

    /** The names in a dossier. */
    public static Labels of(Dossier dossier) {
        Labels labels = new Labels(dossier.lineage());
        Map<String, Integer> times = new TreeMap<>();
        List<Account> accounts = dossier.story().accounts();
        accounts.forEach(account -> times.merge(name(account), 1, Integer::sum));
        Map<String, Integer> numbers = new TreeMap<>();
        for (Account account : accounts) {
            String name = name(account);
            int number = numbers.merge(name, 1, Integer::sum);
            labels.outlets.put(account.article().id(), name);
            boolean several = times.getOrDefault(name, 1) > 1;
            labels.labels.put(
                    account.article().id(), several ? "%s (%d)".formatted(name, number) : name);
        }
        return labels;
    }

    /** {@code 5 articles, 3 accounts}; {@code 2 articles} where each is an account of its own. */
    public static String count(Dossier dossier) {
        List<String> articles =
                dossier.story().accounts().stream().map(a -> a.article().id()).toList();
        int origins = dossier.lineage().origins(articles);
        if (articles.size() == 1) {
            return "1 article";
        }
        if (origins == 1 && isOneText(dossier)) {
            return "%d copies of one text".formatted(articles.size());
        }
        return origins == articles.size()
                ? "%d articles".formatted(origins)
                : "%d articles, %d %s"
                        .formatted(articles.size(), origins, origins == 1 ? "account" : "accounts");
    }

    /** {@code 5 articles, 3 accounts · 2 May to 5 May 2026}, and of how many the day is known. */
    public static String facts(Dossier dossier) {
        List<LocalDate> days =
                dossier.story().accounts().stream()
                        .flatMap(account -> When.day(account).stream())
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return count(dossier);
        }
        int all = dossier.story().accounts().size();
        String dated = days.size() == all ? "" : "%d of %d dated, ".formatted(days.size(), all);
        return "%s · %s%s"
                .formatted(
                        count(dossier), dated, When.words(days.get(0), days.get(days.size() - 1)));
    }

    /** Whether all articles of a story have one text, each word the same. */
    static boolean isOneText(Dossier dossier) {
        return dossier.story().accounts().stream().map(Labels::text).distinct().count() == 1;
    }

    private static String text(Account account) {
        return account.article().layout().body().stream()
                .map(paragraph -> Visible.line(paragraph.words()))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Account account) {
        return Wording.outlet(account.article())
                .or(() -> Wording.filled(lastOf(account.article().origin())))
                .orElse("untitled");
    }

    /** {@code ferry} of {@code stories/ferry.txt}; an address is left whole but for its head. */
    private static String lastOf(String origin) {
        String path = origin.replaceFirst("^https?://", "");
        return path.length() < origin.length()
                ? path
                : path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(txt|html?|pdf)$", "");
    }

    /** The name of an article. */
    public String of(String article) {
        return labels.getOrDefault(article, Visible.line(article));
    }

    /** The names of several, those of one family together. */
    public String several(Collection<String> articles) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (String article : articles) {
            List<String> names =
                    origins.computeIfAbsent(lineage.origin(article), o -> new ArrayList<>());
            if (!names.contains(of(article))) {
                names.add(of(article));
            }
        }
        List<String> groups = new ArrayList<>();
        origins.forEach((origin, names) -> groups.add(group(origin, names)));
        boolean joined = origins.values().stream().anyMatch(names -> names.size() > 1);
        return String.join(joined ? "; " : ", ", groups);
    }

    private String group(String origin, List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        String whose = lineage.family(origin).flatMap(Family::name).map(n -> ", " + n).orElse("");
        return "%s (one account%s)".formatted(listed(names), Visible.line(whose));
    }

    /**
     * {@code Courier}, {@code Courier and Radio Nord}, {@code Courier, Radio Nord and Mail}; of
     * very many the first few.
     */
    static String listed(List<String> names) {
        if (names.size() > WHOLE) {
            return "%s and %d more"
                    .formatted(String.join(", ", names.subList(0, FIRST)), names.size() - FIRST);
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A family in a few words: {@code 3 outlets, one account: NTA}. */
    public String family(Family family) {
        Optional<String> name = family.name().flatMap(Wording::filled);
        return "%d %s, one account%s: %s"
                .formatted(
                        family.articles().size(),
                        outlets(family) == family.articles().size() ? "outlets" : "articles",
                        name.map(n -> " (" + n + ")").orElse(""),
                        listed(family.articles().stream().map(this::of).toList()));
    }

    private long outlets(Family family) {
        return family.articles().stream().map(outlets::get).distinct().count();
    }
}
