package dev.hearsay.quantity;

import dev.hearsay.quantity.Terms.Term;

/** One reason for which a number in a text counts nothing. */
interface Exclusion {

    /** Whether the number of a term is something else: a date, a name, a score. */
    boolean holds(Tokens tokens, Term term);
}
