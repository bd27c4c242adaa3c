package dev.hearsay.forecast;

import dev.hearsay.text.WordList;
import java.util.Set;

/** The lists of words that stand beside the classes. */
enum Lexis {
    ADVERBS("adverbs.txt"),
    BACKWARD("backward.txt"),
    BE("be.txt"),
    BEFORE_NOUNS("before-nouns.txt"),
    CONDITIONS("conditions.txt"),
    DAYS("days.txt"),
    EVENTS("events.txt"),
    EVENTS_AHEAD("events-ahead.txt"),
    GENERIC_SUBJECTS("generic-subjects.txt"),
    HABITS("habits.txt"),
    HEADLINE_VERBS("headline-verbs.txt"),
    HYPOTHETICAL("hypothetical.txt"),
    IMPERATIVES("imperatives.txt"),
    INVERTED("inverted.txt"),
    JOINTS("joints.txt"),
    LAWS("laws.txt"),
    LED("led.txt"),
    MODALS("modals.txt"),
    MONTHS("months.txt"),
    NOUNS_BEFORE_WILL("nouns-before-will.txt"),
    NO_VERBS("no-verbs.txt"),
    PAST_FUTURES("past-futures.txt"),
    PLACES("places.txt"),
    PREPOSITIONS("prepositions.txt"),
    REFUSALS("refusals.txt"),
    REPORTING("reporting.txt"),
    SPEECH_ACTS("speech-acts.txt"),
    TIMETABLE("timetable.txt"),
    TOLD_SOMEBODY("told-somebody.txt"),
    UNKNOWNS("unknowns.txt"),
    VERBS("verbs.txt");

    private final Set<String> words;

    Lexis(String name) {
        words = WordList.load(Lexis.class, "en/" + name);
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
