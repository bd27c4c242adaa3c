package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.entity.Offices;
import dev.hearsay.entity.PersonName;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All whom a pronoun may mean: the entities spoken of before it, the speakers before it that have
 * no entity, and the nouns that the model points at.
 */
final class Candidates {
    /** A noun without an entity is asked where the model points at it at least so much. */
    private static final double POINTED = 0.15;

    /** Somebody first named within so many characters behind a description may be meant by it. */
    private static final int SOON = 600;

    private Candidates() {}

    /** People for {@code he} and {@code she}, of the gender that fits. */
    static List<Candidate> people(Question question, Gender gender) {
        List<Candidate> all = new ArrayList<>();
        for (Entity entity : question.scene().entities()) {
            boolean one = entity.named() || !isPlural(entity.name());
            if (entity.kind() == EntityKind.PERSON && one && !gender.conflicts(gender(entity))) {
                candidate(question, entity).ifPresent(all::add);
            }
        }
        all.addAll(speakers(question, false));
        all.addAll(nouns(question, false));
        all.removeIf(candidate -> gender.conflicts(described(candidate)));
        return all;
    }

    /**
     * People with a name, for {@code the mayor}, of the gender that fits: those spoken of before,
     * and those whom the text first names soon after.
     */
    static List<Candidate> around(Question question, Gender gender) {
        List<Candidate> all = new ArrayList<>();
        for (Entity entity : question.scene().entities()) {
            if (entity.kind() == EntityKind.PERSON
                    && entity.named()
                    && !gender.conflicts(gender(entity))) {
                candidate(question, entity).or(() -> after(question, entity)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Candidate> after(Question question, Entity entity) {
        return entity.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .map(Mention::span)
                .filter(span -> span.start() > question.head().phrase().span().end())
                .filter(span -> span.start() < question.place() + SOON)
                .findFirst()
                .map(span -> made(entity, List.of(span)));
    }

    /** Organizations and governments with a name, for {@code the company}. */
    static List<Candidate> namedBodies(Question question) {
        List<Candidate> all = new ArrayList<>();
        for (Entity entity : question.scene().entities()) {
            boolean body =
                    entity.kind() == EntityKind.ORGANIZATION
                            || entity.kind() == EntityKind.GOVERNMENT;
            if (body && entity.named() && !isOnlyHeaded(question, entity)) {
                candidate(question, entity).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whether the headline alone has it: {@code Selm: port closed}. */
    private static boolean isOnlyHeaded(Question question, Entity entity) {
        Optional<Span> headline =
                question.scene().reading().article().layout().headline().map(Passage::span);
        return headline.isPresent()
                && entity.mentions().stream()
                        .allMatch(mention -> headline.get().contains(mention.span()));
    }

    /** Organizations, governments and groups for {@code they} and {@code it}. */
    static List<Candidate> bodies(Question question) {
        List<Candidate> all = new ArrayList<>();
        for (Entity entity : question.scene().entities()) {
            if (entity.kind() == EntityKind.ORGANIZATION
                    || entity.kind() == EntityKind.GOVERNMENT
                    || entity.kind() == EntityKind.GROUP) {
                candidate(question, entity).ifPresent(all::add);
            }
        }
        all.addAll(speakers(question, true));
        all.addAll(nouns(question, true));
        return all;
    }

    /** The gender that the names, titles and roles of an entity tell. */
    static Gender gender(Entity entity) {
        Gender gender = PersonName.parse(entity.name()).gender();
        for (Passage role : entity.roles()) {
            gender = gender == Gender.UNKNOWN ? Offices.gender(role.words()) : gender;
        }
        return gender;
    }

    /** Of somebody whom nobody names: female for {@code a spokeswoman}. */
    private static Gender described(Candidate candidate) {
        Speaker speaker = candidate.speaker();
        return speaker.kind() == Speaker.Kind.UNNAMED
                ? Offices.gender(speaker.name().orElse(""))
                : Gender.UNKNOWN;
    }

    private static Optional<Candidate> candidate(Question question, Entity entity) {
        List<Span> places =
                entity.mentions().stream()
                        .map(Mention::span)
                        .filter(span -> span.end() <= question.place())
                        .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(made(entity, places));
    }

    private static Candidate made(Entity entity, List<Span> places) {
        return new Candidate(
                entity.id(),
                Scene.speaker(entity, entity.confidence(), "speaker/pronoun"),
                entity.mentions(),
                places);
    }

    /** Speakers before the question whom no entity holds: {@code a clerk}, {@code officials}. */
    private static List<Candidate> speakers(Question question, boolean many) {
        List<Candidate> out = new ArrayList<>();
        Scene scene = question.scene();
        for (int i = 0; i < scene.speakers().size(); i++) {
            Speaker speaker = scene.speakers().get(i);
            List<Span> places =
                    scene.attributions().get(i).source().stream()
                            .map(Passage::span)
                            .filter(span -> span.end() <= question.place())
                            .sorted()
                            .toList();
            boolean fits = many ? isMany(speaker) : isOne(speaker);
            if (fits && speaker.entity().isEmpty() && !places.isEmpty()) {
                String key = "s:" + speaker.name().orElse("");
                out.removeIf(candidate -> candidate.key().equals(key));
                out.add(new Candidate(key, speaker, List.of(), places));
            }
        }
        return out;
    }

    private static boolean isOne(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.PERSON
                || isUntold(speaker)
                || (speaker.kind() == Speaker.Kind.UNNAMED && !isPlural(speaker));
    }

    /** {@code The judge}, whom the text has named, but hearsay cannot tell who it is. */
    static boolean isUntold(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.UNKNOWN && speaker.rule().equals(KnownOffice.RULE);
    }

    private static boolean isMany(Speaker speaker) {
        return switch (speaker.kind()) {
            case ORGANIZATION, GOVERNMENT, GROUP, DOCUMENT -> true;
            case UNNAMED -> isPlural(speaker);
            case PERSON, UNKNOWN -> false;
        };
    }

    private static boolean isPlural(Speaker speaker) {
        return isPlural(speaker.name().orElse(""));
    }

    /** By its noun alone: {@code Lee's lawyer} and {@code one of the officials} are one. */
    private static boolean isPlural(String description) {
        return HeadFinder.find(description, new Span(0, description.length()), List.of())
                .filter(head -> Nouns.isPlural(head.noun()))
                .isPresent();
    }

    /** Nouns without an entity that the model takes for the same as the pronoun. */
    private static List<Candidate> nouns(Question question, boolean many) {
        List<Candidate> out = new ArrayList<>();
        List<Mention> mentions = question.scene().reading().mentions();
        question.head().mention().stream()
                .flatMap(mention -> mention.antecedents().stream())
                .filter(antecedent -> antecedent.probability() >= POINTED)
                .map(antecedent -> mentions.get(antecedent.mention()))
                .filter(mention -> mention.form() == Mention.Form.NOMINAL)
                .filter(mention -> question.scene().entity(mention).isEmpty())
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> noun(question, mention, many).ifPresent(out::add));
        return out;
    }

    private static Optional<Candidate> noun(Question question, Mention mention, boolean many) {
        Scene scene = question.scene();
        Span span = mention.span();
        return HeadFinder.find(scene.text(), span, List.of(mention))
                .map(head -> new Question(scene, question.index(), mention.passage(), head))
                .flatMap(NamelessSource::described)
                .filter(speaker -> many ? isMany(speaker) : isOne(speaker))
                .map(speaker -> new Candidate("m:" + span, speaker, List.of(), List.of(span)));
    }
}
