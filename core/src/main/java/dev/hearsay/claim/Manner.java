package dev.hearsay.claim;

/** Whose words a statement is told in. */
public enum Manner {
    /** All of it stands between quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED
}
