package dev.hearsay.verdict;

import dev.hearsay.scene.Scene;
import dev.hearsay.text.Passage;
import java.util.Set;

/**
 * What one sentence says on one question.
 *
 * <pre>{@code
 * The mill bridge is still standing.   question standing   answer true    subject mill, bridge
 * The bridge was not destroyed.        question standing   answer true    subject bridge
 * }</pre>
 *
 * @param scene the sentence
 * @param words the words that are shown: the sentence
 * @param place the words that answer
 * @param question what is asked, by one name for all words for it
 * @param answer the answer
 * @param subject of what, without endings
 * @param value the answer in a word: {@code denies}, {@code destroyed}
 */
public record Verdict(
        Scene scene,
        Passage words,
        Passage place,
        String question,
        boolean answer,
        Set<String> subject,
        String value) {

    public Verdict {
        subject = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(subject));
    }

    /** Who says so; empty text for the outlet itself. */
    public String speaker() {
        return scene.statement(place.span()).flatMap(s -> s.speaker().name()).orElse("");
    }

    public String article() {
        return scene.account().article().id();
    }
}
