package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mention on its way into an entity.
 *
 * <p>Two marks of one split name are one of these; it knows what the article as a whole takes it
 * for, and how it came to where it is.
 */
final class Found {
    private static final Pattern SPACES = Pattern.compile("\\s++");

    private final Mention mention;
    private final PersonName name;
    private final boolean agent;
    private final String plain;
    private final List<String> forms;
    private final List<String> telling;
    private final Optional<String> state;
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
        String folded = Spelling.fold(Spelling.trim(words()));
        String spaced = SPACES.matcher(folded).replaceAll(" ");
        this.plain = spaced.startsWith("the ") ? spaced.substring(4) : spaced;
        this.forms =
                mention.form() == Mention.Form.NAME
                        ? List.of(
                                String.join("", name.words()),
                                Spelling.sound(name.surname().replace(" ", "")),
                                Spelling.sound(name.bareSurname()))
                        : List.of();
        boolean thing = mention.form() == Mention.Form.NAME;
        this.telling = thing ? Organizations.words(plain) : List.of();
        this.state = thing ? States.named(plain) : Optional.empty();
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
        return plain;
    }

    PersonName name() {
        return name;
    }

    /** The words of a name that tell, as {@link Organizations#words} has them; none of a noun. */
    List<String> telling() {
        return telling;
    }

    /** The state that it names. */
    Optional<String> state() {
        return state;
    }

    /** Whether the surnames are one, in whatever transliteration. */
    boolean sameSurname(Found other) {
        return forms.subList(1, forms.size()).stream()
                .anyMatch(form -> other.forms.lastIndexOf(form) > 0);
    }

    /**
     * Whether both may name one human being; asks the name only where a surname or all is alike.
     */
    boolean agrees(Found other) {
        return forms.stream().anyMatch(other.forms::contains) && name.agrees(other.name);
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
        cluster.forget();
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
