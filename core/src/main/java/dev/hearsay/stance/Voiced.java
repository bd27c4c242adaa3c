package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * The object of a light verb: {@code {expressed} hope that}, {@code {gave} a warning}, {@code
 * {expressed} «doubts about the count»}.
 */
final class Voiced implements Guide {
    private static final int FARTHEST = 4;
    private final Lexicon lexicon;
    private final Set<String> verbs = WordList.load(Voiced.class, "en/voicing-verbs.txt");

    Voiced(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Hit> find(Clause clause, Optional<Hit> before) {
        if (before.isPresent() && before.get().entry().stance() != Stance.STATES) {
            return before;
        }
        for (int at = clause.cueStart(); at < clause.cueEnd(); at++) {
            if (verbs.contains(clause.words().get(at).letters())) {
                return object(clause, at + 1).or(() -> before);
            }
        }
        return before;
    }

    private Optional<Hit> object(Clause clause, int start) {
        int end = Math.min(start + FARTHEST, clause.words().size());
        for (int at = start; at < end; at++) {
            if (clause.words().get(at).letters().equals("that")) {
                break;
            }
            Optional<Hit> hit =
                    lexicon.at(clause.words(), at)
                            .filter(found -> found.entry().isNoun())
                            .filter(found -> found.entry().stance() != Stance.STATES);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }
}
