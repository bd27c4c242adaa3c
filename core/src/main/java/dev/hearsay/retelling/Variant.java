package dev.hearsay.retelling;

import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import java.util.List;

/**
 * The form in which one article hands on a statement.
 *
 * @param citation the article and its statement
 * @param altered whether its quoted words differ from the fullest quotation of them
 * @param changes the words of this article that differ from it, in order; of words that are left
 *     out, the word before
 */
public record Variant(Citation citation, boolean altered, List<Passage> changes) {

    /** Copies its list. */
    public Variant {
        changes = List.copyOf(changes);
    }
}
