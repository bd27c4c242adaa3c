package dev.hearsay.forecast;

/** One way in which a clause sounds as if it looked ahead, and does not. */
interface Trap {

    /** Whether this one does. */
    boolean catches(Clause clause);
}
