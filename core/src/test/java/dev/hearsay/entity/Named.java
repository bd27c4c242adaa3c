package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Entities as a line each that a test can state: name, kind, roles, mentions.
 *
 * <pre>{@code
 * Ann Lee | person | the mayor of Lund | Ann Lee, She
 * }</pre>
 */
final class Named {
    private Named() {}

    /** All entities, a line each. */
    static String of(Reading reading) {
        return lines(EntityFinder.find(reading), true);
    }

    /** Only those of that kind. */
    static String of(EntityKind kind, Reading reading) {
        return lines(
                EntityFinder.find(reading).stream().filter(e -> e.kind() == kind).toList(), false);
    }

    /** The roles of the first person, each between brackets. */
    static String roles(Reading reading) {
        return EntityFinder.find(reading).stream()
                .filter(e -> e.kind() == EntityKind.PERSON && e.named())
                .findFirst()
                .map(
                        e ->
                                e.roles().stream()
                                        .map(r -> "[" + r.words() + "]")
                                        .collect(Collectors.joining()))
                .orElse("nobody");
    }

    /** The words of all mentions of each entity, in order. */
    static String clusters(Reading reading) {
        return clusters(EntityFinder.find(reading));
    }

    static String clusters(List<Entity> entities) {
        return entities.stream().map(Named::mentions).collect(Collectors.joining(" / "));
    }

    private static String lines(List<Entity> entities, boolean kinds) {
        return entities.stream()
                .map(
                        e ->
                                e.name()
                                        + (kinds
                                                ? " " + e.kind().name().toLowerCase(Locale.ROOT)
                                                : "")
                                        + ": "
                                        + mentions(e))
                .collect(Collectors.joining("\n"));
    }

    private static String mentions(Entity entity) {
        return entity.mentions().stream()
                .map(Mention::passage)
                .map(p -> p.words())
                .collect(Collectors.joining(", "));
    }
}
