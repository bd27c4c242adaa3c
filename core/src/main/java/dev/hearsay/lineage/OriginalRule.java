package dev.hearsay.lineage;

import dev.hearsay.claim.Account;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Tells the original from its copies by one kind of proof. */
interface OriginalRule {
    /** The original; empty where this rule cannot tell. */
    Optional<Original> find(List<Account> family);

    /** What the first rule that can tell says; the surer proofs are asked first. */
    static Optional<Original> first(List<Account> family) {
        List<OriginalRule> rules =
                List.of(new AgencyItself(), new OnlyCredit(), new EarlierDate(), new LongerText());
        for (OriginalRule rule : rules) {
            Optional<Original> original = rule.find(family);
            if (original.isPresent()) {
                return original;
            }
        }
        return Optional.empty();
    }

    /** The only account that is ahead of all others, where there is exactly one. */
    static Optional<Account> ahead(List<Account> family, BiPredicate<Account, Account> ahead) {
        return only(
                family.stream()
                        .filter(
                                account ->
                                        family.stream()
                                                .allMatch(
                                                        o ->
                                                                same(account, o)
                                                                        || ahead.test(account, o)))
                        .toList());
    }

    /** How people call an article: its outlet, else where it was found. */
    static String name(Account account) {
        return LineageFinder.outlet(account).orElse(account.article().origin());
    }

    /** Whether both are one article's. */
    static boolean same(Account one, Account other) {
        return one.article().id().equals(other.article().id());
    }

    /** The only account of some, where there is exactly one. */
    static Optional<Account> only(List<Account> accounts) {
        return accounts.size() == 1 ? Optional.of(accounts.get(0)) : Optional.empty();
    }
}
