package dev.hearsay.retelling;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.lineage.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From where statements come: articles of one family are one, and so are those that have it from
 * one agency or outlet, and that agency's or outlet's own article.
 *
 * <pre>{@code
 * NTA          "The hull is sound," Captain Lee said.
 * Courier      "The hull is sound," Captain Lee told NTA.
 * Radio Nord   "The hull is sound," Captain Lee said, according to NTA.
 *   one origin
 * }</pre>
 */
final class Origins {
    private Origins() {}

    /** A statement and its account. */
    record Source(Account account, Statement statement) {}

    /** The number of the origin of each, from 0, in the order in which they come. */
    static List<Integer> of(List<Source> sources, Lineage lineage) {
        Set<String> cited = new TreeSet<>();
        sources.forEach(source -> carrier(source.statement()).ifPresent(cited::add));
        List<Set<String>> all = new ArrayList<>();
        List<Set<String>> groups = new ArrayList<>();
        for (Source source : sources) {
            Set<String> marks = marks(source, cited, lineage);
            all.add(marks);
            Set<String> group = new TreeSet<>(marks);
            for (Set<String> known : List.copyOf(groups)) {
                if (known.stream().anyMatch(marks::contains)) {
                    group.addAll(known);
                    groups.remove(known);
                }
            }
            groups.add(group);
        }
        List<Integer> origins = new ArrayList<>();
        List<Set<String>> order = new ArrayList<>();
        for (Set<String> marks : all) {
            String mark = marks.iterator().next();
            Set<String> group =
                    groups.stream().filter(g -> g.contains(mark)).findFirst().orElseThrow();
            if (!order.contains(group)) {
                order.add(group);
            }
            origins.add(order.indexOf(group));
        }
        return origins;
    }

    private static Set<String> marks(Source source, Set<String> cited, Lineage lineage) {
        Set<String> marks = new TreeSet<>();
        marks.add("article " + lineage.origin(source.account().article().id()));
        carrier(source.statement()).ifPresent(name -> marks.add("carrier " + name));
        outlet(source.account())
                .filter(cited::contains)
                .ifPresent(name -> marks.add("carrier " + name));
        return marks;
    }

    /** Which of them stand in the article of the agency or outlet itself that others cite. */
    static Set<Integer> cited(List<Source> sources) {
        Map<String, Set<String>> citing = new TreeMap<>();
        for (Source source : sources) {
            carrier(source.statement())
                    .ifPresent(
                            name ->
                                    citing.computeIfAbsent(name, k -> new TreeSet<>())
                                            .add(source.account().article().id()));
        }
        Set<Integer> cited = new TreeSet<>();
        for (int i = 0; i < sources.size(); i++) {
            Account account = sources.get(i).account();
            Set<String> others = new TreeSet<>();
            outlet(account)
                    .ifPresent(name -> others.addAll(citing.getOrDefault(name, new TreeSet<>())));
            others.remove(account.article().id());
            if (!others.isEmpty()) {
                cited.add(i);
            }
        }
        return cited;
    }

    /** The innermost agency or outlet that handed it on. */
    private static Optional<String> carrier(Statement statement) {
        return statement.chain().carriers().stream()
                .filter(Origins::hands)
                .reduce((outer, inner) -> inner)
                .map(carrier -> plain(carrier.name()));
    }

    private static boolean hands(Carrier carrier) {
        return carrier.kind() == Carrier.Kind.AGENCY || carrier.kind() == Carrier.Kind.OUTLET;
    }

    private static Optional<String> outlet(Account account) {
        return account.article()
                .given()
                .outlet()
                .or(() -> account.article().about().metadata().outlet())
                .map(Origins::plain);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}
