package dev.hearsay.tally;

import dev.hearsay.figure.Figure;
import dev.hearsay.scene.Scene;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the words around a figure say of what it counts, for figures whose key alone is no
 * proof.
 *
 * <pre>{@code
 * Revenue rose 4 percent to 2.1 billion marks, Halvor Motors said.
 *   2.1 billion marks   unit money|mark   heads revenue   subject halvor
 * }</pre>
 *
 * @param scene the sentence
 * @param figure the figure
 * @param unit what kind of amount it is and in what; only amounts of one unit are compared
 * @param worth between which numbers it lies, in the unit's own size: hours, percent
 * @param key what it counts, as the key of a {@link Tally}; empty text where nothing tells
 * @param firm whether the key alone is a proof
 * @param heads what is counted or measured, without endings, by one word for all that mean the same
 * @param words the words beside the figure without any number
 * @param nearest the nearest of them
 * @param what what it counts, in the text's words
 * @param sorts which of two it is, by what tells them apart: {@code deal} {@code offer}
 * @param subject the name that stands last before it; empty text where none does
 * @param fate what happened to what is counted; empty text where no list knows it
 * @param scope of which part
 * @param part whether it is an increment or a part of another figure
 * @param speaker who gives it; empty text for the outlet itself
 */
public record Clue(
        Scene scene,
        Figure figure,
        String unit,
        Worth worth,
        String key,
        boolean firm,
        Set<String> heads,
        String words,
        String nearest,
        String what,
        Map<String, String> sorts,
        String subject,
        String fate,
        Scope scope,
        boolean part,
        String speaker) {

    /** Copies its set and its map. */
    public Clue {
        heads = Collections.unmodifiableSortedSet(new TreeSet<>(heads));
        sorts = Collections.unmodifiableSortedMap(new TreeMap<>(sorts));
    }

    /** The id of the article. */
    public String article() {
        return scene.account().article().id();
    }

    /** The figure, with what it counts in the text's words. */
    public Tally tally() {
        return new Tally(scene, figure, key, "", firm, scope, false, what, what, "");
    }
}
