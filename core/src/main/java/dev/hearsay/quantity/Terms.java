package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Form;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/** Numbers together with what they are counted in. */
final class Terms {
    private final Tokens tokens;
    private final Numerals numerals;

    Terms(Tokens tokens) {
        this.tokens = tokens;
        this.numerals = new Numerals(tokens);
    }

    /** The number with its unit that begins at a token. */
    Optional<Term> at(int i) {
        Optional<Phrases.Found<Units.Entry>> currency = Units.currencyAt(tokens, i);
        if (currency.isPresent()) {
            int number = currency.get().end();
            Optional<Term> money =
                    numerals.at(number)
                            .filter(n -> n.form() == Form.DIGITS || n.form() == Form.SCALED)
                            .map(n -> money(currency.get(), n));
            if (money.isPresent()) {
                return money;
            }
        }
        return numerals.at(i).map(this::counted).or(() -> multiplied(i));
    }

    /** {@code doubled}: two times. */
    private Optional<Term> multiplied(int i) {
        return Optional.ofNullable(Lists.MULTIPLES.get(tokens.at(i).lower()))
                .map(
                        times ->
                                Term.of(
                                        i,
                                        i + 1,
                                        new Numeral(i, i + 1, Amount.of(times), Form.SCALED),
                                        Kind.MULTIPLE,
                                        Optional.of(
                                                new Unit(
                                                        "time",
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        tokens.at(i).words()))));
    }

    private Term money(Phrases.Found<Units.Entry> currency, Numeral numeral) {
        Units.Entry entry = currency.meaning();
        int end = numeral.end();
        if (tokens.at(end).isAny("us", "usd")) {
            end++;
        } else if (isAmerican(end)) {
            end += tokens.at(end + 3).is(".") ? 4 : 3;
        }
        return per(currency.start(), end, numeral, entry.kind(), entry.unit(words(currency)));
    }

    /** {@code U.S.} behind a sum. */
    private boolean isAmerican(int i) {
        return tokens.at(i).is("u") && tokens.at(i + 1).is(".") && tokens.at(i + 2).is("s");
    }

    private Term counted(Numeral numeral) {
        int at = tokens.at(numeral.end()).isDash() ? numeral.end() + 1 : numeral.end();
        Optional<Phrases.Found<Units.Entry>> unit =
                numeral.form() == Form.NONE ? Optional.empty() : unit(numeral, at);
        return unit.map(
                        u ->
                                per(
                                        numeral.start(),
                                        u.end(),
                                        numeral,
                                        u.meaning().kind(),
                                        u.meaning().unit(words(u))))
                .orElseGet(
                        () ->
                                Term.of(
                                        numeral.start(),
                                        numeral.end(),
                                        numeral,
                                        numeral.form() == Form.PART ? Kind.SHARE : Kind.NUMBER,
                                        Optional.empty()));
    }

    /** The unit behind a number, {@code of} between them where it is a crowd or a part. */
    private Optional<Phrases.Found<Units.Entry>> unit(Numeral numeral, int at) {
        boolean loose = numeral.form() == Form.CROWD || numeral.form() == Form.PART;
        boolean of = loose && tokens.at(at).is("of");
        int from = of ? at + 1 : at;
        from = of && tokens.at(from).is("a") ? from + 1 : from;
        return Units.at(tokens, from).filter(u -> fits(numeral, u));
    }

    private boolean fits(Numeral numeral, Phrases.Found<Units.Entry> unit) {
        Token first = tokens.at(unit.start());
        boolean digits = numeral.form() == Form.DIGITS || numeral.form() == Form.SCALED;
        boolean letter = unit.end() == unit.start() + 1 && first.words().length() == 1;
        if (letter && first.isWord()) {
            boolean joined = first.glued();
            boolean apart =
                    !first.isAny("s", "h", "x", "l", "a") && !tokens.at(unit.end()).isWord();
            boolean rate = tokens.at(unit.end()).isAny("per", "at");
            boolean watts = first.words().equals("W") || first.words().equals("p");
            return digits && (joined || apart || rate || watts || first.words().equals("C"));
        }
        if (first.is("won")) {
            return digits && numeral.number() >= 1000;
        }
        boolean old = unit.meaning().kind() == Kind.MULTIPLE && numeral.number() <= 1;
        return !old && !(first.isCapital() && tokens.at(unit.end()).isCapital() && letter);
    }

    /** By what it is counted, where that stands behind: {@code a month}, {@code per head}. */
    Term per(int start, int end, Numeral numeral, Kind kind, Unit unit) {
        int at = tokens.at(end).isDash() && tokens.glued(end + 1) ? end + 1 : end;
        Token word = tokens.at(at);
        int thing = tokens.at(at + 1).isDash() ? at + 2 : at + 1;
        boolean per = word.isAny("per", "every");
        boolean often = kind != Kind.COUNT || isOften(thing);
        boolean each = word.isAny("a", "an") && isThing(thing) && often;
        boolean stroke = word.is("/") && tokens.glued(thing) && tokens.at(thing).isWord();
        boolean known = Units.at(tokens, thing).isPresent();
        boolean clear =
                (per && (known || word.is("per"))) || each || (stroke && (known || isThing(thing)));
        boolean then =
                !per && tokens.at(thing + 1).isAny("ago", "earlier", "later", "before", "after");
        if (!clear || then || !tokens.at(thing).isWord() || kind == Kind.AGE) {
            return Term.of(start, end, numeral, kind, Optional.of(unit));
        }
        Optional<Phrases.Found<Units.Entry>> by = Units.at(tokens, thing);
        String name =
                by.map(u -> u.meaning().name())
                        .orElseGet(() -> Phrase.singular(tokens.at(thing).lower()));
        int last = by.map(Phrases.Found::end).orElse(thing + 1);
        String words = unit.words() + " " + words(end, last);
        return Term.of(start, last, numeral, kind, Optional.of(unit.per(name, words)));
    }

    /** What things may be counted by: {@code 15 cases a day}, not {@code 14 pits a metre deep}. */
    private boolean isOften(int i) {
        return tokens.at(i).isAny("game", "person", "head", "night", "season", "match")
                || Units.at(tokens, i).filter(u -> u.meaning().kind() == Kind.DURATION).isPresent();
    }

    private boolean isThing(int i) {
        return Lists.PER_THINGS.has(tokens.at(i).lower());
    }

    private String words(Phrases.Found<Units.Entry> found) {
        return words(found.start(), found.end());
    }

    private String words(int from, int to) {
        return tokens.text()
                .substring(tokens.at(from).span().start(), tokens.at(to - 1).span().end());
    }

    /**
     * A number with its unit: {@code $58.24 per barrel}, {@code 40 km}, {@code 12}.
     *
     * @param start its first token
     * @param end the token after its last
     * @param numeral the number
     * @param amount what it comes to, with the other end where it is a range
     * @param kind what sort of amount it is, by its unit
     * @param unit its unit, where it has one
     */
    record Term(
            int start, int end, Numeral numeral, Amount amount, Kind kind, Optional<Unit> unit) {

        static Term of(int start, int end, Numeral numeral, Kind kind, Optional<Unit> unit) {
            return new Term(start, end, numeral, numeral.amount(), kind, unit);
        }

        boolean isRange() {
            return amount.to().isPresent() && numeral.amount().to().isEmpty();
        }

        boolean isBare() {
            return unit.isEmpty();
        }

        boolean sameUnit(Term other) {
            return unit.map(Unit::name).equals(other.unit.map(Unit::name));
        }

        /** With the unit of another amount beside it. */
        Term unitOf(Term other) {
            return new Term(
                    start,
                    end,
                    numeral,
                    amount,
                    other.kind,
                    other.unit.map(u -> new Unit(u.name(), u.currency(), u.per(), "")));
        }

        /** From this amount to another. */
        Term to(Term other, int from) {
            Amount both = Amount.of(amount.from(), other.amount.to().orElse(other.amount.from()));
            return new Term(from, other.end, numeral, both, other.kind, other.unit);
        }
    }
}
