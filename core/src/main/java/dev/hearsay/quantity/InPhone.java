package dev.hearsay.quantity;

import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;

/** {@code call 116117}, {@code +47 22 33 44 55}, {@code 00 555 0143}: digits to be dialled. */
final class InPhone implements Exclusion {
    private static final int DIGITS = 7;
    private static final int SHORT = 4;

    /** How far groups are looked for to either side. */
    private static final int FAR = 14;

    @Override
    public boolean holds(Tokens tokens, Term term) {
        if (!term.isBare() || !tokens.at(term.start()).isNumber()) {
            return false;
        }
        int start = term.start();
        while (start > term.start() - FAR && isPart(tokens, start - 1)) {
            start--;
        }
        int end = term.start() + 1;
        while (end < term.start() + FAR && isPart(tokens, end)) {
            end++;
        }
        int digits = 0;
        boolean zero = false;
        for (int i = start; i < end; i++) {
            if (tokens.at(i).isNumber()) {
                digits += tokens.at(i).words().length();
                zero |= isPadded(tokens.at(i));
            }
        }
        boolean plus = tokens.at(start).is("+") || tokens.at(start - 1).is("+");
        boolean dialled = isDialled(tokens, start) && digits >= SHORT;
        return dialled || (digits >= DIGITS && (plus || zero));
    }

    /** A group of digits, or what parts two of them. */
    private static boolean isPart(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean group =
                token.isNumber() && token.words().chars().allMatch(c -> c >= '0' && c <= '9');
        boolean between =
                (token.isDash() || token.isAny("(", ")"))
                        && (tokens.at(i - 1).isNumber() || tokens.at(i + 1).isNumber());
        return group || between;
    }

    /** {@code 0143}: no amount is written so. */
    private static boolean isPadded(Token group) {
        return group.words().length() > 1
                && group.words().startsWith("0")
                && group.words().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDialled(Tokens tokens, int start) {
        int before = start - 1;
        while (before > start - 3 && tokens.at(before).isAny(":", ".", "+", "(", "number", "on")) {
            before--;
        }
        return tokens.at(before)
                .isAny("phone", "telephone", "tel", "fax", "hotline", "mobile", "dial", "helpline");
    }
}
