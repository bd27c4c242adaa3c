package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells the forms of one statement, and which words of each differ from the fullest quotation. */
final class Variants {
    private Variants() {}

    /** A stretch of quoted words in one of them. */
    private record Piece(Telling telling, List<Wording.Term> terms) {}

    /** The forms, in the order of the statements. */
    static List<Variant> of(List<Telling> tellings) {
        List<Piece> pieces = new ArrayList<>();
        for (Telling telling : tellings) {
            telling.quotations().forEach(terms -> pieces.add(new Piece(telling, terms)));
        }
        List<Variant> variants = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Passage> changes = new ArrayList<>();
            pieces.stream()
                    .filter(piece -> piece.telling().citation().equals(telling.citation()))
                    .forEach(piece -> changes.addAll(changes(piece, pieces)));
            variants.add(new Variant(telling.citation(), !changes.isEmpty(), changes));
        }
        return variants;
    }

    private static List<Passage> changes(Piece piece, List<Piece> pieces) {
        String text = piece.telling().account().article().text();
        return pieces.stream()
                .filter(other -> Runs.of(piece.terms(), other.terms()).words() > 0)
                .max(Comparator.comparingInt(other -> other.terms().size()))
                .filter(other -> other.terms().size() >= piece.terms().size())
                .filter(other -> elsewhere(piece, other))
                .map(other -> Alteration.find(text, piece.terms(), other.terms()))
                .orElse(List.of());
    }

    private static boolean elsewhere(Piece piece, Piece other) {
        return !piece.telling().citation().article().equals(other.telling().citation().article());
    }
}
