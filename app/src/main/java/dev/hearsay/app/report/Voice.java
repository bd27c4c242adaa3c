package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.speaker.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One who speaks in an account, and how often.
 *
 * @param name the fullest name, or the text's own description, or {@code unknown}
 * @param kind what sort of speaker it is
 * @param roles what the article says that it is, each wording once
 * @param entity the account's entity, where there is one
 * @param statements how many statements are its own
 */
public record Voice(
        String name,
        Speaker.Kind kind,
        List<String> roles,
        Optional<Entity> entity,
        int statements) {
    static final String UNKNOWN = "unknown";

    /** Those who speak, the most often first, and those whom nobody could name last. */
    public static List<Voice> of(Account account) {
        Map<String, List<Speaker>> turns = new LinkedHashMap<>();
        for (Statement statement : account.statements()) {
            Speaker speaker = statement.speaker();
            turns.computeIfAbsent(identity(speaker), identity -> new ArrayList<>()).add(speaker);
        }
        return turns.values().stream()
                .map(speakers -> of(speakers, account.entities()))
                .sorted(
                        Comparator.comparing((Voice voice) -> !voice.isKnown())
                                .thenComparing(voice -> -voice.statements))
                .toList();
    }

    private static Voice of(List<Speaker> speakers, List<Entity> entities) {
        Speaker first = speakers.get(0);
        Optional<Entity> entity =
                first.entity()
                        .flatMap(id -> entities.stream().filter(e -> e.id().equals(id)).findAny());
        Stream<String> told = speakers.stream().flatMap(speaker -> speaker.roles().stream());
        Stream<String> more =
                entity.stream().flatMap(e -> e.roles().stream()).map(role -> role.words());
        return new Voice(
                name(first),
                isKnown(first) ? first.kind() : Speaker.Kind.UNKNOWN,
                roles(Stream.concat(told, more)),
                entity,
                speakers.size());
    }

    /** Whether it can be told from others. */
    public boolean isKnown() {
        return kind != Speaker.Kind.UNKNOWN;
    }

    /** The roles of a speaker as they are shown, each wording once. */
    static List<String> roles(Stream<String> roles) {
        Set<String> seen = new LinkedHashSet<>();
        return roles.flatMap(role -> Wording.filled(role).stream())
                .filter(role -> seen.add(role.toLowerCase(Locale.ROOT)))
                .toList();
    }

    public static String name(Speaker speaker) {
        return named(speaker).orElse(UNKNOWN);
    }

    public static boolean isKnown(Speaker speaker) {
        return named(speaker).isPresent();
    }

    private static Optional<String> named(Speaker speaker) {
        return speaker.name()
                .filter(name -> speaker.kind() != Speaker.Kind.UNKNOWN)
                .flatMap(Wording::filled);
    }

    /** Equal for two speakers of one account that are the same. */
    static String identity(Speaker speaker) {
        if (!isKnown(speaker)) {
            return "";
        }
        return speaker.entity()
                .map(id -> "entity " + id)
                .orElseGet(() -> speaker.kind() + " " + name(speaker).toLowerCase(Locale.ROOT));
    }
}
