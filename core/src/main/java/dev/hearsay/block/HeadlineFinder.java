package dev.hearsay.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The heading of a page that says what its title says: most words in common, the higher heading
 * first.
 */
final class HeadlineFinder {
    private static final int MOST = 300;
    private static final int FEW_WORDS = 4;
    private static final double LEAST = 0.3;
    private static final double FIRST = 0.35;
    private static final double LOWER = 0.02;

    private HeadlineFinder() {}

    /** The run that is the article's headline. */
    static Optional<Run> find(Document page, List<Run> runs) {
        Set<String> title = words(title(page));
        Optional<Run> best = Optional.empty();
        double most = LEAST;
        for (Run run : runs) {
            int level = run.heading();
            if (level == 0 || run.length() > MOST || isFar(run.box().mark())) {
                continue;
            }
            Set<String> words = words(run.words());
            double likeness = likeness(words, title);
            double score = likeness + (level == 1 ? FIRST : 0) - level * LOWER;
            boolean says = likeness > 0 || words.size() >= FEW_WORDS || title.isEmpty();
            if (says && score > most) {
                most = score;
                best = Optional.of(run);
            }
        }
        return best;
    }

    private static boolean isFar(Mark mark) {
        return mark == Mark.HIDDEN || mark == Mark.CHROME || mark == Mark.COMMENTS;
    }

    private static String title(Document page) {
        Element meta = page.head().selectFirst("meta[property=og:title][content]");
        return meta == null ? page.title() : meta.attr("content");
    }

    private static double likeness(Set<String> words, Set<String> title) {
        if (words.isEmpty() || title.isEmpty()) {
            return 0;
        }
        long common = words.stream().filter(title::contains).count();
        return (double) common / Math.max(words.size(), Math.min(title.size(), words.size() + 4));
    }

    private static Set<String> words(String line) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= Math.min(line.length(), MOST); i++) {
            if (i < Math.min(line.length(), MOST) && Character.isLetterOrDigit(line.charAt(i))) {
                word.append(line.charAt(i));
            } else if (word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
