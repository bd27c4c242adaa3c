package dev.hearsay.lineage;

import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.copy.Copies;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the articles that come from one text or one agency.
 *
 * <pre>{@code
 * Courier      NORDHAVN (NTA) - A ferry ran aground off Nordhavn on Monday …
 * Radio Nord   A ferry ran aground off Nordhavn on Monday … (without the last four paragraphs)
 * Morgenblad   The ferry that hit the rocks on Monday …
 *   family NTA: Courier (original: it credits the agency), Radio Nord
 * }</pre>
 *
 * <p>Two articles are one account where most of the narrative of one stands in the other (see
 * {@link dev.hearsay.copy.Fingerprint}), or where both credit one agency and share a good part of
 * their wording. Only the same agency is not enough: it may have sent two reports. What is one
 * account with a third is one account. Which is the original is said only where something proves
 * it.
 */
public final class LineageFinder {
    /** Articles that credit one agency share so much where they come from one report. */
    private static final double SAME_WIRE = 0.3;

    private LineageFinder() {}

    /** The families among some accounts. */
    public static Lineage find(List<Account> accounts) {
        Pairs pairs = Pairs.of(accounts);
        int[] heads = new int[accounts.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = i;
        }
        pairs.each(
                (first, second, similarity) -> {
                    if (similarity >= least(accounts.get(first), accounts.get(second))) {
                        int head = Math.min(heads[first], heads[second]);
                        int other = Math.max(heads[first], heads[second]);
                        for (int i = 0; i < heads.length; i++) {
                            heads[i] = heads[i] == other ? head : heads[i];
                        }
                    }
                });
        Map<Integer, List<Account>> families = new TreeMap<>();
        for (int i = 0; i < heads.length; i++) {
            families.computeIfAbsent(heads[i], head -> new ArrayList<>()).add(accounts.get(i));
        }
        return new Lineage(
                families.values().stream()
                        .filter(family -> family.size() > 1)
                        .map(LineageFinder::family)
                        .toList());
    }

    private static double least(Account first, Account second) {
        Optional<String> wire = first.wire().map(Wire::name);
        return wire.isPresent() && wire.equals(second.wire().map(Wire::name))
                ? SAME_WIRE
                : Copies.ALIKE;
    }

    private static Family family(List<Account> accounts) {
        Optional<Original> original = OriginalRule.first(accounts);
        List<String> agencies =
                accounts.stream()
                        .flatMap(a -> a.wire().stream())
                        .map(Wire::name)
                        .distinct()
                        .toList();
        List<Optional<Passage>> proofs =
                accounts.stream().map(a -> a.wire().flatMap(Wire::passage)).toList();
        boolean credited = agencies.size() == 1 && proofs.stream().allMatch(Optional::isPresent);
        return new Family(
                name(agencies, original),
                accounts.stream().map(a -> a.article().id()).toList(),
                original.map(found -> found.account().article().id()),
                proofs,
                why(credited, agencies, original),
                credited ? "lineage/same-wire" : "lineage/same-text");
    }

    /**
     * The only agency, else that of the original; where two are credited and nothing proves the
     * original, none is named.
     */
    private static Optional<String> name(List<String> agencies, Optional<Original> original) {
        Optional<String> only =
                agencies.size() == 1
                        ? Optional.of(agencies.get(0))
                        : original.flatMap(found -> found.account().wire().map(Wire::name));
        return only.or(
                () ->
                        agencies.isEmpty()
                                ? original.flatMap(found -> outlet(found.account()))
                                : Optional.empty());
    }

    private static String why(
            boolean credited, List<String> agencies, Optional<Original> original) {
        String same = "Their texts are the same for the most part";
        if (credited) {
            same = "All credit %s and share its wording".formatted(agencies.get(0));
        } else if (agencies.size() > 1) {
            same += ", and they credit " + String.join(" and ", agencies);
        }
        String proof = original.map(found -> "; " + found.why()).orElse("");
        return same + proof + ".";
    }

    /** Who published an article, where that is known. */
    static Optional<String> outlet(Account account) {
        return account.article()
                .given()
                .outlet()
                .or(() -> account.article().about().metadata().outlet());
    }
}
