package dev.hearsay.app.quality;

import java.util.List;
import java.util.Optional;

/**
 * One attribution in which gold and what was read differ: what keeps {@link Measure#FULL} from full
 * points.
 *
 * <pre>{@code
 * gold   [Ann Lee] {said} «the bridge is safe»     read   [Bo Berg] {said} «the bridge is safe»
 *   SOURCE   gold Ann Lee   read Bo Berg
 * }</pre>
 *
 * @param outcome what differs
 * @param gold what people marked; empty where they marked nothing
 * @param read what was read; empty where nothing was
 */
public record Difference(Outcome outcome, Optional<Roles> gold, Optional<Roles> read) {

    /** What differs. */
    public enum Outcome {
        /** Half of the content was found, with a source that shares no telling word. */
        SOURCE,
        /** Less than half of the content was found. */
        MISSED,
        /** Gold has nothing like it. */
        BESIDE
    }

    /** The differences in one article: of gold in its order, then what was read beside it. */
    public static List<Difference> of(String text, List<Roles> gold, List<Roles> read) {
        Tokens tokens = Tokens.of(text);
        return new Comparison(
                        tokens,
                        AttributionScore.markings(read, tokens),
                        AttributionScore.markings(gold, tokens))
                .differences(filled(read, tokens), filled(gold, tokens));
    }

    private static List<Roles> filled(List<Roles> roles, Tokens tokens) {
        return roles.stream().filter(role -> !tokens.at(role.content()).isEmpty()).toList();
    }
}
