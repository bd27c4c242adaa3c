package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A neutral cue and a noun that says what it does: {@code {said} in a blunt warning}. */
final class Framed implements Guide {
    private static final Set<String> OPENINGS =
            new TreeSet<>(List.of("a", "an", "her", "his", "its", "the", "their"));
    private final Lexicon lexicon;
    private final Set<String> nouns = WordList.load(Framed.class, "en/framing-nouns.txt");

    Framed(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Hit> find(Clause clause, Optional<Hit> before) {
        if (before.isEmpty() || before.get().entry().stance() != Stance.STATES) {
            return before;
        }
        List<Word> words = clause.words();
        for (int at = before.get().end(); at + 2 < clause.contentStart(); at++) {
            if (words.get(at).letters().equals("in")
                    && OPENINGS.contains(words.get(at + 1).letters())) {
                int near = at + 2;
                int far = Math.min(at + 3, clause.contentStart() - 1);
                return noun(clause, near).or(() -> noun(clause, far)).or(() -> before);
            }
        }
        return before;
    }

    private Optional<Hit> noun(Clause clause, int at) {
        return lexicon.at(clause.words(), at)
                .filter(hit -> nouns.contains(clause.words().get(at).letters()));
    }
}
