package dev.hearsay.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Whose words they are.
 *
 * <pre>{@code
 * Mayor Ann Lee met reporters. "It is safe," she said. A clerk disagreed.
 *   "It is safe,"   Ann Lee, person, roles [Mayor], entity e1
 *   …               A clerk, unnamed
 * }</pre>
 *
 * @param name the fullest name that the article gives, or, where nobody is named, the text's own
 *     description; absent where it is unknown
 * @param kind what sort of speaker it is
 * @param roles what the article says that the speaker is
 * @param entity the id of the account's entity, where there is one
 * @param confidence how sure the answer is, 0 to 1: of the answers given at 0.9, nine of ten are
 *     right; 0 where it is unknown
 * @param rule the rule that answered, such as {@code speaker/name}
 */
public record Speaker(
        Optional<String> name,
        Kind kind,
        List<String> roles,
        Optional<String> entity,
        double confidence,
        String rule) {

    /** What sort of speaker it is. */
    public enum Kind {
        /** A human being with a name. */
        PERSON,
        /** A company, party, agency, paper, court. */
        ORGANIZATION,
        /** A state, its organs and what stands for it. */
        GOVERNMENT,
        /** Several together: {@code Democrats}, {@code critics}. */
        GROUP,
        /** A report, data, a poll, a law, a letter. */
        DOCUMENT,
        /** Somebody whom the text keeps nameless: {@code a senior official}. */
        UNNAMED,
        /** The text does not tell, or hearsay could not. */
        UNKNOWN
    }

    /** Copies its list. */
    public Speaker {
        roles = List.copyOf(roles);
    }

    /** The same speaker for other words, less sure by a share, told by another rule. */
    Speaker again(double share, String otherRule) {
        return new Speaker(name, kind, roles, entity, confidence * share, otherRule);
    }

    /** Nobody can be named. */
    public static Speaker unknown(String rule) {
        return new Speaker(Optional.empty(), Kind.UNKNOWN, List.of(), Optional.empty(), 0, rule);
    }
}
