package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a cue does when it is negated: {@code did not rule out} suggests, {@code could not confirm}
 * doubts, {@code cannot deny} confirms.
 */
final class Negated implements Turn {
    private final Negation negation = new Negation();
    private final TreeMap<String, String> turned = new TreeMap<>();

    Negated() {
        for (String line : WordList.lines(Negated.class, "en/negated.tsv")) {
            String[] fields = line.split("\t", -1);
            turned.put(fields[0] + "\t" + fields[1], fields[2]);
        }
    }

    @Override
    public Stance turn(Clause clause, Hit hit, Stance before) {
        Optional<String> kind = negation.before(clause, hit);
        return kind.map(found -> negated(hit.entry().phrase(), found, before)).orElse(before);
    }

    /** The cue's own line before its stance's, the negation's kind before any. */
    private Stance negated(String phrase, String kind, Stance stance) {
        String all = "*" + stance.name().toLowerCase(java.util.Locale.ROOT);
        for (String key :
                List.of(phrase + "\t" + kind, phrase + "\tany", all + "\t" + kind, all + "\tany")) {
            String found = turned.get(key);
            if (found != null) {
                return found.equals("same") ? stance : Stances.named(found);
            }
        }
        return stance;
    }
}
