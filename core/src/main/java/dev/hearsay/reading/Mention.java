package dev.hearsay.reading;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Words that mean somebody or something, and which earlier words may mean the same.
 *
 * <pre>{@code
 * Mayor Ann Lee met the reporters. She thanked the company.
 *   Ann Lee       name, person
 *   the company   nominal, organization
 *   She           pronoun, person         antecedent: Ann Lee (0.97)
 * }</pre>
 *
 * @param passage a name without its title ({@code Ann Lee}), a pronoun, or a noun with what stands
 *     before it ({@code the former mayor}, not {@code of Nordhavn} behind it)
 * @param form a name, a noun or a pronoun
 * @param type what sort of thing it means, by the model
 * @param antecedents the earlier mentions that the model takes for the same, the likeliest first;
 *     empty where it knows of none
 * @param confidence the model's own probability that it is a mention of this type, 0 to 1
 * @param rule the model head or rule that read it, such as {@code reader/names}
 */
public record Mention(
        Passage passage,
        Form form,
        Type type,
        List<Antecedent> antecedents,
        double confidence,
        String rule)
        implements Mark {

    /** How it is said. */
    public enum Form {
        /** {@code Ann Lee}, {@code Nordhavn}, {@code the Ministry of Health}. */
        NAME,
        /** {@code the mayor}, {@code two officials}. */
        NOMINAL,
        /** {@code she}, {@code their}, {@code who}. */
        PRONOUN
    }

    /** What sort of thing is meant. */
    public enum Type {
        /** One or several human beings. */
        PERSON,
        /** A company, party, agency, ministry, paper, court, team. */
        ORGANIZATION,
        /** A place, or a state as a place: {@code Nordhavn}, {@code Kesteria}. */
        PLACE,
        /** A people, faith or political camp: {@code Kesterian}, {@code Democrats}. */
        GROUP,
        /** A law, work, event, building, product. */
        OTHER
    }

    /**
     * An earlier mention that may mean the same.
     *
     * @param mention its index among the reading's mentions
     * @param probability the model's own, 0 to 1
     */
    public record Antecedent(int mention, double probability) {}

    /** Copies its list. */
    public Mention {
        antecedents = List.copyOf(antecedents);
    }

    @Override
    public Span span() {
        return passage.span();
    }
}
