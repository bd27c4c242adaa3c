package dev.hearsay.app.amounts;

import java.util.Optional;

/**
 * An amount that people marked.
 *
 * <pre>{@code
 * Shares of Cod Nord fell 3 percent.
 *   change "down", from 3, words "percent", unit "percentage", thing "Shares Cod Nord"
 * }</pre>
 *
 * @param change the bound, {@code =}, {@code ~}, {@code >} or {@code <}, or the trend, {@code up}
 *     or {@code down}
 * @param from its number, or the first of two
 * @param to the second of two
 * @param words its unit as the text has it; {@code -} where it has none
 * @param unit its unit's name; {@code -} where it has none
 * @param thing what it is an amount of; empty where people named nothing
 */
public record GoldAmount(
        String change, double from, Optional<Double> to, String words, String unit, String thing) {

    /** Its value as messages show it: {@code 3}, {@code 3..5}. */
    String value() {
        return Numbers.shown(from, to);
    }
}
