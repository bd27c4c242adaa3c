package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.reading.Mention;
import dev.hearsay.scene.Overlap;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One human being whose name is written in two ways.
 *
 * <pre>{@code
 * Courier      the driller Emil Torv        Radio Nord   Emile Torv, a driller
 *   differ: Emil Torv, Emile Torv
 * Courier      Mayor Ann Lee                Radio Nord   her brother Alan Lee
 *   nothing: too unlike, and no word in common
 * }</pre>
 *
 * <p>Both names have two parts or more, of which one is the same or nearly so and the other alike;
 * no account has both names; and the words around them share what the person is. What the keys of
 * entities already join (transliterations, nicknames) is no difference.
 */
final class NameRule implements FindingRule {
    private static final int MOST = 2000;

    /** A name as one account writes it. */
    private record Bearer(Account account, Entity entity, Scene scene, Passage name) {

        /** What the account says that he or she is, and the other words of the sentence. */
        Set<String> context() {
            Set<String> words = Overlap.words(scene, scene.start(), scene.end());
            words.addAll(roles());
            for (String part : entity.key().split("[ :]", -1)) {
                words.removeIf(part::startsWith);
            }
            return words;
        }

        Set<String> roles() {
            Set<String> words = new TreeSet<>();
            entity.roles().forEach(role -> words.addAll(Overlap.words(role.words())));
            return words;
        }
    }

    @Override
    public List<Finding> find(Bench bench) {
        Map<String, List<Bearer>> bearers = new TreeMap<>();
        for (Account account : bench.story().accounts()) {
            for (Bearer bearer : bearers(account)) {
                bearers.computeIfAbsent(bearer.entity().key(), k -> new ArrayList<>()).add(bearer);
            }
        }
        List<String> keys = bearers.keySet().stream().limit(MOST).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                if (Alike.names(keys.get(i), keys.get(j))) {
                    List<Bearer> one = bearers.getOrDefault(keys.get(i), List.of());
                    List<Bearer> other = bearers.getOrDefault(keys.get(j), List.of());
                    finding(bench, one, other).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static List<Bearer> bearers(Account account) {
        List<Bearer> bearers = new ArrayList<>();
        List<Scene> scenes = SceneFinder.find(account);
        for (Entity entity : account.entities()) {
            if (entity.kind() == EntityKind.PERSON
                    && entity.named()
                    && entity.key().contains(" ")) {
                full(entity)
                        .ifPresent(
                                name ->
                                        scenes.stream()
                                                .filter(s -> s.span().contains(name.span()))
                                                .findFirst()
                                                .ifPresent(
                                                        s ->
                                                                bearers.add(
                                                                        new Bearer(
                                                                                account, entity, s,
                                                                                name))));
            }
        }
        return bearers;
    }

    private static Optional<Passage> full(Entity entity) {
        return entity.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .map(Mention::passage)
                .filter(p -> p.words().strip().contains(" "))
                .findFirst();
    }

    private static Optional<Finding> finding(Bench bench, List<Bearer> one, List<Bearer> other) {
        Set<String> articles = new TreeSet<>();
        one.forEach(b -> articles.add(b.account().article().id()));
        boolean both = other.stream().anyMatch(b -> articles.contains(b.account().article().id()));
        Set<String> shared = new TreeSet<>();
        one.forEach(b -> shared.addAll(b.context()));
        Set<String> others = new TreeSet<>();
        other.forEach(b -> others.addAll(b.context()));
        shared.retainAll(others);
        if (both || shared.isEmpty()) {
            return Optional.empty();
        }
        List<Bearer> all = new ArrayList<>(one);
        all.addAll(other);
        List<String> order = bench.story().accounts().stream().map(a -> a.article().id()).toList();
        all.sort(Comparator.comparing(b -> order.indexOf(b.account().article().id())));
        String first = one.get(0).name().words();
        String second = other.get(0).name().words();
        String stem = shared.stream().max(Comparator.comparing(String::length)).orElseThrow();
        String role = Overlap.word(one.get(0).scene(), stem);
        return Optional.of(
                new Finding(
                        "",
                        Kind.NAME,
                        Relation.DIFFER,
                        first,
                        all.stream()
                                .map(b -> Sides.of(b.scene(), b.name(), b.name().words()))
                                .toList(),
                        shared.size() > 1 ? 0.9 : 0.8,
                        "\"%s\" and \"%s\" are nearly one name, no account has both, and the words around both have \"%s\" in common."
                                .formatted(first, second, role),
                        "finding/name"));
    }
}
