package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that two statements share in runs of three or more.
 *
 * @param words how many of the words of the one with fewer
 * @param fewer how many words that has
 * @param telling how many content words are among the shared ones
 */
record Runs(int words, int fewer, int telling) {
    static final int RUN = 3;

    static Runs of(List<Wording.Term> some, List<Wording.Term> others) {
        return some.size() <= others.size() ? within(some, others) : within(others, some);
    }

    private static Runs within(List<Wording.Term> fewer, List<Wording.Term> more) {
        Set<String> runs = new TreeSet<>(in(more));
        List<String> ours = in(fewer);
        boolean[] shared = new boolean[fewer.size()];
        for (int i = 0; i < ours.size(); i++) {
            if (runs.contains(ours.get(i))) {
                Arrays.fill(shared, i, i + RUN, true);
            }
        }
        int words = 0;
        Set<String> telling = new TreeSet<>();
        for (int i = 0; i < shared.length; i++) {
            String word = fewer.get(i).word();
            words += shared[i] ? 1 : 0;
            if (shared[i] && ContentWords.tells(word)) {
                telling.add(word);
            }
        }
        return new Runs(words, fewer.size(), telling.size());
    }

    /** The runs of three words, in order. */
    static List<String> in(List<Wording.Term> terms) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= terms.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < i + RUN; j++) {
                run.append(Spelling.plain(terms.get(j).word())).append(' ');
            }
            runs.add(run.toString());
        }
        return runs;
    }

    double share() {
        return fewer == 0 ? 0 : words / (double) fewer;
    }
}
