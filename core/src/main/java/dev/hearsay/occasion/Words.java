package dev.hearsay.occasion;

import dev.hearsay.grammar.CalendarNames;
import dev.hearsay.text.WordList;
import java.util.Set;

/** The lists of this room. */
final class Words {
    static final Set<String> COLLECTIVES = list("collectives");
    static final Set<String> EVENTS = list("events");
    static final Set<String> HEARERS = list("hearers");
    static final Set<String> LANGUAGES = list("languages");
    static final Set<String> MEDIA = list("media");
    static final Set<String> MONTHS = CalendarNames.months();
    static final Set<String> OPENERS = list("openers");
    static final Set<String> PASSING = list("passing");
    static final Set<String> PLACES = list("places");
    static final Set<String> STOPS = list("stops");
    static final Set<String> WEEKDAYS = CalendarNames.wholeWeekdays();

    private Words() {}

    static Set<String> list(String name) {
        return WordList.load(Words.class, "en/" + name + ".txt");
    }
}
