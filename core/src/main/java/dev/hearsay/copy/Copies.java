package dev.hearsay.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of a run, one after the other, and which of them were there before.
 *
 * <pre>{@code
 * a1   The bridge will reopen in May, the mayor said. …
 * a2   Two trains collided near Kesteria. …
 * a3   The bridge will reopen in May, the mayor said. …      copy of a1
 * }</pre>
 *
 * <p>One run of four words in eight is kept for finding (always the same ones: U. Manber, Finding
 * similar files in a large file system, 1994), so that a text that was cut, or has paragraphs of
 * its own on top, is found as well; the {@value #CANDIDATES} earlier texts that share most of them
 * are compared word by word. It keeps the first {@value #KEPT} texts, about 2,000 bytes each; of
 * texts that share a run, the first. Not for many threads at once: the order in which texts come
 * decides what is a copy of what.
 */
public final class Copies {
    /** Where less of either text stands in the other, none is called a copy. */
    public static final double ALIKE = 0.57;

    private static final int KEPT = 50_000;
    private static final int CANDIDATES = 8;

    /** Candidates share at least one in so many of the runs that are kept of the shorter text. */
    private static final int SHARE = 8;

    private final Places places = new Places();
    private final List<Known> known = new ArrayList<>();

    private record Known(String id, String origin, Fingerprint fingerprint, int samples) {}

    /** The earlier texts that this one is a copy of, the likest first. */
    public List<Copy> add(String id, String origin, Fingerprint fingerprint) {
        if (fingerprint.isEmpty()) {
            return List.of();
        }
        long[] samples = fingerprint.isLong() ? fingerprint.samples() : new long[0];
        List<Copy> copies =
                candidates(fingerprint, samples).stream()
                        .map(place -> copy(known.get(place), fingerprint))
                        .filter(copy -> copy.similarity() >= ALIKE)
                        .sorted(Comparator.comparing(copy -> -copy.similarity()))
                        .toList();
        if (known.size() < KEPT) {
            keep(new Known(id, origin, fingerprint, samples.length), samples);
        }
        return copies;
    }

    private List<Integer> candidates(Fingerprint fingerprint, long[] samples) {
        Map<Integer, Integer> shared = new TreeMap<>();
        places.find(fingerprint.all()).ifPresent(place -> shared.merge(place, KEPT, Integer::sum));
        for (long sample : samples) {
            places.find(sample).ifPresent(place -> shared.merge(place, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(e -> e.getValue() * SHARE >= fewer(e.getKey(), samples.length))
                .sorted(Comparator.comparing(e -> -e.getValue()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int fewer(int place, int samples) {
        return Math.min(known.get(place).samples(), samples);
    }

    private static Copy copy(Known earlier, Fingerprint fingerprint) {
        double similarity = fingerprint.similarity(earlier.fingerprint());
        return new Copy(earlier.id(), earlier.origin(), similarity);
    }

    private void keep(Known text, long[] samples) {
        places.keep(text.fingerprint().all(), known.size());
        for (long sample : samples) {
            places.keep(sample, known.size());
        }
        known.add(text);
    }
}
