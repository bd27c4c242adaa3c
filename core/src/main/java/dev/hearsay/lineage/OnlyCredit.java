package dev.hearsay.lineage;

import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import java.util.List;
import java.util.Optional;

/** One of several equal texts credits an agency, so the text is the agency's. */
final class OnlyCredit implements OriginalRule {
    @Override
    public Optional<Original> find(List<Account> family) {
        List<Account> credited =
                family.stream().filter(a -> a.wire().flatMap(Wire::passage).isPresent()).toList();
        return OriginalRule.only(credited)
                .map(
                        account ->
                                new Original(
                                        account,
                                        "only '%s' says that it is %s's"
                                                .formatted(
                                                        OriginalRule.name(account),
                                                        account.wire()
                                                                .map(Wire::name)
                                                                .orElseThrow())));
    }
}
