package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;

/**
 * A mention on its way into an entity.
 *
 * <p>Two marks of one split name are one of these; it knows what the article as a whole takes it
 * for, and how it came to where it is.
 */
final class Found {
    private final Mention mention;
    private final PersonName name;
    private final boolean agent;
    private Mention.Type type;
    private Cluster cluster;
    private double confidence = 1;
    private String rule;

    /**
     * Alone in a cluster of its own.
     *
     * @param name its parts, with the titles that stand before it, as if it named a person
     * @param agent whether it says, thinks or decides something where it stands
     */
    Found(Mention mention, PersonName name, boolean agent) {
        this.mention = mention;
        this.name = name;
        this.agent = agent;
        this.type = mention.type();
        this.rule =
                switch (mention.form()) {
                    case NAME -> "entity/name";
                    case NOMINAL -> "entity/noun";
                    case PRONOUN -> "entity/pronoun";
                };
        this.cluster = new Cluster(this);
    }

    Mention mention() {
        return mention;
    }

    Span span() {
        return mention.span();
    }

    String words() {
        return mention.passage().words();
    }

    /** The words folded, without an article before them and a possessive behind them. */
    String plain() {
        String plain = Spelling.fold(Spelling.trim(words())).replaceAll("\\s++", " ");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    PersonName name() {
        return name;
    }

    boolean named() {
        return mention.form() == Mention.Form.NAME;
    }

    boolean pronoun() {
        return mention.form() == Mention.Form.PRONOUN;
    }

    boolean agent() {
        return agent;
    }

    Mention.Type type() {
        return type;
    }

    boolean person() {
        return type == Mention.Type.PERSON;
    }

    void take(Mention.Type better) {
        type = better;
    }

    Cluster cluster() {
        return cluster;
    }

    void move(Cluster to) {
        cluster = to;
    }

    /** Says by which rule it was joined to what it belongs to, and how sure that is. */
    void joined(double how, String by) {
        confidence = Math.min(confidence, how);
        rule = by;
    }

    double confidence() {
        return confidence;
    }

    /** The mention as the entity shows it: with the rule that joined it and how sure that is. */
    Mention shown() {
        Passage passage = mention.passage();
        return new Mention(passage, mention.form(), type, mention.antecedents(), confidence, rule);
    }
}
