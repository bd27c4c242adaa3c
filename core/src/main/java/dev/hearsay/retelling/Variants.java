package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Tells the forms of one statement, and which words of each differ from the others' quotations. */
final class Variants {
    private Variants() {}

    /**
     * The forms, in the order of the statements.
     *
     * @param origins the number of the origin of each
     */
    static List<Variant> of(List<Telling> tellings, List<Integer> origins, Lineage lineage) {
        Wordings wordings = Wordings.of(tellings, origins, lineage);
        List<Variant> variants = new ArrayList<>();
        for (Telling telling : tellings) {
            String text = telling.account().article().text();
            List<Passage> changes = new ArrayList<>();
            List<Passage> differences = new ArrayList<>();
            for (List<Wording.Term> piece : telling.quotations()) {
                wordings.right(piece)
                        .ifPresent(right -> changes.addAll(Alteration.find(text, piece, right)));
                wordings.rival(piece)
                        .ifPresent(
                                other -> differences.addAll(Alteration.find(text, piece, other)));
            }
            boolean altered = !changes.isEmpty();
            variants.add(new Variant(telling.citation(), altered, altered ? changes : differences));
        }
        return variants;
    }
}
