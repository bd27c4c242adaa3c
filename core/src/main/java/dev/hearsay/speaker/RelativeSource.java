package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code Minister Bo Berg, who said}: the one right before it. */
final class RelativeSource implements Rule {
    private static final Set<String> RELATIVE =
            new TreeSet<>(List.of("that", "which", "who", "whom"));
    private static final double CONFIDENCE = 0.85;
    private static final int REACH = 120;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        if (!head.is(Mention.Form.PRONOUN) || !RELATIVE.contains(head.noun())) {
            return Optional.empty();
        }
        return before(question).map(mention -> speaker(question, mention));
    }

    /**
     * The noun phrase that the pronoun follows: what the source before it hangs on where the words
     * between are its own description ({@code Lee, a nurse from Nordhavn, who}).
     */
    private static Optional<Mention> before(Question question) {
        int place = question.place();
        Scene scene = question.scene();
        int paragraph = scene.paragraph(place);
        return scene.reading().mentions().stream()
                .filter(m -> m.span().end() <= place && m.span().start() >= place - REACH)
                .filter(m -> m.form() != Mention.Form.PRONOUN)
                .filter(
                        m ->
                                m.type() != Mention.Type.PLACE
                                        || question.head().noun().equals("which"))
                .filter(m -> scene.paragraph(m.span().start()) == paragraph)
                .filter(m -> !crossesSentence(scene.text(), m.span().end(), place))
                .max(Comparator.comparingDouble(m -> weight(question, m)));
    }

    private static double weight(Question question, Mention mention) {
        double pointed =
                question.head().mention().stream()
                        .flatMap(m -> m.antecedents().stream())
                        .filter(
                                a ->
                                        question.scene()
                                                .reading()
                                                .mentions()
                                                .get(a.mention())
                                                .equals(mention))
                        .mapToDouble(Mention.Antecedent::probability)
                        .sum();
        boolean person = mention.type() == Mention.Type.PERSON;
        double near = (mention.span().end() - question.place()) / (double) REACH;
        return pointed + near + (person ? 0.3 : 0);
    }

    private static boolean crossesSentence(String text, int from, int to) {
        return text.substring(from, to).contains(". ");
    }

    private static Speaker speaker(Question question, Mention mention) {
        Optional<Entity> entity = question.scene().entity(mention);
        if (entity.isPresent()) {
            return Scene.speaker(entity.get(), CONFIDENCE, "speaker/relative");
        }
        if (mention.form() == Mention.Form.NAME) {
            return new Speaker(
                    Optional.of(mention.passage().words()),
                    mention.type() == Mention.Type.PERSON
                            ? Speaker.Kind.PERSON
                            : Speaker.Kind.ORGANIZATION,
                    List.of(),
                    Optional.empty(),
                    CONFIDENCE,
                    "speaker/relative");
        }
        Span span = mention.span();
        return HeadFinder.find(question.scene().text(), span, question.scene().mentions(span))
                .map(
                        head ->
                                new Question(
                                        question.scene(),
                                        question.index(),
                                        mention.passage(),
                                        head))
                .flatMap(NamelessSource::described)
                .orElseGet(() -> unnamed(mention.passage()));
    }

    private static Speaker unnamed(Passage passage) {
        return new Speaker(
                Optional.of(passage.words()),
                Speaker.Kind.UNNAMED,
                List.of(),
                Optional.empty(),
                CONFIDENCE,
                "speaker/relative");
    }
}
