package dev.hearsay.stance;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a cue does to the words that it hands on.
 *
 * <pre>{@code
 * Holt {hopes} «that the cat returns»             hopes
 * Holt did not {rule out} «a second tunnel»       suggests
 * The port could not {confirm} «the loss»         doubts
 * Moll {asked} «the owner to leave»               demands
 * }</pre>
 *
 * <p>It looks the cue up in a lexicon, at the words beside it for a negation, and at the first
 * words of the content for its form. What the lexicon does not know states.
 */
public final class StanceFinder {
    private static final Lexicon LEXICON = Lexicon.load();

    /** Which word governs: a later guide sees what the earlier ones took. */
    private static final List<Guide> GUIDES =
            List.of(
                    new FirstCue(LEXICON),
                    new NounBefore(LEXICON),
                    new LeadingTo(LEXICON),
                    new Voiced(LEXICON),
                    new Framed(LEXICON));

    /** What changes the word's meaning: a later turn sees what the earlier ones made. */
    private static final List<Turn> TURNS = List.of(new ByContent(), new Negated());

    private StanceFinder() {}

    /** The stance of one attribution's cue in its context; never throws on content. */
    public static Stance find(Reading reading, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Stance.STATES;
        }
        Clause clause = Clause.of(reading, attribution);
        Optional<Hit> hit = governing(clause);
        Stance stance = hit.map(found -> found.entry().stance()).orElse(Stance.STATES);
        if (hit.isPresent()) {
            for (Turn turn : TURNS) {
                stance = turn.turn(clause, hit.get(), stance);
            }
        }
        return stance;
    }

    /** The word that hands the content on, where the lexicon has it. */
    static Optional<Hit> governing(Clause clause) {
        Optional<Hit> hit = Optional.empty();
        for (Guide guide : GUIDES) {
            hit = guide.find(clause, hit);
        }
        return hit;
    }
}
