package dev.hearsay.lineage;

import dev.hearsay.claim.Account;
import dev.hearsay.date.DateEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One was out before the others: by their dates, to the minute where both have one in one zone. */
final class EarlierDate implements OriginalRule {
    @Override
    public Optional<Original> find(List<Account> family) {
        return OriginalRule.ahead(family, EarlierDate::before)
                .map(
                        account ->
                                new Original(
                                        account,
                                        "'%s' was out before the others"
                                                .formatted(OriginalRule.name(account))));
    }

    private static boolean before(Account account, Account other) {
        Optional<LocalDate> to = account.written().to();
        Optional<LocalDate> from = other.written().from();
        return (to.isPresent() && from.isPresent() && to.get().isBefore(from.get()))
                || minute(account)
                        .flatMap(
                                mine ->
                                        minute(other)
                                                .filter(theirs -> mine.zone().equals(theirs.zone()))
                                                .map(t -> mine.value().compareTo(t.value()) < 0))
                        .orElse(false);
    }

    private static Optional<DateEvidence> minute(Account account) {
        return account.article()
                .about()
                .dates()
                .published()
                .filter(date -> date.precision() == DateEvidence.Precision.MINUTE)
                .filter(date -> date.zone().isPresent());
    }
}
