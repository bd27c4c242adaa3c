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
import java.util.TreeMap;

/** An article, whom it speaks of, and the speakers found so far. */
final class Scene {
    private final Reading reading;
    private final List<Attribution> attributions;
    private final List<Entity> entities;
    private final Map<Span, Entity> byPlace = new LinkedHashMap<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final Map<Span, Optional<Head>> heads = new LinkedHashMap<>();
    private final TreeMap<Integer, Integer> paragraphs = new TreeMap<>();
    private final int longest;

    Scene(Reading reading, List<Attribution> attributions, List<Entity> entities) {
        this.reading = reading;
        this.attributions = List.copyOf(attributions);
        this.entities = List.copyOf(entities);
        List<Passage> read = reading.article().layout().read();
        for (int i = 0; i < read.size(); i++) {
            paragraphs.putIfAbsent(read.get(i).span().start(), i);
        }
        longest = reading.mentions().stream().mapToInt(m -> m.span().length()).max().orElse(0);
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

    /** The mentions that touch a place, in their order. */
    List<Mention> mentions(Span place) {
        List<Mention> all = reading.mentions();
        List<Mention> touching = new ArrayList<>();
        for (int i = firstAt(place.start() - longest); i < all.size(); i++) {
            Mention mention = all.get(i);
            if (mention.span().start() >= place.end()) {
                break;
            }
            if (mention.span().overlaps(place)) {
                touching.add(mention);
            }
        }
        return touching;
    }

    /** Index of the first mention that starts at the place or behind it. */
    private int firstAt(int place) {
        int low = 0;
        int high = reading.mentions().size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (reading.mentions().get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What a source hangs on. */
    Optional<Head> head(Passage source) {
        return heads.computeIfAbsent(
                source.span(), span -> HeadFinder.find(text(), span, mentions(span)));
    }

    /** The paragraph that holds a place, counted from 0; -1 where none does. */
    int paragraph(int place) {
        var found = paragraphs.floorEntry(place);
        if (found == null) {
            return -1;
        }
        Span span = reading.article().layout().read().get(found.getValue()).span();
        return place < span.end() ? found.getValue() : -1;
    }

    /** The paragraph in which an attribution's source stands. */
    int paragraphOf(int index) {
        Attribution attribution = attributions.get(index);
        List<Passage> source = attribution.source();
        return paragraph(
                source.isEmpty() ? attribution.span().start() : source.get(0).span().start());
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
