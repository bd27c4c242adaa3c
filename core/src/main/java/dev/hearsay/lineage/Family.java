package dev.hearsay.lineage;

import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Articles that come from one text or one agency, and so are one account.
 *
 * <pre>{@code
 * Courier      (NTA) A ferry ran aground …          wire NTA
 * Radio Nord   A ferry ran aground …                the same text
 *   family NTA: Courier (original by its credit line), Radio Nord
 * }</pre>
 *
 * @param name whose account it is: the agency, else the outlet of the original, where either is
 *     known; of two agencies that of the original
 * @param articles the ids of the articles, in the order in which they came; two or more
 * @param original the article that the others come from, where the text proves it
 * @param proofs the words that prove it, each in the article at the same place of {@code articles};
 *     empty where the texts alone do
 * @param why in one sentence
 * @param rule what found it: {@code lineage/same-text}
 */
public record Family(
        Optional<String> name,
        List<String> articles,
        Optional<String> original,
        List<Optional<Passage>> proofs,
        String why,
        String rule) {

    /** Copies its lists. */
    public Family {
        articles = List.copyOf(articles);
        proofs = List.copyOf(proofs);
    }
}
