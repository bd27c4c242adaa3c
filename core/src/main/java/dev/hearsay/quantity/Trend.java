package dev.hearsay.quantity;

/** Which way an amount went: {@code rose 3 percent}, {@code down 2.3%}. */
public enum Trend {
    /** It grew. */
    UP,
    /** It shrank. */
    DOWN
}
