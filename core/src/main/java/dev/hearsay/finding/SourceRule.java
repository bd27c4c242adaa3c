package dev.hearsay.finding;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.copy.Stretch;
import dev.hearsay.copy.Wording;
import dev.hearsay.lineage.Family;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Several outlets, one account: they print one text, or have the same statements through the same
 * carrier.
 */
final class SourceRule implements FindingRule {
    private static final String RULE = "finding/source";

    @Override
    public List<Finding> find(Bench bench) {
        List<Finding> findings = new ArrayList<>();
        for (Family family : bench.lineage().families()) {
            family(bench.story(), family).ifPresent(findings::add);
        }
        carriers(bench).forEach((name, handed) -> chain(bench, name, handed, findings));
        return findings;
    }

    private static Optional<Finding> family(Story story, Family family) {
        List<Account> accounts =
                family.articles().stream().flatMap(id -> story.account(id).stream()).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            Account other = accounts.get(i == 0 ? 1 : 0);
            Optional<Passage> proof = family.proofs().get(i);
            String value =
                    proof.flatMap(credit -> account.wire().map(Wire::name))
                            .or(family::name)
                            .orElse("the same text");
            proof.or(() -> shared(account, other))
                    .ifPresent(p -> sides.add(side(account, p, value, Optional.empty())));
        }
        String what =
                family.name()
                        .or(() -> accounts.get(0).article().headline())
                        .orElse("the same text");
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(finding(what, sides, 0.95, family.why()));
    }

    private static Optional<Passage> shared(Account account, Account other) {
        return Stretch.first(
                        account.article().text(),
                        Wording.of(account.article().layout().read()),
                        other.article().text(),
                        Wording.of(other.article().layout().read()))
                .map(Stretch::here);
    }

    /** By the name of a carrier, the forms of statements that came through it in the end. */
    private static Map<String, Map<Citation, Carrier>> carriers(Bench bench) {
        Map<String, Map<Citation, Carrier>> carriers = new TreeMap<>();
        for (Retelling retelling : bench.retellings()) {
            Map<String, Map<Citation, Carrier>> here = new TreeMap<>();
            for (Variant variant : retelling.variants()) {
                innermost(bench.story(), variant.citation())
                        .ifPresent(
                                carrier ->
                                        here.computeIfAbsent(
                                                        carrier.name(), k -> new LinkedHashMap<>())
                                                .put(variant.citation(), carrier));
            }
            here.forEach(
                    (name, forms) -> {
                        if (origins(bench, forms.keySet()) > 1) {
                            carriers.computeIfAbsent(name, k -> new LinkedHashMap<>())
                                    .putAll(forms);
                        }
                    });
        }
        return carriers;
    }

    private static int origins(Bench bench, Set<Citation> citations) {
        return bench.lineage().origins(citations.stream().map(Citation::article).toList());
    }

    private static Optional<Carrier> innermost(Story story, Citation citation) {
        return story.statement(citation).stream()
                .flatMap(statement -> statement.chain().carriers().stream())
                .filter(SourceRule::hands)
                .reduce((outer, inner) -> inner);
    }

    private static boolean hands(Carrier carrier) {
        return carrier.kind() == Carrier.Kind.AGENCY || carrier.kind() == Carrier.Kind.OUTLET;
    }

    private static void chain(
            Bench bench, String name, Map<Citation, Carrier> handed, List<Finding> findings) {
        List<Side> sides = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        handed.forEach(
                (citation, carrier) -> {
                    if (seen.add(citation.article())) {
                        bench.story()
                                .account(citation.article())
                                .map(
                                        account ->
                                                side(
                                                        account,
                                                        carrier.passage(),
                                                        name,
                                                        Optional.of(citation.statement())))
                                .ifPresent(sides::add);
                    }
                });
        if (sides.size() > 1) {
            String why = "%d of them have the same words through %s.".formatted(sides.size(), name);
            findings.add(finding(name, sides, 0.85, why));
        }
    }

    private static Side side(
            Account account, Passage passage, String value, Optional<String> statement) {
        return new Side(account.article().id(), passage, value, Optional.empty(), statement);
    }

    private static Finding finding(String what, List<Side> sides, double confidence, String why) {
        return new Finding(
                "",
                Finding.Kind.SOURCE,
                Finding.Relation.SAME_SOURCE,
                what,
                sides,
                confidence,
                why,
                RULE);
    }
}
