package dev.hearsay.quantity;

import java.util.Optional;

/**
 * In what an amount is counted.
 *
 * <pre>{@code
 * $58.24 per barrel    dollar, USD, per barrel
 * 40 km                kilometre
 * 14 young players     young player
 * a third              share
 * }</pre>
 *
 * @param name its name in the singular, British spelling; of things that are counted, the noun with
 *     what stands before it
 * @param currency the ISO 4217 code of money, where the words tell it: a bare {@code $} is taken for
 *     USD, a bare {@code pesos} for none
 * @param per by what it is counted: {@code barrel}, {@code year}
 * @param words as the text has it; empty where the unit was taken from another amount beside it
 */
public record Unit(
        String name, Optional<String> currency, Optional<String> per, String words) {

    Unit per(String thing, String all) {
        return new Unit(name, currency, Optional.of(thing), all);
    }
}
