package dev.hearsay.story;

/**
 * Whom and where the head of an account names, apart from each other: two trials have other
 * accused, two floods other places, whatever else they share.
 *
 * <pre>{@code
 * Ferry aground off Nordhavn. Captain Bo Berg said on Monday …
 *   persons  berg 1.0, bo 1.0
 *   places   nordhavn 1.0
 * }</pre>
 *
 * @param persons the words of the names of human beings
 * @param places the words of the names of places
 */
public record Lead(Bag persons, Bag places) {
    /** A head without names. */
    public static final Lead NONE = new Lead(Bag.EMPTY, Bag.EMPTY);

    private static final int MOST = 40;

    /** Both scaled so that every account weighs the same. */
    Lead even() {
        return new Lead(persons.even(), places.even());
    }

    /** The heads of both. */
    Lead plus(Lead other, Bag.Rarity rarity) {
        return new Lead(
                persons.plus(other.persons).top(MOST, rarity),
                places.plus(other.places).top(MOST, rarity));
    }
}
