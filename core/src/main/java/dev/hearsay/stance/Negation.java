package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands before a cue and turns it round: {@code not}, {@code cannot}, {@code refuses} or
 * {@code lapsed}.
 *
 * <pre>{@code
 * could not immediately {confirm}      cannot
 * stopped short of {confirming}        refuses
 * no longer {believes}                 lapsed
 * did not refuse to {confirm}          nothing: two negations
 * }</pre>
 */
final class Negation {
    private static final int LONGEST = 4;
    private static final Set<String> NOT_ONLY =
            new TreeSet<>(List.of("just", "merely", "necessarily", "only", "simply"));
    private static final Set<String> NOBODY =
            new TreeSet<>(List.of("few", "neither", "no", "nobody", "none"));
    private static final Set<String> INVERTED = new TreeSet<>(List.of("neither", "never", "nor"));

    private final TreeMap<String, String> kinds = new TreeMap<>();
    private final Set<String> between = WordList.load(Negation.class, "en/between.txt");

    Negation() {
        for (String line : WordList.lines(Negation.class, "en/negations.tsv")) {
            String[] fields = line.split("\t", -1);
            kinds.put(fields[0], fields[1]);
        }
    }

    /** The kind of the negation before a cue, if there is one and not two. */
    Optional<String> before(Clause clause, Hit hit) {
        Optional<String> found = Optional.empty();
        int at = hit.start() - 1;
        while (at >= 0 && !clause.isSource(at)) {
            int length = length(clause.words(), at);
            if (length > 0) {
                if (found.isPresent() || isNotOnly(clause.words(), at)) {
                    return Optional.empty();
                }
                found = Optional.of(kinds.getOrDefault(joined(clause.words(), at, length), ""));
                at -= length;
            } else if (mayStandBetween(clause.words().get(at).letters())) {
                at--;
            } else {
                return found;
            }
        }
        return found.or(() -> bySource(clause, hit));
    }

    /** Words of the longest negation that ends here, 0 where none does. */
    private int length(List<Word> words, int at) {
        for (int length = Math.min(LONGEST, at + 1); length > 0; length--) {
            if (kinds.containsKey(joined(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<Word> words, int last, int length) {
        return String.join(
                " ",
                words.subList(last - length + 1, last + 1).stream().map(Word::letters).toList());
    }

    private static boolean isNotOnly(List<Word> words, int at) {
        return at + 1 < words.size() && NOT_ONLY.contains(words.get(at + 1).letters());
    }

    private boolean mayStandBetween(String word) {
        return between.contains(word) || word.endsWith("ly");
    }

    /** {@code Nobody believes}, {@code Nor did Lee confirm}. */
    private static Optional<String> bySource(Clause clause, Hit hit) {
        List<Word> source = clause.sourceInOrder();
        if (source.isEmpty() || source.get(0).start() > clause.words().get(hit.start()).start()) {
            return Optional.empty();
        }
        boolean nobody = NOBODY.contains(source.get(0).letters());
        boolean inverted = isInverted(clause, source.get(0).start());
        return nobody || inverted ? Optional.of("not") : Optional.empty();
    }

    /** {@code Nor did} right before the source. */
    private static boolean isInverted(Clause clause, int source) {
        List<Word> before = clause.words().stream().filter(word -> word.start() < source).toList();
        int at = before.size() - 2;
        return at >= 0 && INVERTED.contains(before.get(at).letters());
    }
}
