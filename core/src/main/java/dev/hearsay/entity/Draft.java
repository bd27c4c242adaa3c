package dev.hearsay.entity;

import dev.hearsay.reading.Reading;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mentions of one article while they are being joined. */
final class Draft {

    /** One rule that joins mentions which mean one. */
    interface Rule {

        /** Joins what it is sure of, and leaves the rest. */
        void apply(Draft draft);
    }

    private final Reading reading;
    private final Aliases aliases;
    private final List<Found> founds;
    private final List<Found> byMention;

    private Draft(Reading reading, Aliases aliases, List<Found> byMention) {
        this.reading = reading;
        this.aliases = aliases;
        this.byMention = List.copyOf(byMention);
        this.founds = List.copyOf(new LinkedHashSet<>(byMention));
    }

    /** Every mention alone; those that the model split are one, and names are freed of titles. */
    static Draft of(Reading reading, Aliases aliases) {
        return new Draft(reading, aliases, Repair.mentions(reading));
    }

    Reading reading() {
        return reading;
    }

    Aliases aliases() {
        return aliases;
    }

    String text() {
        return reading.article().text();
    }

    /** In order of the text. */
    List<Found> founds() {
        return founds;
    }

    /** What became of the reading's mention of that index; empty where there is none. */
    Optional<Found> ofMention(int index) {
        return index >= 0 && index < byMention.size()
                ? Optional.of(byMention.get(index))
                : Optional.empty();
    }

    /** The clusters as they are now, in order of their first mentions. */
    List<Cluster> clusters() {
        Set<Cluster> clusters = new LinkedHashSet<>();
        founds.forEach(found -> clusters.add(found.cluster()));
        return new ArrayList<>(clusters);
    }

    /** The clusters with a name of a human being in them. */
    List<Cluster> persons() {
        return clusters().stream().filter(c -> c.named() && c.person()).toList();
    }

    /** All mentions of the second now belong to the first. */
    void join(Cluster into, Cluster from, double confidence, String rule) {
        if (into != from) {
            from.founds().forEach(found -> found.joined(confidence, rule));
            into.take(from);
        }
    }

    /** The word before a place in the same line; empty where none is. */
    String wordBefore(Span span) {
        return Line.wordBefore(text(), span.start());
    }

    /** The paragraph around a place: from the end of the line before it to its own. */
    Span line(Span span) {
        int start = text().lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int end = text().indexOf('\n', span.end());
        return new Span(Math.min(start, span.start()), end < 0 ? text().length() : end);
    }
}
