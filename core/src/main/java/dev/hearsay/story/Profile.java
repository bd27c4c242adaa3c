package dev.hearsay.story;

import dev.hearsay.meaning.Meaning;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a story for telling whether an account belongs to it: the sum of its accounts'
 * gists, each as heavy as the other, of a bounded size.
 *
 * @param size how many accounts it has
 * @param words their words
 * @param names their names
 * @param persons whom their heads name
 * @param places where their heads say it was
 * @param meaning the middle of their meanings
 * @param first the first day on which one of them was written
 * @param last the last such day
 */
record Profile(
        int size,
        Bag words,
        Bag names,
        Bag persons,
        Bag places,
        Meaning meaning,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {
    private static final int MOST_WORDS = 300;
    private static final int MOST_NAMES = 120;
    private static final int MOST_LEAD = 40;

    /** The profile of one account. */
    static Profile of(Gist gist) {
        return new Profile(
                1,
                gist.words().even(),
                gist.names().even(),
                gist.persons().even(),
                gist.places().even(),
                gist.meaning(),
                gist.day(),
                gist.day());
    }

    /** The profile of both stories together. */
    Profile plus(Profile other, Bag.Rarity rarity) {
        return new Profile(
                size + other.size,
                words.plus(other.words).top(MOST_WORDS, rarity),
                names.plus(other.names).top(MOST_NAMES, rarity),
                persons.plus(other.persons).top(MOST_LEAD, rarity),
                places.plus(other.places).top(MOST_LEAD, rarity),
                Meaning.middle(meaning, size, other.meaning, other.size),
                Stream.of(first, other.first).flatMap(Optional::stream).min(LocalDate::compareTo),
                Stream.of(last, other.last).flatMap(Optional::stream).max(LocalDate::compareTo));
    }
}
