package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Amount;

/**
 * A number in a text, without its unit.
 *
 * @param start its first token
 * @param end the token after its last
 * @param amount what it comes to
 * @param form how it is written
 */
record Numeral(int start, int end, Amount amount, Form form) {

    /** How a number is written. */
    enum Form {
        /** {@code 1,200}: nothing but digits. */
        DIGITS,
        /** {@code 1.2 million}: digits and a word or letter that multiplies them. */
        SCALED,
        /** {@code twenty-three}, {@code a dozen}. */
        WORDS,
        /** {@code a third}, {@code 3/4}, {@code one in five}. */
        PART,
        /** {@code dozens}, {@code tens of thousands}. */
        CROWD,
        /** Digits that count nothing: {@code 3rd}, {@code 1990s}, {@code 24/7}. */
        NONE
    }

    double number() {
        return amount.from();
    }

    boolean isDigits() {
        return form == Form.DIGITS;
    }

    boolean isWhole() {
        return number() == Math.rint(number());
    }

    /** The same, times a scale that stands farther on: the 10 in {@code 10 to 15 million}. */
    Numeral times(double scale) {
        return new Numeral(start, end, Amount.of(number() * scale), Form.SCALED);
    }

    Numeral negative(int from) {
        return new Numeral(from, end, Amount.of(-number()), form);
    }
}
