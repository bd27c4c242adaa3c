package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A cue that only leads to another: {@code {seemed to confirm}}, {@code {refuses to disavow}},
 * {@code {went on to accuse}}, {@code {issued a statement denying}}.
 */
final class LeadingTo implements Guide {
    private final Lexicon lexicon;
    private final TreeMap<String, String> leading = new TreeMap<>();

    LeadingTo(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String line : WordList.lines(LeadingTo.class, "en/leading-to.tsv")) {
            String[] fields = line.split("\t", -1);
            leading.put(fields[0], fields[1]);
        }
    }

    @Override
    public Optional<Hit> find(Clause clause, Optional<Hit> before) {
        return before.map(hit -> next(clause, hit).orElse(hit));
    }

    private Optional<Hit> next(Clause clause, Hit hit) {
        boolean neutral = hit.entry().stance() == Stance.STATES;
        String kind = leading.getOrDefault(hit.entry().phrase(), neutral ? "speech" : "");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = clause.words();
        for (int at = hit.end(); at < clause.cueEnd(); at++) {
            boolean afterTo = at > 0 && words.get(at - 1).letters().equals("to");
            boolean doing = neutral && words.get(at).letters().endsWith("ing");
            Optional<Hit> found = lexicon.at(words, at).filter(h -> h.entry().isVerb());
            if (found.isPresent() && (doing || (afterTo && isPlain(words.get(at), found.get())))) {
                return found.filter(f -> kind.equals("always") || speaks(f));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(Word word, Hit hit) {
        return word.letters().equals(hit.entry().first().get(0));
    }

    private static boolean speaks(Hit hit) {
        return hit.entry().stance() != Stance.STATES && hit.entry().stance() != Stance.THINKS;
    }
}
