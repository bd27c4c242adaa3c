package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import java.time.LocalDate;
import java.util.Optional;

/** Which of two accounts was written later, where their dates prove it. */
final class Order {
    private Order() {}

    /** Whether one was written on a day before the other's. */
    static boolean before(Account one, Account other) {
        return one.written().to().flatMap(to -> first(other).map(to::isBefore)).orElse(false);
    }

    private static Optional<LocalDate> first(Account account) {
        return account.written().from();
    }

    /** The day on which it was written, where that is known. */
    static Optional<LocalDate> day(Account account) {
        return account.written().to().filter(to -> first(account).filter(to::equals).isPresent());
    }
}
