package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Tokens;
import dev.hearsay.claim.Statement;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An item beside the statement that was read in its place.
 *
 * <p>That is a statement whose content holds at least half of the words of the item's content; of
 * several, the one whose content is most like it (shared words by words of both together), of equal
 * ones the outer.
 *
 * @param item what people say
 * @param statement what was read; empty where no statement was
 */
public record Answer(Item item, Optional<Statement> statement) {

    /** The answers to all items of one text; those of the same statement are matched alone. */
    public static List<Answer> of(String text, List<Item> items, List<Statement> statements) {
        Tokens tokens = Tokens.of(text);
        List<Candidate> candidates =
                statements.stream().map(s -> new Candidate(s, tokens.at(spans(s)))).toList();
        return items.stream()
                .map(item -> new Answer(item, find(tokens.at(item.content()), candidates)))
                .toList();
    }

    /** A statement and the words of its content. */
    private record Candidate(Statement statement, BitSet words) {

        double likeness(BitSet gold) {
            return (double) Tokens.common(words, gold) / Tokens.together(words, gold);
        }

        boolean holdsHalf(BitSet gold) {
            return !gold.isEmpty() && 2 * Tokens.common(words, gold) >= gold.cardinality();
        }
    }

    private static List<Span> spans(Statement statement) {
        return statement.attribution().content().stream().map(Passage::span).toList();
    }

    /** Statements are in order of the text, the outer before the inner: the first is the outer. */
    private static Optional<Statement> find(BitSet gold, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.holdsHalf(gold))
                .sorted(
                        Comparator.comparingDouble((Candidate c) -> -c.likeness(gold))
                                .thenComparing(c -> c.statement().within().isPresent()))
                .findFirst()
                .map(Candidate::statement);
    }
}
