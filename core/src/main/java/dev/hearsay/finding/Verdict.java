package dev.hearsay.finding;

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
 * @param words the words that answer
 * @param question what is asked, by one name for all words for it
 * @param answer the answer
 * @param subject of what, without endings
 * @param listed whether a list has the words; else only "not" tells
 * @param firm whether it is no wish, question or condition
 * @param value the answer in a word: {@code denies}, {@code destroyed}
 */
record Verdict(
        Scene scene,
        Passage words,
        String question,
        boolean answer,
        Set<String> subject,
        boolean listed,
        boolean firm,
        String value) {

    Verdict {
        subject = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(subject));
    }

    String article() {
        return scene.account().article().id();
    }
}
