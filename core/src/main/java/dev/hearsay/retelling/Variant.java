package dev.hearsay.retelling;

import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import java.util.List;

/**
 * The form in which one article hands on a statement.
 *
 * <pre>{@code
 * Courier, Radio Nord   "not his to sell"        not altered, no changes
 * Voice                 "never his to sell"      altered: never
 *
 * Courier               "not his to sell"        not proven altered: not
 * Voice                 "never his to sell"      not proven altered: never
 * }</pre>
 *
 * @param citation the article and its statement
 * @param altered whether its quoted words were altered: others' differ, and something proves those,
 *     such as two accounts against one
 * @param changes the words of this article that differ from others' quotation, in order; of words
 *     that are left out, the word before. Where there are some and {@code altered} is false, the
 *     words differ and nothing proves whose were altered
 */
public record Variant(Citation citation, boolean altered, List<Passage> changes) {

    /** Copies its list. */
    public Variant {
        changes = List.copyOf(changes);
    }
}
