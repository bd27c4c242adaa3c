package dev.hearsay.quantity;

import java.util.Optional;

/** What a noun's form tells: whether it is a plural, and of what. */
final class Nouns {
    private Nouns() {}

    static boolean isPlural(String lower) {
        if (Lists.PLURALS.containsKey(lower)) {
            return true;
        }
        return lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s")
                && !lower.endsWith("’s")
                && !Lists.TIED_PLURALS.has(lower)
                && !Lists.NOT_PLURALS.has(lower);
    }

    /** {@code homes -> home}, {@code women -> woman}, {@code cities -> city}; others as they are. */
    static String singular(String lower) {
        return Optional.ofNullable(Lists.PLURALS.get(lower))
                .orElseGet(
                        () ->
                                isPlural(lower) || Lists.TIED_PLURALS.has(lower)
                                        ? withoutEnding(lower)
                                        : lower);
    }

    private static String withoutEnding(String lower) {
        String stem = lower.substring(0, lower.length() - 1);
        if (stem.endsWith("ie") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        boolean hissing =
                stem.endsWith("che") || stem.endsWith("she") || stem.endsWith("sse")
                        || stem.endsWith("xe") || stem.endsWith("zze");
        return hissing ? stem.substring(0, stem.length() - 1) : stem;
    }
}
