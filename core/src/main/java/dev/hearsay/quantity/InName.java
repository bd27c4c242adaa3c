package dev.hearsay.quantity;

import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;

/** {@code Resolution 2254}, {@code Room 12}, {@code Boeing 747}, {@code Covid-19}, {@code 5G}. */
final class InName implements Exclusion {

    @Override
    public boolean holds(Tokens tokens, Term term) {
        int start = term.start();
        Token before = tokens.at(start - 1);
        if (isTitle(tokens, term)) {
            return true;
        }
        if (!term.numeral().isDigits() && term.numeral().form() != Numeral.Form.WORDS) {
            return false;
        }
        if (before.isDash() && tokens.glued(start - 1) && tokens.glued(start)) {
            Token word = tokens.at(start - 2);
            boolean name =
                    word.isWord() && !word.isAny("sub", "minus", "plus", "mid", "over", "under");
            return name && NumberWords.find(word.lower()).isEmpty();
        }
        boolean spaced = before.is("-") && tokens.at(start - 2).is("covid");
        return spaced || isLettered(tokens, term) || isNamed(tokens, term);
    }

    /** {@code the Big Ten}, {@code Zero Point}: a number word written large inside a sentence. */
    private static boolean isTitle(Tokens tokens, Term term) {
        Token word = tokens.at(term.start());
        boolean large = word.isWord() && word.isCapital() && !tokens.opens(term.start());
        boolean beside =
                tokens.at(term.start() - 1).isCapital()
                        || tokens.at(term.numeral().end()).isCapital();
        return large && term.numeral().form() == Numeral.Form.WORDS && beside;
    }

    /** {@code 5G}, {@code 4K}, {@code 3D}: a letter glued on that is no unit. */
    private static boolean isLettered(Tokens tokens, Term term) {
        Token next = tokens.at(term.end());
        return term.isBare()
                && term.numeral().isDigits()
                && next.glued()
                && next.isWord()
                && (next.words().length() < 4 || next.lower().startsWith("x"));
    }

    private static boolean isNamed(Tokens tokens, Term term) {
        if (!term.isBare() || term.amount().to().isPresent()) {
            return false;
        }
        int start = term.start();
        Token before = tokens.at(start - 1);
        if (before.is("#") || before.is("№")) {
            return true;
        }
        before = before.is(".") && before.glued() ? tokens.at(start - 2) : before;
        boolean second = before.isAny("and", "or", ",") && tokens.at(start - 2).isNumber();
        boolean listed =
                Lists.NAME_WORDS.has(before.lower())
                        || (second && Lists.NAME_WORDS.has(tokens.at(start - 3).lower()));
        boolean counted = isCounted(tokens, term);
        if (listed) {
            boolean top = before.isAny("top", "bottom", "last", "past", "next", "first");
            return !counted || (before.isCapital() && !top);
        }
        boolean name =
                before.isCapital()
                        && before.isWord()
                        && !tokens.opens(start - 1)
                        && !Lists.NOUN_ENDS.has(before.lower());
        boolean large =
                tokens.at(start).words().contains(",") || tokens.at(start).words().contains(".");
        return (name && !large && !counted && term.numeral().isDigits())
                || beforeName(tokens, term);
    }

    /** {@code the 787 Starliner}: digits before a name in the singular. */
    private static boolean beforeName(Tokens tokens, Term term) {
        Token next = tokens.at(term.end());
        return term.numeral().isDigits()
                && !tokens.at(term.start()).words().contains(",")
                && next.isCapital()
                && !next.glued()
                && !tokens.opens(term.end())
                && !isCounted(tokens, term)
                && !Lists.NOUN_ENDS.has(next.lower());
    }

    private static boolean isCounted(Tokens tokens, Term term) {
        return Counted.at(tokens, term.end(), false).isPresent();
    }

    /** {@code call 116117}, {@code +47 22 33 44 55}, {@code 00 555 0143}: digits to be dialled. */
    static final class Phone implements Exclusion {
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
}
