package dev.hearsay.quantity;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * An amount that a text gives, with everything that belongs to it.
 *
 * <pre>{@code
 * Prices in Nordhavn rose by more than 3 percent.
 *   passage  more than 3 percent     amount  3     bound  MORE     unit  percent
 *   trend    UP                      of      Prices in Nordhavn
 * }</pre>
 *
 * @param passage the words that give it, from the bound to the unit
 * @param kind what sort of amount it is
 * @param amount its number or numbers
 * @param bound how exact the text is about it
 * @param unit in what it is counted, where the text says
 * @param trend which way it went, where a verb or {@code up} or {@code down} right before it says
 * @param of what is counted or measured, as far as it could be told
 * @param rule what read it: {@code quantity/money}
 */
public record Quantity(
        Passage passage,
        Kind kind,
        Amount amount,
        Bound bound,
        Optional<Unit> unit,
        Optional<Trend> trend,
        Optional<Passage> of,
        String rule) {

    /** What sort of amount it is. */
    public enum Kind {
        /** {@code $5 million}. */
        MONEY,
        /** {@code 3 percent}, {@code a third}. */
        SHARE,
        /** {@code 12 people}. */
        COUNT,
        /** {@code 40 km}, {@code 30 degrees}. */
        MEASURE,
        /** {@code three weeks}. */
        DURATION,
        /** {@code 45 years old}. */
        AGE,
        /** {@code doubled}, {@code three times as many}. */
        MULTIPLE,
        /** A number without a unit: {@code to close at 1,334}. */
        NUMBER,
        /** {@code one of the ships}: counted by those who study amounts, of no use to a reader. */
        ONE
    }

    /** How exact a text is about an amount. */
    public enum Bound {
        /** No more is said than the number. */
        EXACT("="),
        /** {@code more than}. */
        MORE(">"),
        /** {@code at least}. */
        AT_LEAST(">="),
        /** {@code less than}. */
        LESS("<"),
        /** {@code up to}. */
        AT_MOST("<="),
        /** {@code about}, {@code nearly}. */
        ABOUT("~"),
        /** Between two numbers. */
        RANGE("range");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** As files have it: {@code >=}. */
        public String sign() {
            return sign;
        }

        static Bound parse(String sign) {
            for (Bound bound : values()) {
                if (bound.sign.equals(sign)) {
                    return bound;
                }
            }
            throw new IllegalArgumentException(
                    "Could not read the bound '%s': it is none of = > >= < <= ~. Mend bounds.tsv."
                            .formatted(sign));
        }
    }

    /** Whether a reader is helped by seeing it: everything but {@link Kind#ONE}. */
    public boolean shown() {
        return kind != Kind.ONE;
    }

    /** The unit's name; empty where there is none. */
    public String unitName() {
        return unit.map(Unit::name).orElse("");
    }

    /** Where its words stand. */
    public Span span() {
        return passage.span();
    }
}
