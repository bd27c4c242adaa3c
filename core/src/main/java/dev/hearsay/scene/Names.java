package dev.hearsay.scene;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Span;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whom and what a sentence names, by kind. */
public final class Names {
    private Names() {}

    /**
     * The keys of those that a sentence names.
     *
     * @param pronouns whether those count, too, whom it only means by a pronoun
     */
    public static Map<EntityKind, Set<String>> of(Scene scene, boolean pronouns) {
        Map<EntityKind, Set<String>> names = new TreeMap<>();
        Span span = scene.span();
        for (Entity entity : scene.account().entities()) {
            boolean here =
                    entity.named()
                            && entity.mentions().stream()
                                    .filter(
                                            m ->
                                                    m.form() == Mention.Form.NAME
                                                            || (pronouns
                                                                    && m.form()
                                                                            == Mention.Form
                                                                                    .PRONOUN))
                                    .anyMatch(m -> span.contains(m.span()));
            if (here) {
                EntityKind kind =
                        entity.kind() == EntityKind.GOVERNMENT
                                ? EntityKind.ORGANIZATION
                                : entity.kind();
                String key = entity.bareKey();
                names.computeIfAbsent(kind, k -> new TreeSet<>()).add(key);
            }
        }
        return names;
    }

    /** The keys of all that an account names, by which it may name a place. */
    public static Set<String> places(Account account) {
        Set<String> places = new TreeSet<>();
        account.entities().forEach(e -> places.add(e.bareKey()));
        return places;
    }

    /** Whether of each kind that both name they share at least one. */
    public static boolean meet(Scene one, Scene other, boolean pronouns) {
        Map<EntityKind, Set<String>> first = of(one, pronouns);
        Map<EntityKind, Set<String>> second = of(other, pronouns);
        return first.entrySet().stream()
                .allMatch(
                        e ->
                                !second.containsKey(e.getKey())
                                        || e.getValue().stream()
                                                .anyMatch(
                                                        k ->
                                                                second.getOrDefault(
                                                                                e.getKey(),
                                                                                new TreeSet<>())
                                                                        .contains(k)));
    }
}
