package dev.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/** Puts accounts into stories, one at a time. */
public final class Grouper {
    private final List<Integer> places = new ArrayList<>();

    /** Takes the next account. */
    public void add(Gist gist) {
        places.add(places.size());
    }

    /**
     * The stories so far: the places of their accounts in the order in which they came, from 0; the
     * story of the first account first.
     */
    public List<List<Integer>> groups() {
        return places.isEmpty() ? List.of() : List.of(List.copyOf(places));
    }
}
