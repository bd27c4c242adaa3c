package dev.hearsay.lineage;

import dev.hearsay.claim.Account;

/**
 * The account that the others come from, and what proves it, as the end of a sentence.
 *
 * @param account the account
 * @param why such as {@code only that of 'Courier' credits NTA}
 */
record Original(Account account, String why) {}
