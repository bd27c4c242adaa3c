package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Somebody whom a pronoun or a description may mean.
 *
 * @param key what tells one candidate from another
 * @param speaker the answer that it would be
 * @param mentions what the entity room joined to it, also behind the question
 * @param places where it is spoken of before the question, in order of the text; never empty
 */
record Candidate(String key, Speaker speaker, List<Mention> mentions, List<Span> places) {

    /** Copies its lists. */
    Candidate {
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
    }

    boolean holds(Mention mention) {
        return mentions.contains(mention);
    }

    /** The last place before the question. */
    Span last() {
        return places.get(places.size() - 1);
    }
}
