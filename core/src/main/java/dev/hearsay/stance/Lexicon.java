package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cues that are known, in all of their forms.
 *
 * <pre>{@code
 * ruled that out        rule out                       denies
 * threw her weight …    throw one's weight behind      praises
 * }</pre>
 */
final class Lexicon {
    private static final int WIDEST_GAP = 2;
    private static final Set<String> POSSESSIVES =
            new TreeSet<>(List.of("her", "his", "its", "my", "our", "their", "your"));
    private static final Set<String> REFLEXIVES =
            new TreeSet<>(List.of("herself", "himself", "itself", "myself", "ourselves"));
    private static final Set<String> FILLERS = WordList.load(Lexicon.class, "en/fillers.txt");

    private final TreeMap<String, List<Entry>> byFirst = new TreeMap<>();

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (Entry entry : Entry.load()) {
            for (String form : entry.first()) {
                lexicon.byFirst.computeIfAbsent(form, key -> new ArrayList<>()).add(entry);
            }
        }
        return lexicon;
    }

    /**
     * The longest entry that begins with this word; of two, the one that has it as it stands:
     * {@code warning} before {@code warn}.
     */
    Optional<Hit> at(List<Word> words, int start) {
        String word = words.get(start).letters();
        Optional<Hit> best = Optional.empty();
        for (Entry entry : byFirst.getOrDefault(word, List.of())) {
            int end = end(words, start + 1, entry.rest());
            Hit hit = new Hit(entry, start, Math.max(start, end));
            if (end > 0 && best.map(other -> isBetter(hit, other, word)).orElse(true)) {
                best = Optional.of(hit);
            }
        }
        return best;
    }

    private static boolean isBetter(Hit hit, Hit other, String word) {
        int longer = hit.entry().rest().size() - other.entry().rest().size();
        boolean asItStands =
                hit.entry().first().get(0).equals(word)
                        && !other.entry().first().get(0).equals(word);
        return longer > 0 || (longer == 0 && asItStands);
    }

    /** Behind the last of the words that must follow, 0 where they do not. */
    private static int end(List<Word> words, int start, List<String> rest) {
        int at = start;
        for (String wanted : rest) {
            int gap = 0;
            while (at < words.size() && !fits(wanted, words.get(at).letters())) {
                if (++gap > WIDEST_GAP || !isFiller(words.get(at).letters())) {
                    return 0;
                }
                at++;
            }
            if (at++ >= words.size()) {
                return 0;
            }
        }
        return at;
    }

    private static boolean fits(String wanted, String word) {
        return switch (wanted) {
            case "one's" -> POSSESSIVES.contains(word) || word.endsWith("'s");
            case "oneself" -> REFLEXIVES.contains(word) || word.equals("themselves");
            default -> wanted.equals(word);
        };
    }

    private static boolean isFiller(String word) {
        return FILLERS.contains(word) || word.endsWith("ly");
    }
}
