package dev.hearsay.lineage;

import dev.hearsay.claim.Account;
import java.util.List;

/** Finds the articles that come from one text or one agency. */
public final class LineageFinder {
    private LineageFinder() {}

    /** The families among some accounts. */
    public static Lineage find(List<Account> accounts) {
        return new Lineage(List.of());
    }
}
