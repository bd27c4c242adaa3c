package dev.hearsay.forecast;

import java.util.List;

/** The words by which a clause looks ahead on its own. */
final class Modals {
    static final List<String> WORDS =
            List.of("will", "ll", "won", "would", "could", "may", "might", "shall", "can", "gonna");

    private Modals() {}
}
