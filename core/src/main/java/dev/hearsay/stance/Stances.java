package dev.hearsay.stance;

import java.util.Locale;

/** Stances by the names that the lists use. */
final class Stances {
    private Stances() {}

    /** {@code rules-out} has none; {@code denies} is {@link Stance#DENIES}. */
    static Stance named(String name) {
        return Stance.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
