package dev.hearsay.forecast;

import dev.hearsay.grammar.CalendarNames;
import dev.hearsay.text.WordList;
import java.util.Collections;
import java.util.Set;

/** The lists of words that stand beside the classes. */
final class Lexis {
    static final Lexis ADVERBS = new Lexis("adverbs.txt");
    static final Lexis BACKWARD = new Lexis("backward.txt");
    static final Lexis BE = new Lexis("be.txt");
    static final Lexis BEFORE_NOUNS = new Lexis("before-nouns.txt");
    static final Lexis CONDITIONS = new Lexis("conditions.txt");
    static final Lexis DAYS = new Lexis("days.txt", CalendarNames.wholeWeekdays());
    static final Lexis EVENTS = new Lexis("events.txt");
    static final Lexis EVENTS_AHEAD = new Lexis("events-ahead.txt");
    static final Lexis GENERIC_SUBJECTS = new Lexis("generic-subjects.txt");
    static final Lexis HABITS = new Lexis("habits.txt");
    static final Lexis HEADLINE_VERBS = new Lexis("headline-verbs.txt");
    static final Lexis HYPOTHETICAL = new Lexis("hypothetical.txt");
    static final Lexis IMPERATIVES = new Lexis("imperatives.txt");
    static final Lexis INVERTED = new Lexis("inverted.txt");
    static final Lexis JOINTS = new Lexis("joints.txt");
    static final Lexis LAWS = new Lexis("laws.txt");
    static final Lexis LED = new Lexis("led.txt");
    static final Lexis MODALS = new Lexis("modals.txt");
    static final Lexis MONTHS = new Lexis("feasts.txt", CalendarNames.months());
    static final Lexis NOUNS_BEFORE_WILL = new Lexis("nouns-before-will.txt");
    static final Lexis NO_VERBS = new Lexis("no-verbs.txt");
    static final Lexis PAST_FUTURES = new Lexis("past-futures.txt");
    static final Lexis PLACES = new Lexis("places.txt");
    static final Lexis PREPOSITIONS = new Lexis("prepositions.txt");
    static final Lexis REFUSALS = new Lexis("refusals.txt");
    static final Lexis REPORTING = new Lexis("reporting.txt");
    static final Lexis SPEECH_ACTS = new Lexis("speech-acts.txt");
    static final Lexis TIMETABLE = new Lexis("timetable.txt");
    static final Lexis TOLD_SOMEBODY = new Lexis("told-somebody.txt");
    static final Lexis UNKNOWNS = new Lexis("unknowns.txt");
    static final Lexis VERBS = new Lexis("verbs.txt");

    private final Set<String> words;

    private Lexis(String name) {
        this(name, Collections.emptySet());
    }

    private Lexis(String name, Set<String> more) {
        words = WordList.load(Lexis.class, "en/" + name);
        words.addAll(more);
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
