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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
 * no account has both. Where more than a letter or two differ, the words around them must also
 * share what the person is. Short forms of a given name ({@code Bob}, {@code Robert}) are no
 * difference.
 */
final class NameRule implements FindingRule {
    private static final int MOST = 2000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A name as one account writes it. */
    private record Bearer(Account account, Entity entity, Scene scene, Passage name) {

        /** Its words in small letters without a title, one blank between two. */
        String written() {
            String[] words = BLANKS.split(name.words().strip());
            char first = Character.toLowerCase(entity.bareKey().charAt(0));
            int start = 0;
            while (words.length - start > 2
                    && (words[start].endsWith(".")
                            || Character.toLowerCase(words[start].charAt(0)) != first)) {
                start++;
            }
            return String.join(" ", List.of(words).subList(start, words.length))
                    .toLowerCase(Locale.ROOT);
        }

        /** What the account says that he or she is, and the other words of the sentence. */
        Set<String> context() {
            Set<String> words = Overlap.words(scene, scene.start(), scene.end());
            entity.roles().forEach(role -> words.addAll(Overlap.words(role.words())));
            for (String part : entity.key().split("[ :]", -1)) {
                words.removeIf(part::startsWith);
            }
            return words;
        }
    }

    @Override
    public List<Finding> find(Bench bench) {
        Map<String, List<Bearer>> bearers = new TreeMap<>();
        for (Account account : bench.story().accounts()) {
            for (Bearer bearer : bearers(account)) {
                bearers.computeIfAbsent(bearer.written(), k -> new ArrayList<>()).add(bearer);
            }
        }
        List<String> names = bearers.keySet().stream().limit(MOST).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (Alike.names(names.get(i), names.get(j))) {
                    List<Bearer> one = bearers.getOrDefault(names.get(i), List.of());
                    List<Bearer> other = bearers.getOrDefault(names.get(j), List.of());
                    boolean sure = Alike.surely(names.get(i), names.get(j));
                    finding(bench, one, other, sure).ifPresent(findings::add);
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

    private static Optional<Finding> finding(
            Bench bench, List<Bearer> one, List<Bearer> other, boolean sure) {
        Set<String> articles = new TreeSet<>();
        one.forEach(b -> articles.add(b.account().article().id()));
        boolean both = other.stream().anyMatch(b -> articles.contains(b.account().article().id()));
        Set<String> shared = new TreeSet<>();
        one.forEach(b -> shared.addAll(b.context()));
        Set<String> others = new TreeSet<>();
        other.forEach(b -> others.addAll(b.context()));
        shared.retainAll(others);
        if (both || (shared.isEmpty() && !sure)) {
            return Optional.empty();
        }
        List<Bearer> all = new ArrayList<>(one);
        all.addAll(other);
        List<String> order = bench.story().accounts().stream().map(a -> a.article().id()).toList();
        all.sort(Comparator.comparing(b -> order.indexOf(b.account().article().id())));
        String first = one.get(0).name().words();
        String second = other.get(0).name().words();
        String around =
                shared.stream()
                        .max(Comparator.comparing(String::length))
                        .map(stem -> Overlap.word(one.get(0).scene(), stem))
                        .map(", and the words around both have \"%s\" in common"::formatted)
                        .orElse("");
        return Optional.of(
                new Finding(
                        "",
                        Kind.NAME,
                        Relation.DIFFER,
                        first,
                        all.stream()
                                .map(b -> Sides.of(b.scene(), b.name(), b.name().words()))
                                .toList(),
                        shared.size() > 1 || sure ? 0.9 : 0.8,
                        "\"%s\" and \"%s\" are nearly one name, no account has both%s."
                                .formatted(first, second, around),
                        "finding/name"));
    }
}
