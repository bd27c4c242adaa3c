package dev.hearsay.app.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How much of one text is another: bags of runs of four words, each page weighing the same
 * (Scrapinghub, article-extraction-benchmark, 2020).
 *
 * <pre>{@code
 * gold   the bridge will reopen in May
 * read   the bridge will reopen in May Read more
 *   runs right 3, beside 2, missed 0   ->   0.6, 0.4, 0
 * }</pre>
 *
 * @param right the share of runs that both have
 * @param beside the share that only was read
 * @param missed the share that only gold has; the three sum to one, or to zero for two empty texts
 */
record Shingles(double right, double beside, double missed) {
    private static final int RUN = 4;

    /** Compares what was read to gold. */
    static Shingles of(String gold, String read) {
        Map<String, Integer> theirs = runs(gold);
        Map<String, Integer> ours = runs(read);
        TreeSet<String> all = new TreeSet<>(theirs.keySet());
        all.addAll(ours.keySet());
        double right = 0;
        double beside = 0;
        double missed = 0;
        for (String run : all) {
            int their = theirs.getOrDefault(run, 0);
            int our = ours.getOrDefault(run, 0);
            right += Math.min(their, our);
            beside += Math.max(0, our - their);
            missed += Math.max(0, their - our);
        }
        double sum = Math.max(1, right + beside + missed);
        return new Shingles(right / sum, beside / sum, missed / sum);
    }

    private static Map<String, Integer> runs(String text) {
        List<String> words = words(text);
        Map<String, Integer> runs = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
            runs.merge(String.join(" ", run), 1, Integer::sum);
        }
        return runs;
    }

    /** Runs of letters, digits and underscores, as the benchmark cuts words. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word =
                    i < text.length()
                            && (Character.isLetterOrDigit(text.charAt(i))
                                    || Character.isSurrogate(text.charAt(i))
                                    || text.charAt(i) == '_');
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
