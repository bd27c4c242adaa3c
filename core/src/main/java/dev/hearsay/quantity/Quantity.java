package dev.hearsay.quantity;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
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

    /** Which way an amount went: {@code rose 3 percent}, {@code down 2.3%}. */
    public enum Trend {
        /** It grew. */
        UP,
        /** It shrank. */
        DOWN
    }

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
     * @param name its name in the singular, British spelling; of things that are counted, the noun
     *     with what stands before it
     * @param currency the ISO 4217 code of money, where the words tell it: a bare {@code $} is
     *     taken for USD, a bare {@code pesos} for none
     * @param per by what it is counted: {@code barrel}, {@code year}
     * @param words as the text has it; empty where the unit was taken from another amount beside it
     */
    public record Unit(String name, Optional<String> currency, Optional<String> per, String words) {

        Unit per(String thing, String all) {
            return new Unit(name, currency, Optional.of(thing), all);
        }
    }

    /**
     * A number, or two that bound it.
     *
     * <pre>{@code
     * three million   ->  3000000
     * 10 to 15        ->  10, 15
     * a third         ->  0.333333333333
     * }</pre>
     *
     * @param from the number, or the first of the two as the text has them: in {@code fell from 8
     *     to 5} the greater one
     * @param to the second of the two
     */
    public record Amount(double from, Optional<Double> to) {

        /** A single number. */
        public static Amount of(double number) {
            return new Amount(number, Optional.empty());
        }

        /** Two numbers, in the order of the text. */
        public static Amount of(double from, double to) {
            return new Amount(from, Optional.of(to));
        }

        /**
         * A number to twelve digits, without a point where it is whole: {@code 90}, {@code 0.5}.
         */
        public static BigDecimal rounded(double number) {
            BigDecimal exact = new BigDecimal(number, new MathContext(12)).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0) : exact;
        }
    }
}
