package dev.hearsay.figure;

import dev.hearsay.reading.Attribution;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What this room needs to know of a statement.
 *
 * @param id its id in the account
 * @param attribution its words
 * @param stance what its cue does to them
 */
public record Told(String id, Attribution attribution, Stance stance) {

    private static final Set<String> CLAIMS =
            new TreeSet<>(
                    List.of(
                            "that", "any", "he", "her", "his", "it", "its", "she", "there",
                            "they"));

    boolean holds(Span span) {
        return attribution.content().stream().anyMatch(piece -> piece.span().contains(span));
    }

    /**
     * Whether what is said is a whole claim, {@code that 300 had fled} or {@code killing 12
     * people}, and no thing that only has a number beside it: {@code the rules before ten judges}.
     */
    boolean isClaim() {
        String words = attribution.content().get(0).words().strip().toLowerCase(Locale.ROOT);
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        return first.endsWith("ing") || CLAIMS.contains(first);
    }

    int length() {
        return attribution.content().stream().map(Passage::span).mapToInt(Span::length).sum();
    }
}
