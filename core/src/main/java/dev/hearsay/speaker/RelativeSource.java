package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Offices;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code Minister Bo Berg, who said}: the one right before it. */
final class RelativeSource implements Rule {
    private static final Set<String> RELATIVE =
            new TreeSet<>(List.of("that", "which", "who", "whom"));
    private static final double CONFIDENCE = 0.85;
    private static final int REACH = 120;

    /** A noun without a mention is looked for so many letters and words before. */
    private static final int NOUN_REACH = 60;

    private static final int MOST_WORDS = 5;

    /** What a mention right before the pronoun counts. */
    private static final double BESIDE = 0.8;

    private static final Set<String> ARTICLES =
            WordList.load(RelativeSource.class, "en/articles.txt");

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        if (!head.is(Mention.Form.PRONOUN) || !RELATIVE.contains(head.noun())) {
            return Optional.empty();
        }
        return justBefore(question)
                .or(() -> before(question).map(mention -> speaker(question, mention)));
    }

    /** {@code a clerk who}: the noun right before, where the model marked none. */
    private static Optional<Speaker> justBefore(Question question) {
        Scene scene = question.scene();
        int place = question.place();
        List<Span> words = Words.of(scene.text(), new Span(Math.max(0, place - NOUN_REACH), place));
        for (int i = words.size() - 1; i >= 0 && i >= words.size() - MOST_WORDS; i--) {
            Span span = words.get(i);
            String word = scene.text().substring(span.start(), span.end());
            if (!Character.isLetter(word.codePointAt(0)) || !scene.mentions(span).isEmpty()) {
                return Optional.empty();
            }
            if (ARTICLES.contains(word.toLowerCase(Locale.ROOT)) && i < words.size() - 1) {
                Passage source = Passage.of(scene.text(), span.cover(words.get(words.size() - 1)));
                return scene.head(source)
                        .filter(head -> Offices.head(head.noun()).isPresent())
                        .map(head -> new Question(scene, question.index(), source, head))
                        .flatMap(NamelessSource::described);
            }
        }
        return Optional.empty();
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
        int apart = question.place() - mention.span().end();
        double near = -apart / (double) REACH;
        boolean somebody = person || mention.type() == Mention.Type.GROUP;
        boolean fits = somebody || !question.head().noun().startsWith("who");
        return pointed + near + (person ? 0.3 : 0) + (fits && apart <= 2 ? BESIDE : 0);
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
