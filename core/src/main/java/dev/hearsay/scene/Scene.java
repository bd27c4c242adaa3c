package dev.hearsay.scene;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of an account.
 *
 * <pre>{@code
 * Two ferries collided on Friday. Nobody was hurt.
 *   Two ferries collided on Friday.   lead    moments [Friday]
 *   Nobody was hurt.                  lead    moments []
 * }</pre>
 *
 * @param account whose it is
 * @param tokens the words of its paragraph
 * @param start its first token
 * @param end behind its last
 * @param lead whether it stands in the headline or opens the first paragraph
 * @param follows whether another sentence of the same paragraph stands before it
 */
public record Scene(
        Account account, Tokens tokens, int start, int end, boolean lead, boolean follows) {

    /** The word there in small letters; empty text outside of the sentence. */
    public String word(int at) {
        return at >= start && at < end ? tokens.lower(at) : "";
    }

    /** Whether the word there is one of these. */
    public boolean is(int at, List<String> words) {
        return words.contains(word(at));
    }

    /** How many words and marks it has. */
    public int words() {
        return end - start;
    }

    /** Its place. */
    public Span span() {
        return tokens.passage(start, end).span();
    }

    /** Its words and their place. */
    public Passage passage() {
        return tokens.passage(start, end);
    }

    /** The first token that begins at an offset of the text or behind it. */
    public int from(int offset) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.at(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What it says of when, in order of the text. */
    public List<TimeExpression> moments() {
        Span span = span();
        return account.moments().stream().filter(m -> span.contains(m.span())).toList();
    }

    /** The innermost statement that has a place in its content. */
    public Optional<Statement> statement(Span place) {
        return account.statements().stream()
                .filter(s -> holds(s, place))
                .min(Comparator.comparingInt(s -> s.attribution().span().length()));
    }

    private static boolean holds(Statement statement, Span place) {
        return statement.attribution().content().stream().anyMatch(p -> p.span().contains(place));
    }
}
