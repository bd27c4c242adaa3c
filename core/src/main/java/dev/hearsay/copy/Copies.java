package dev.hearsay.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The texts of a run, one after the other, and which of them were there before.
 *
 * <pre>{@code
 * a1   The bridge will reopen in May, the mayor said. …
 * a2   Two trains collided near Kesteria. …
 * a3   The bridge will reopen in May, the mayor said. …      copy of a1
 * }</pre>
 *
 * <p>Texts that share a band of their fingerprints are compared (locality-sensitive hashing: J.
 * Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, chapter 3): of those that share
 * eight runs in ten, one in 5,000 is missed, of those that share six in ten, one in nine. It keeps
 * the first {@value #KEPT} texts, about 700 bytes each; of texts that share a number, the first.
 * Not for many threads at once: the order in which texts come decides what is a copy of what.
 */
public final class Copies {
    /** Texts less alike than this are not called copies. */
    public static final double ALIKE = 0.6;

    static final int BANDS = 16;
    private static final int KEPT = 100_000;

    private final Places places = new Places();
    private final List<String> ids = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();
    private final List<Fingerprint> fingerprints = new ArrayList<>();

    /** The earlier texts that this one is a copy of, the likest first. */
    public List<Copy> add(String id, String origin, Fingerprint fingerprint) {
        if (fingerprint.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> candidates = new TreeSet<>();
        for (long key : keys(fingerprint)) {
            places.find(key).ifPresent(candidates::add);
        }
        List<Copy> copies =
                candidates.stream()
                        .map(i -> copy(i, fingerprint))
                        .filter(copy -> copy.similarity() >= ALIKE)
                        .sorted(Comparator.comparing(copy -> -copy.similarity()))
                        .toList();
        if (ids.size() < KEPT) {
            keep(id, origin, fingerprint);
        }
        return copies;
    }

    private Copy copy(int place, Fingerprint fingerprint) {
        double similarity = fingerprint.similarity(fingerprints.get(place));
        return new Copy(ids.get(place), origins.get(place), similarity);
    }

    private void keep(String id, String origin, Fingerprint fingerprint) {
        for (long key : keys(fingerprint)) {
            places.keep(key, ids.size());
        }
        ids.add(id);
        origins.add(origin);
        fingerprints.add(fingerprint);
    }

    private static List<Long> keys(Fingerprint fingerprint) {
        List<Long> keys = new ArrayList<>();
        keys.add(fingerprint.all());
        for (int band = 0; band < BANDS && fingerprint.isLong(); band++) {
            keys.add(fingerprint.band(band));
        }
        return keys;
    }
}
