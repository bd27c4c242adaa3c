package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.scene.Names;
import dev.hearsay.scene.Overlap;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody denies in one account, and another account says.
 *
 * <pre>{@code
 * Courier      The union has broken off the talks.
 * Radio Nord   The union denied that it had broken off talks.     differ: broken off talks
 * }</pre>
 *
 * <p>The denied words and the sentence must mean nearly the same, share a telling word and name the
 * same; a sentence that says "not" itself is no claim.
 */
final class DenialRule implements FindingRule {
    private static final Set<String> REQUESTS = WordList.load(DenialRule.class, "en/requests.txt");
    private static final int FIRST = 3;
    private static final double LIKE = 0.4;

    /** Words of a denial of {@value #LONG} and more that a sentence must have; of others one. */
    private static final int SHARED = 2;

    private static final int LONG = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Sentences of an account that are looked at. */
    private static final int MOST = 400;

    private static final List<String> TURNED =
            List.of(
                    "cannot",
                    "denied",
                    "denies",
                    "deny",
                    "dismissed",
                    "neither",
                    "never",
                    "no",
                    "nobody",
                    "none",
                    "not",
                    "nothing",
                    "rejected",
                    "t",
                    "without",
                    "whether");

    @Override
    public List<Finding> find(Bench bench) {
        List<Finding> findings = new ArrayList<>();
        for (Account account : bench.story().accounts()) {
            List<Scene> scenes = SceneFinder.find(account);
            for (Statement statement : account.statements()) {
                if (statement.stance() == Stance.DENIES && !isRefusal(statement)) {
                    denial(scenes, statement)
                            .flatMap(denial -> answered(bench, denial))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** {@code dismissed calls to quit}: refuses what nobody has claimed. */
    private static boolean isRefusal(Statement statement) {
        List<String> words = Overlap.plain(statement.attribution().content().get(0).words());
        return words.stream().limit(FIRST).anyMatch(REQUESTS::contains);
    }

    /** A statement that denies, and the sentence it stands in. */
    private record Denial(Scene scene, Statement statement, Passage content) {}

    private static Optional<Denial> denial(List<Scene> scenes, Statement statement) {
        Passage content = statement.attribution().content().get(0);
        return scenes.stream()
                .filter(scene -> scene.span().contains(content.span()))
                .findFirst()
                .filter(scene -> !turned(Overlap.plain(content.words())))
                .map(scene -> new Denial(scene, statement, content));
    }

    private static boolean turned(List<String> words) {
        return words.stream().anyMatch(TURNED::contains);
    }

    /** A sentence of another account, and how near it comes to what is denied. */
    private record Claim(Scene scene, double likeness) {}

    private static Optional<Finding> answered(Bench bench, Denial denial) {
        String article = denial.scene().account().article().id();
        List<Claim> claims = new ArrayList<>();
        for (Account other : bench.story().accounts()) {
            if (!bench.lineage()
                    .origin(other.article().id())
                    .equals(bench.lineage().origin(article))) {
                claim(bench, denial, other).ifPresent(claims::add);
            }
        }
        return claims.isEmpty() ? Optional.empty() : Optional.of(finding(denial, claims));
    }

    private static Optional<Claim> claim(Bench bench, Denial denial, Account other) {
        Set<String> denied = Overlap.words(denial.content().words());
        return SceneFinder.find(other).stream()
                .limit(MOST)
                .filter(scene -> shared(denied, scene) >= (denied.size() < LONG ? 1 : SHARED))
                .filter(scene -> hasNumbers(denial, scene))
                .filter(scene -> !turned(Overlap.plain(scene.passage().words())))
                .filter(scene -> Names.meet(denial.scene(), scene, false))
                .map(scene -> new Claim(scene, likeness(bench, denial, scene)))
                .filter(claim -> claim.likeness() >= LIKE)
                .max(Comparator.comparingDouble(Claim::likeness));
    }

    /** Whether the sentence has every number of the denial: who denies 1958 denies no 1962. */
    private static boolean hasNumbers(Denial denial, Scene scene) {
        String words = scene.passage().words();
        return NUMBER.matcher(denial.content().words())
                .results()
                .allMatch(number -> words.contains(number.group()));
    }

    private static int shared(Set<String> denied, Scene scene) {
        Set<String> shared = new TreeSet<>(denied);
        shared.retainAll(Overlap.words(scene, scene.start(), scene.end()));
        return shared.size();
    }

    private static double likeness(Bench bench, Denial denial, Scene scene) {
        return bench.likeness(denial.content().words(), scene.passage().words());
    }

    private static Finding finding(Denial denial, List<Claim> claims) {
        List<Side> sides = new ArrayList<>();
        sides.add(Sides.of(denial.scene(), denied(denial), denial.content(), "denies"));
        claims.forEach(
                claim -> sides.add(Sides.of(claim.scene(), claim.scene().passage(), "says")));
        String who = denial.statement().speaker().name().orElse("Somebody");
        return new Finding(
                "",
                Kind.OUTCOME,
                Relation.DIFFER,
                denial.content().words(),
                sides,
                claims.stream().mapToDouble(Claim::likeness).max().orElse(LIKE),
                "%s denies what another account says.".formatted(who),
                "finding/denial");
    }

    /** From the word that denies to what is denied. */
    private static Passage denied(Denial denial) {
        return denial.statement().attribution().cue().stream()
                .filter(cue -> cue.span().start() < denial.content().span().start())
                .findFirst()
                .map(cue -> cue.span().cover(denial.content().span()))
                .map(span -> Passage.of(denial.scene().account().article().text(), span))
                .orElse(denial.content());
    }
}
