package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue as the lexicon has it: {@code rule out}, a verb, denies.
 *
 * @param phrase its words as the file has them
 * @param kind {@code verb}, {@code noun}, {@code verb+noun} or {@code fixed}
 * @param stance what it does to a content of the common form
 * @param first the forms of its first word
 * @param rest the words behind the first
 */
record Entry(String phrase, String kind, Stance stance, List<String> first, List<String> rest) {

    /** The entries of {@code en/cues.tsv}. */
    static List<Entry> load() {
        Inflection inflection = Inflection.load();
        List<Entry> entries = new ArrayList<>();
        for (String line : WordList.lines(Entry.class, "en/cues.tsv")) {
            String[] fields = line.split("\t", -1);
            List<String> words = List.of(fields[0].split(" ", -1));
            entries.add(
                    new Entry(
                            fields[0],
                            fields[1],
                            Stances.named(fields[2]),
                            inflection.forms(words.get(0), fields[1]),
                            words.subList(1, words.size())));
        }
        return List.copyOf(entries);
    }

    boolean isVerb() {
        return kind.startsWith("verb");
    }

    boolean isNoun() {
        return kind.endsWith("noun");
    }
}
