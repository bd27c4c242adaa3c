package dev.hearsay.tally;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of what part of the world a figure counts.
 *
 * @param places the keys of the places that the words around the number name, without those that
 *     the whole article is about
 * @param named the keys of all places that they name, those of the whole article, too
 * @param time another time than that of the article, as far as the words around the number name
 *     one: {@code 2009}, {@code earlier}; empty text where they do not
 */
public record Scope(Set<String> places, Set<String> named, String time) {

    /** Copies its sets. */
    public Scope {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    }

    /** Whether both may count the same part. */
    public boolean meets(Scope other) {
        boolean where =
                places.isEmpty()
                        ? other.places.isEmpty()
                        : places.stream().anyMatch(other.places::contains);
        return where && time.equals(other.time);
    }
}
