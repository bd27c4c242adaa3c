package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.Optional;
import java.util.Set;

/** Where the mark holds no more than a preposition: {@code the fear {of}}, {@code a call {for}}. */
final class NounBefore implements Guide {
    private final Lexicon lexicon;
    private final Set<String> prepositions = WordList.load(NounBefore.class, "en/prepositions.txt");

    NounBefore(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Hit> find(Clause clause, Optional<Hit> before) {
        boolean bare =
                clause.words().subList(clause.cueStart(), clause.cueEnd()).stream()
                        .allMatch(word -> prepositions.contains(word.letters()));
        if (before.isPresent() || !bare || clause.cueStart() == 0) {
            return before;
        }
        return lexicon.at(clause.words(), clause.cueStart() - 1);
    }
}
