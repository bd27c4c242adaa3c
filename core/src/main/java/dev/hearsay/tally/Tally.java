package dev.hearsay.tally;

import dev.hearsay.figure.Figure;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.scene.Scene;

/**
 * A figure, and what it counts.
 *
 * <pre>{@code
 * A fire in Nordhavn left 20 people dead.     count person dead      what "people dead"
 * The death toll rose to 23.                  count person dead      what "death toll"
 * The 2009 flood killed 12.                   count person dead      scope 2009
 * }</pre>
 *
 * @param scene the sentence
 * @param figure the figure
 * @param key what it counts, by the same name in every article
 * @param thing the noun that is counted, where several nouns go by one key: {@code miner} beside
 *     {@code person}, which stands for whoever was there
 * @param firm whether the key alone proves that two figures count the same; else the sentences must
 *     be about the same, too
 * @param scope of which part
 * @param earlier whether the text says that the number no longer holds: {@code up from 20}
 * @param what what it counts, in the text's words
 * @param proof the word that tells it: {@code killed}
 * @param verb the stem of what happened, where it is in no list; else empty text
 */
public record Tally(
        Scene scene,
        Figure figure,
        String key,
        String thing,
        boolean firm,
        Scope scope,
        boolean earlier,
        String what,
        String proof,
        String verb) {

    /** Between which numbers it lies. */
    public Worth worth() {
        return Worth.of(figure.quantity());
    }

    /**
     * Its number with the bound and the unit, so that two can be compared: {@code >=20 people};
     * what is counted goes by one name.
     */
    public String value() {
        Quantity quantity = figure.quantity();
        Amount amount = quantity.amount();
        String sign = quantity.bound().sign();
        String number =
                Amount.rounded(amount.from()).toPlainString()
                        + amount.to()
                                .map(to -> "-" + Amount.rounded(to).toPlainString())
                                .orElse("");
        String unit = quantity.unit().flatMap(Quantity.Unit::currency).orElse(quantity.unitName());
        String counted = key.startsWith("people|") ? key.substring("people|".length()) : unit;
        boolean plain = sign.equals("=") || sign.equals("range");
        return ((plain ? number : sign + number) + " " + counted).strip();
    }

    /** Whether it counts people of no kind, or is the number that the article begins with. */
    public boolean total() {
        return people() || scene.lead();
    }

    /** Whether it counts people of no kind. */
    public boolean people() {
        return thing.equals(ThingFinder.PERSON);
    }

    /** The id of the article. */
    public String article() {
        return scene.account().article().id();
    }
}
