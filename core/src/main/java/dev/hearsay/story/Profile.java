package dev.hearsay.story;

import dev.hearsay.meaning.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept of a story: the sum of its accounts' gists. */
final class Profile {
    private static final int MOST_WORDS = 300;
    private static final int MOST_NAMES = 120;

    final List<Integer> places = new ArrayList<>();
    Bag words = Bag.EMPTY;
    Bag names = Bag.EMPTY;
    Meaning meaning = Meaning.NONE;
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();

    static Profile of(int place, Gist gist) {
        Profile profile = new Profile();
        profile.places.add(place);
        profile.words = gist.words().even();
        profile.names = gist.names().even();
        profile.meaning = gist.meaning();
        profile.first = gist.day();
        profile.last = gist.day();
        return profile;
    }

    /** Takes the other's accounts in. */
    void join(Profile other, Bag.Rarity rarity) {
        meaning = Meaning.middle(meaning, size(), other.meaning, other.size());
        places.addAll(other.places);
        words = words.plus(other.words).top(MOST_WORDS, rarity);
        names = names.plus(other.names).top(MOST_NAMES, rarity);
        first = other.first.filter(d -> first.isEmpty() || d.isBefore(first.get())).or(() -> first);
        last = other.last.filter(d -> last.isEmpty() || d.isAfter(last.get())).or(() -> last);
    }

    int size() {
        return places.size();
    }
}
