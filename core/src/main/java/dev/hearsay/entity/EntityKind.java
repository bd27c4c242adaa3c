package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What sort of thing an entity is.
 *
 * <pre>{@code
 * Kesteria hopes that …            GOVERNMENT    government:kesteria
 * talks in Kesteria                PLACE         place:kesteria
 * the Kremlin                      GOVERNMENT    government:russia
 * the Russian side                 GOVERNMENT    government:russia
 * the Kesterian Defence Ministry   GOVERNMENT    government:defense kesterian ministry
 * Nordhavn Shipping Inc.           ORGANIZATION  organization:nordhavn shipping
 * }</pre>
 *
 * <p>A capital, a palace and their state stay entities of their own within an article, because a
 * text that tells them apart may mean to; that they stand for one government is what their equal
 * keys say ({@code en/metonyms.tsv}).
 */
public enum EntityKind {
    /** One human being. */
    PERSON,
    /** A company, party, agency, paper, court, team. */
    ORGANIZATION,
    /** A state that speaks or acts, its organs and what stands for it: {@code the Kremlin}. */
    GOVERNMENT,
    /** A people, faith or political camp. */
    GROUP,
    /** A place that is only a place. */
    PLACE,
    /** A law, work, event, building, product. */
    OTHER;

    /** Whether it is a place or a name that may stand for a government. */
    static boolean mayGovern(Found found) {
        return found.type() == Mention.Type.PLACE
                || (found.type() == Mention.Type.ORGANIZATION && state(found).isPresent());
    }

    private static Optional<String> state(Found found) {
        String plain = found.plain();
        return States.named(plain).or(() -> States.ofSeat(plain)).or(() -> States.ofMetonym(plain));
    }

    /** By what the model took it for, and by what it does in the text. */
    static EntityKind of(Cluster cluster) {
        return switch (cluster.type()) {
            case PERSON -> PERSON;
            case GROUP -> GROUP;
            case OTHER -> governs(cluster) ? GOVERNMENT : OTHER;
            case PLACE -> governs(cluster) ? GOVERNMENT : PLACE;
            case ORGANIZATION -> governs(cluster) ? GOVERNMENT : ORGANIZATION;
        };
    }

    private static boolean governs(Cluster cluster) {
        boolean named = cluster.named();
        return cluster.founds().stream()
                .filter(found -> !found.pronoun() && found.named() == named)
                .anyMatch(
                        found ->
                                States.ofMetonym(found.plain()).isPresent()
                                        || (found.type() != Mention.Type.PLACE
                                                && States.organ(found.plain()))
                                        || (found.named() && found.agent() && mayGovern(found)));
    }

    /** The name in every article; of what has no name, one that no other article has. */
    static String key(Cluster cluster, String article) {
        String kind = of(cluster).name().toLowerCase(Locale.ROOT) + ":";
        Optional<Found> fullest = cluster.fullest();
        if (fullest.isEmpty()) {
            return government(cluster)
                    .map(state -> kind + Spelling.fold(state))
                    .orElse("unnamed:" + article + ":" + cluster.first().span().start());
        }
        Found found = fullest.get();
        return kind + (cluster.person() ? found.name().key() : named(cluster, found));
    }

    private static String named(Cluster cluster, Found found) {
        boolean governs = of(cluster) == GOVERNMENT;
        return (governs ? state(found) : States.named(found.plain()))
                .map(Spelling::fold)
                .orElseGet(() -> String.join(" ", found.telling()));
    }

    /** {@code the Russian government} and {@code the Russian side} need no name to be one. */
    private static Optional<String> government(Cluster cluster) {
        String plain = cluster.first().plain();
        String[] words = plain.split(" ", -1);
        boolean whole =
                words.length == 2
                        && List.of("government", "side", "authorities", "administration")
                                .contains(words[1]);
        return whole ? States.of(words[0]) : Optional.empty();
    }
}
