package dev.hearsay.retelling;

import java.util.List;

/**
 * One statement of one speaker, and the forms in which articles hand it on.
 *
 * <pre>{@code
 * Courier      "The hull is sound," Captain Lee said.
 * Radio Nord   Captain Lee: "The hull is safe and sound."      altered: safe and
 *   carried by 2, from 2
 * }</pre>
 *
 * @param id its name inside the dossier: {@code q1}, {@code q2}, …
 * @param variants its forms, in the order in which the articles came; two or more, of which two
 *     stand in different articles
 * @param carriers how many articles hand it on
 * @param origins from how many accounts they come
 * @param confidence how sure it is that all mean one statement, 0 to 1
 * @param rule what joined them
 */
public record Retelling(
        String id,
        List<Variant> variants,
        int carriers,
        int origins,
        double confidence,
        String rule) {

    /** Copies its list. */
    public Retelling {
        variants = List.copyOf(variants);
    }
}
