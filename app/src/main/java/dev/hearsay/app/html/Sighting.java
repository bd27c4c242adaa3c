package dev.hearsay.app.html;

import dev.hearsay.app.report.Voice;
import dev.hearsay.app.report.Wording;
import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the text means somebody who speaks.
 *
 * @param span the words
 * @param voice who, counted from 1 among all who speak in the account
 * @param number which of the words that mean the same, counted from 1
 * @param words the words on one line
 */
record Sighting(Span span, int voice, int number, String words) {

    /** Every mention of everybody who speaks, voice by voice. */
    static List<Sighting> of(List<Voice> voices) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            sightings.addAll(of(voices.get(i), i + 1));
        }
        return sightings;
    }

    /** The mentions of one who speaks. */
    static List<Sighting> of(Voice voice, int place) {
        List<Sighting> sightings = new ArrayList<>();
        for (Mention mention : voice.entity().map(Entity::mentions).orElse(List.of())) {
            Wording.filled(mention.passage().words())
                    .map(words -> new Sighting(mention.span(), place, sightings.size() + 1, words))
                    .ifPresent(sightings::add);
        }
        return sightings;
    }

    /** Its name in a page of several articles. */
    String id(String anchor) {
        return "%s-m%d-%d".formatted(anchor, voice, number);
    }
}
