package dev.hearsay.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The heading of a page that says what its title says: most words in common, the higher heading
 * first.
 */
final class HeadlineFinder {
    private static final int MOST = 300;

    private HeadlineFinder() {}

    /** The run that is the article's headline. */
    static Optional<Run> find(Document page, List<Run> runs) {
        TreeSet<String> title = words(title(page));
        Optional<Run> best = Optional.empty();
        double most = 0.3;
        for (Run run : runs) {
            int level = run.heading();
            if (level == 0 || run.length() > MOST || run.box().mark() == Mark.HIDDEN || run.box().mark() == Mark.CHROME) {
                continue;
            }
            double score = likeness(words(run.words()), title) + (level == 1 ? 0.35 : 0) - level * 0.02;
            if (score > most) {
                most = score;
                best = Optional.of(run);
            }
        }
        return best;
    }

    private static String title(Document page) {
        Element meta = page.head().selectFirst("meta[property=og:title][content]");
        return meta == null ? page.title() : meta.attr("content");
    }

    private static double likeness(TreeSet<String> words, TreeSet<String> title) {
        if (words.isEmpty() || title.isEmpty()) {
            return 0;
        }
        long common = words.stream().filter(title::contains).count();
        return (double) common / Math.max(words.size(), Math.min(title.size(), words.size() + 4));
    }

    private static TreeSet<String> words(String line) {
        TreeSet<String> words = new TreeSet<>();
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
