package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.scene.Names;
import dev.hearsay.scene.Overlap;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.verdict.Nobody;
import dev.hearsay.verdict.Verdict;
import dev.hearsay.verdict.VerdictFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether something is so: confirmed here, denied, refused or unverified there.
 *
 * <pre>{@code
 * Courier      The mill bridge was swept away.
 * Radio Nord   The mill bridge is still standing, the mayor said.     differ: bridge
 * The Globe    The mayor denied that the bridge had been destroyed.   differ
 * }</pre>
 *
 * <p>Two sentences are laid side by side only where both speak of one question, by words that a
 * list calls opposites, with opposite answers, and where what they speak of goes by the same words.
 * Whoever is quoted is named; hearsay does not judge.
 */
final class OutcomeRule implements FindingRule {
    private static final double LIKE = 0.22;
    private static final int MOST = 300;
    private static final String DENIES = "denies";

    @Override
    public List<Finding> find(Bench bench) {
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        for (Account account : bench.story().accounts()) {
            List<Verdict> all = new ArrayList<>(Nobody.hurt(account));
            for (Scene scene : SceneFinder.find(account)) {
                all.addAll(VerdictFinder.find(scene));
                all.addAll(Nobody.find(scene));
            }
            for (Verdict v : all) {
                verdicts.computeIfAbsent(v.question(), k -> new ArrayList<>()).add(v);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Verdict> bucket : verdicts.values()) {
            List<Verdict> some = bucket.stream().limit(MOST).toList();
            findings.addAll(compare(bench, some.stream().filter(v -> !isTurned(v, some)).toList()));
        }
        return findings;
    }

    /** Whether its account says both, one after the other: {@code fled, and was caught}. */
    private static boolean isTurned(Verdict verdict, List<Verdict> all) {
        return all.stream()
                .filter(v -> v.article().equals(verdict.article()))
                .filter(v -> v.speaker().equals(verdict.speaker()))
                .anyMatch(
                        v ->
                                v.answer() != verdict.answer()
                                        && v.subject().stream()
                                                .anyMatch(verdict.subject()::contains));
    }

    private static List<Finding> compare(Bench bench, List<Verdict> bucket) {
        Groups groups = new Groups(bucket.size());
        Set<Integer> opposed = new TreeSet<>();
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Verdict one = bucket.get(i);
                Verdict other = bucket.get(j);
                boolean apart = one.answer() != other.answer();
                if (!one.article().equals(other.article()) && meet(bench, one, other)) {
                    groups.join(i, j);
                    if (apart) {
                        opposed.add(i);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            if (group.stream().anyMatch(opposed::contains)) {
                findings.add(finding(once(group.stream().map(bucket::get).toList())));
            }
        }
        return findings;
    }

    /** Of each account, speaker and answer the first. */
    private static List<Verdict> once(List<Verdict> verdicts) {
        Map<String, Verdict> first = new LinkedHashMap<>();
        verdicts.forEach(v -> first.putIfAbsent(v.article() + v.answer() + v.speaker(), v));
        return List.copyOf(first.values());
    }

    /** Whether both speak of the same. */
    private static boolean meet(Bench bench, Verdict one, Verdict other) {
        Set<String> shared = new TreeSet<>(one.subject());
        shared.retainAll(other.subject());
        boolean words = one.scene().passage().words().equals(other.scene().passage().words());
        if (shared.isEmpty() || words || !Names.meet(one.scene(), other.scene(), false)) {
            return false;
        }
        double likeness =
                bench.likeness(one.scene().passage().words(), other.scene().passage().words());
        return likeness > LIKE || one.question().startsWith(Nobody.PEOPLE);
    }

    private static Finding finding(List<Verdict> verdicts) {
        Verdict first = verdicts.get(0);
        Verdict other =
                verdicts.stream()
                        .filter(v -> v.answer() != first.answer())
                        .findFirst()
                        .orElse(first);
        Set<String> shared = new TreeSet<>(first.subject());
        shared.retainAll(other.subject());
        Optional<String> stem =
                shared.stream().filter(word -> !word.equals(Nobody.PEOPLE)).findFirst();
        String what = stem.map(s -> Overlap.word(first.scene(), s)).orElse("people");
        List<Side> sides =
                verdicts.stream()
                        .map(v -> Sides.of(v.scene(), v.words(), v.place(), v.value()))
                        .toList();
        boolean later = isLater(first, other);
        return new Finding(
                "",
                Kind.OUTCOME,
                later ? Relation.REVISION : Relation.DIFFER,
                what,
                sides,
                0.75,
                "Both speak of \"%s\"; \"%s\" and \"%s\" say the opposite%s."
                        .formatted(
                                what,
                                first.value(),
                                other.value(),
                                later ? ", and one is a day or more later" : ""),
                "finding/outcome");
    }

    /** Whether it may have come about in between: nobody denies it, and the days are known. */
    private static boolean isLater(Verdict one, Verdict other) {
        boolean denied = one.value().equals(DENIES) || other.value().equals(DENIES);
        Account first = one.scene().account();
        Account second = other.scene().account();
        return !denied && (Order.before(first, second) || Order.before(second, first));
    }
}
