package dev.hearsay.benchmark.stories;

import dev.hearsay.copy.Fingerprint;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.story.Bag;
import dev.hearsay.story.Gist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Gists of invented articles, the same for the same place: stories of one to nine articles, ten of
 * them in the news at a time, with words and names that are the rarer the later they stand in a
 * list (Zipf).
 */
final class Pile {
    private static final int AT_ONCE = 10;
    private static final int WORDS = 60_000;
    private static final int NAMES = 20_000;
    private static final int DIMENSIONS = 384;

    private final SplittableRandom chance = new SplittableRandom(1);
    private final long[] open = new long[AT_ONCE];
    private final int[] left = new int[AT_ONCE];
    private int stories;
    private int articles;

    int stories() {
        return stories;
    }

    /** The next article's gist. */
    Gist next() {
        int place = chance.nextInt(AT_ONCE);
        if (left[place] == 0) {
            open[place] = ++stories;
            left[place] = 1 + chance.nextInt(9);
        }
        left[place]--;
        SplittableRandom story = new SplittableRandom(open[place]);
        Map<String, Double> words = new TreeMap<>();
        Map<String, Double> names = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            String word = "w" + zipf(story, WORDS);
            if (chance.nextInt(3) > 0) {
                words.put(word, 1.0);
            }
        }
        for (int i = 0; i < 8; i++) {
            String name = "n" + zipf(story, NAMES);
            if (chance.nextInt(4) > 0) {
                names.put(name, 1.0 + chance.nextInt(3));
                words.put(name, 1.0);
            }
        }
        for (int i = 0; i < 120; i++) {
            words.put("w" + zipf(chance, WORDS), 1.0);
        }
        float[] meaning = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            meaning[i] = (float) (story.nextDouble() + chance.nextDouble() - 1);
        }
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(articles / 500);
        return new Gist(
                "a" + articles++,
                Meaning.of(meaning),
                Bag.of(words),
                Bag.of(names),
                Bag.EMPTY,
                Bag.EMPTY,
                Optional.of(day),
                Fingerprint.of(List.of()));
    }

    private static int zipf(SplittableRandom random, int most) {
        return (int) Math.pow(most, random.nextDouble());
    }
}
