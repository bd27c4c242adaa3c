package dev.hearsay.app.dossier;

import dev.hearsay.claim.Statement;
import dev.hearsay.retelling.Variant;
import java.util.List;
import java.util.Optional;

/**
 * Something that one speaker said, in all its forms.
 *
 * @param id the id of the retelling; empty where only one article has it
 * @param forms its forms, in the order in which the articles came; never empty
 * @param carriers how many articles hand it on
 * @param origins from how many accounts they come
 */
public record Saying(Optional<String> id, List<Form> forms, int carriers, int origins) {

    /**
     * One form.
     *
     * @param variant where it stands, and how it differs
     * @param statement the statement
     */
    public record Form(Variant variant, Statement statement) {

        /** The article that has it. */
        public String article() {
            return variant.citation().article();
        }
    }

    /** Copies its list. */
    public Saying {
        forms = List.copyOf(forms);
    }

    /** The form to show: the first that is not altered. */
    public Form shown() {
        return forms.stream()
                .filter(form -> !form.variant().altered())
                .findFirst()
                .orElse(forms.get(0));
    }

    /** The forms whose quoted words are altered, but for the one that is shown. */
    public List<Form> altered() {
        return forms.stream()
                .filter(form -> form.variant().altered() && !form.equals(shown()))
                .toList();
    }

    /** {@code carried by 3, from 1}; {@code only here} of what one article has. */
    public String spread() {
        return carriers == 1
                ? "in one article"
                : "carried by %d, from %d".formatted(carriers, origins);
    }
}
