package dev.hearsay.event;

import dev.hearsay.scene.Scene;
import dev.hearsay.text.Passage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When one sentence says that something happened or will happen.
 *
 * <pre>{@code
 * The talks open on 14 May.   2018-05-14 to 2018-05-14   event begin, meeting
 * The talks open soon.        vague                      event begin, meeting
 * }</pre>
 *
 * @param scene the sentence
 * @param words the words that say when
 * @param from the first day; empty where nothing tells
 * @param to the last day, likewise
 * @param value as TIMEX3 or as the two days
 * @param events the words near by that say what happens, one for all that mean the same
 * @param earlier whether it is an earlier one of several: {@code the last strike}
 * @param said whether it is when something was said: {@code announced on Friday}
 */
public record When(
        Scene scene,
        Passage words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String value,
        Set<String> events,
        boolean earlier,
        boolean said) {
    private static final int YEAR = 4;

    public When {
        events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
    }

    public String article() {
        return scene.account().article().id();
    }

    /** The same as the time when something was said. */
    When heard() {
        return new When(scene, words, from, to, value, events, earlier, true);
    }

    /** The words beside it, up to the next mark that parts sentences or quotations. */
    String beside() {
        return Beside.of(scene, words.span());
    }

    /** Whether it stands in the headline. */
    public boolean head() {
        return scene.account()
                .article()
                .layout()
                .headline()
                .filter(h -> h.span().contains(words.span()))
                .isPresent();
    }

    /** Whether it names no day. */
    public boolean vague() {
        return days().open();
    }

    /** Whether it is a year and no more. */
    boolean isYear() {
        return value.length() == YEAR && value.chars().allMatch(Character::isDigit);
    }

    private Days days() {
        return Days.of(from, to, value);
    }

    /** Whether both name the same days and hours, or the same words where none are named. */
    public boolean same(When other) {
        boolean neither = vague() && other.vague();
        return neither ? value.equals(other.value) : days().match(other.days()) == Days.Match.SAME;
    }

    /** Whether one tells an hour alone and the other a day alone. */
    public boolean beyond(When other) {
        Days one = days();
        Days two = other.days();
        return (one.bare() && two.hours().all()) || (two.bare() && one.hours().all());
    }

    /** Whether both can be right. */
    public boolean fits(When other) {
        return days().match(other.days()) != Days.Match.APART;
    }

    /** Days between both; 0 or less where they overlap or where nothing tells. */
    public long gap(When other) {
        return days().gap(other.days());
    }

    /** How many days it leaves open. */
    public long width() {
        return from.isEmpty() || to.isEmpty()
                ? Long.MAX_VALUE
                : to.orElseThrow().toEpochDay() - from.orElseThrow().toEpochDay();
    }

    /** Whether it lay ahead when the account was written. */
    public boolean ahead() {
        return scene.account().written().to().flatMap(w -> from.map(w::isBefore)).orElse(false);
    }
}
