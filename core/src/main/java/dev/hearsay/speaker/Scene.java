package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article, whom it speaks of, and the speakers found so far. */
final class Scene {
    private final Reading reading;
    private final List<Attribution> attributions;
    private final List<Entity> entities;
    private final Map<Span, Entity> byPlace = new LinkedHashMap<>();
    private final List<Speaker> speakers = new ArrayList<>();

    Scene(Reading reading, List<Attribution> attributions, List<Entity> entities) {
        this.reading = reading;
        this.attributions = List.copyOf(attributions);
        this.entities = List.copyOf(entities);
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> byPlace.put(mention.span(), entity));
        }
    }

    Reading reading() {
        return reading;
    }

    String text() {
        return reading.article().text();
    }

    List<Attribution> attributions() {
        return attributions;
    }

    List<Entity> entities() {
        return entities;
    }

    /** The speakers of the attributions before the one that is asked about, in their order. */
    List<Speaker> speakers() {
        return List.copyOf(speakers);
    }

    /** Keeps the answer for the next attribution. */
    void add(Speaker speaker) {
        speakers.add(speaker);
    }

    /** Whom or what a mention means, where anything is known. */
    Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(byPlace.get(mention.span()));
    }

    /** The mentions that touch a place. */
    List<Mention> mentions(Span place) {
        return reading.mentions().stream().filter(m -> m.span().overlaps(place)).toList();
    }

    /** The paragraph that holds a place, counted from 0; -1 where none does. */
    int paragraph(int place) {
        List<Passage> read = reading.article().layout().read();
        for (int i = 0; i < read.size(); i++) {
            Span span = read.get(i).span();
            if (span.start() <= place && place < span.end()) {
                return i;
            }
        }
        return -1;
    }

    /** The speaker that an entity makes. */
    static Speaker speaker(Entity entity, double confidence, String rule) {
        return new Speaker(
                Optional.of(entity.name()),
                entity.named() ? kind(entity.kind()) : Speaker.Kind.UNNAMED,
                entity.roles().stream().map(Passage::words).toList(),
                Optional.of(entity.id()),
                confidence,
                rule);
    }

    private static Speaker.Kind kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Speaker.Kind.PERSON;
            case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
            case GOVERNMENT, PLACE -> Speaker.Kind.GOVERNMENT;
            case GROUP -> Speaker.Kind.GROUP;
            case OTHER -> Speaker.Kind.DOCUMENT;
        };
    }
}
