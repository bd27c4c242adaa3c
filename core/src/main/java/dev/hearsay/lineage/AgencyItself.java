package dev.hearsay.lineage;

import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import java.util.List;
import java.util.Optional;

/** The agency's own page among the papers that credit it: NTA, and Courier (NTA). */
final class AgencyItself implements OriginalRule {
    @Override
    public Optional<Original> find(List<Account> family) {
        List<String> agencies =
                family.stream().flatMap(a -> a.wire().stream()).map(Wire::name).distinct().toList();
        if (agencies.size() != 1) {
            return Optional.empty();
        }
        List<Account> own =
                family.stream()
                        .filter(a -> LineageFinder.outlet(a).filter(agencies::contains).isPresent())
                        .toList();
        return OriginalRule.only(own)
                .map(account -> new Original(account, agencies.get(0) + " is the agency itself"));
    }
}
