package dev.hearsay.lineage;

import dev.hearsay.claim.Account;
import dev.hearsay.copy.Fingerprint;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * One text holds the whole of all others and goes on: they were cut from it. Editors cut from below
 * and write their own on top, so a text that is longer at its beginning proves nothing.
 */
final class LongerText implements OriginalRule {
    private static final double WHOLE = 0.9;
    private static final double LONGER = 1.15;

    @Override
    public Optional<Original> find(List<Account> family) {
        return OriginalRule.ahead(family, LongerText::holds)
                .map(
                        account ->
                                new Original(
                                        account,
                                        "'%s' has the whole of the others and more"
                                                .formatted(OriginalRule.name(account))));
    }

    private static boolean holds(Account account, Account other) {
        Fingerprint whole = account.article().fingerprint();
        Fingerprint part = other.article().fingerprint();
        return part.within(whole) >= WHOLE
                && whole.length() >= LONGER * part.length()
                && first(account).filter(opening -> opening.within(part) >= WHOLE).isPresent();
    }

    /** The opening, long enough to be told again. */
    private static Optional<Fingerprint> first(Account account) {
        List<Passage> body = account.article().layout().body();
        for (int i = 1; i <= body.size(); i++) {
            Fingerprint opening = Fingerprint.of(body.subList(0, i));
            if (opening.length() >= 40) {
                return Optional.of(opening);
            }
        }
        return Optional.empty();
    }
}
