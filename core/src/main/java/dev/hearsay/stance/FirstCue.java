package dev.hearsay.stance;

import java.util.Optional;

/**
 * The first cue known of the words that are marked: {@code has repeatedly [denied] fearing}; it may
 * begin before the mark and end behind it: {@code [made {clear}]}, {@code {called} for}.
 */
final class FirstCue implements Guide {
    private final Lexicon lexicon;

    FirstCue(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Hit> find(Clause clause, Optional<Hit> before) {
        if (before.isPresent()) {
            return before;
        }
        for (int at = 0; at < clause.cueEnd(); at++) {
            Optional<Hit> hit = lexicon.at(clause.words(), at);
            if (hit.isPresent() && hit.get().end() > clause.cueStart()) {
                return hit;
            }
        }
        return Optional.empty();
    }
}
