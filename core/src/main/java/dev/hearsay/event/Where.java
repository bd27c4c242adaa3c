package dev.hearsay.event;

import dev.hearsay.scene.Scene;
import dev.hearsay.text.Passage;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where one sentence says that something happened or will happen.
 *
 * <pre>{@code
 * The talks will be held in Lindmark.   place lindmark   event begin, meeting
 * }</pre>
 *
 * @param scene the sentence
 * @param words the words that say where
 * @param place the place's name in every article
 * @param events the words near by that say what happens, one for all that mean the same
 */
public record Where(Scene scene, Passage words, String place, Set<String> events) {

    public Where {
        events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
    }

    public String article() {
        return scene.account().article().id();
    }
}
