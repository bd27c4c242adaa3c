package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.finding.Sayings.Saying;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one account has and the others leave out: sentences that no other account says, in its words
 * or in others, with a statement or a figure first.
 *
 * <p>Copies of one text are one account. Of each account no more than {@value #MOST} are given, the
 * weightiest ones; what others may leave out because it says little is not. Of a story of many
 * sentences only the weightiest are looked for, but always in all of it.
 */
final class OmissionRule implements FindingRule {
    private static final int MOST = 3;

    /** Sentences this much alike say one thing. */
    private static final double ALIKE = 0.62;

    /** The same, where another account counts in the same unit. */
    private static final double COUNTED_ALIKE = 0.42;

    /** The weight from which a sentence is worth a reader's time; set by reading what came out. */
    private static final double WEIGHTY = 0.6;

    /** The share of its words elsewhere that speaks against a sentence. */
    private static final double COVERED = 0.8;

    /** The same, where not all other sentences were compared by meaning. */
    private static final double COVERED_OF_MANY = 0.6;

    @Override
    public List<Finding> find(Bench bench) {
        List<Account> accounts = bench.story().accounts();
        long origins = bench.lineage().origins(accounts.stream().map(OmissionRule::id).toList());
        if (origins < 2) {
            return List.of();
        }
        Sayings sayings = Sayings.of(bench);
        Map<Integer, List<Weighed>> found = new TreeMap<>();
        for (Weighed heavy : heaviest(sayings)) {
            if (sayings.spent()) {
                break;
            }
            Weighed weighed = compared(sayings, heavy);
            if (weighed.weight() >= WEIGHTY) {
                int number = weighed.saying().from().number();
                found.computeIfAbsent(number, k -> new ArrayList<>()).add(weighed);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Weighed> own : found.values()) {
            own.stream()
                    .sorted(
                            Comparator.comparing((Weighed weighed) -> -weighed.weight())
                                    .thenComparing(weighed -> weighed.saying().from().place()))
                    .limit(MOST)
                    .sorted(Comparator.comparing(weighed -> weighed.saying().from().place()))
                    .map(weighed -> finding(weighed, sayings.compared()))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static String id(Account account) {
        return account.article().id();
    }

    /**
     * A sentence, and what it weighs.
     *
     * @param covered the share of its words that another account has
     */
    private record Weighed(Saying saying, double covered, double weight) {}

    /** Those that would be worth it if nobody said the same in other words, the heaviest first. */
    private static List<Weighed> heaviest(Sayings sayings) {
        double most = sayings.compared() ? COVERED : COVERED_OF_MANY;
        List<Weighed> heaviest = new ArrayList<>();
        for (Saying saying : sayings.lookedFor()) {
            if (saying.content().size() >= 3 && !saying.from().lead() && !sayings.retold(saying)) {
                double covered = sayings.covered(saying);
                double weight = weight(sayings, saying, covered, 0);
                if (covered < most && weight >= WEIGHTY) {
                    heaviest.add(new Weighed(saying, covered, weight));
                }
            }
        }
        heaviest.sort(
                Comparator.comparing((Weighed weighed) -> -weighed.weight())
                        .thenComparing(weighed -> weighed.saying().from().place()));
        return heaviest;
    }

    private static Weighed compared(Sayings sayings, Weighed heavy) {
        Saying saying = heavy.saying();
        double likeness = sayings.likeness(saying);
        double alike = sayings.sameThing(saying) ? COUNTED_ALIKE : ALIKE;
        double weight = likeness >= alike ? 0 : weight(sayings, saying, heavy.covered(), likeness);
        return new Weighed(saying, heavy.covered(), weight);
    }

    private static double weight(Sayings sayings, Saying saying, double covered, double likeness) {
        double weight = (1 - likeness) * (1 - covered * covered);
        weight += saying.statement().isPresent() ? 0.15 : 0;
        weight += sayings.newFigure(saying) ? 0.2 : 0;
        return weight + Math.min(10, saying.content().size()) * 0.01;
    }

    private static Finding finding(Weighed weighed, boolean compared) {
        Saying saying = weighed.saying();
        Passage passage = saying.passage();
        Optional<String> speaker = saying.statement().flatMap(s -> s.speaker().name());
        Side side =
                new Side(
                        saying.article(),
                        passage,
                        passage.words(),
                        speaker,
                        saying.statement().map(Statement::id));
        return new Finding(
                "",
                Finding.Kind.OMISSION,
                Finding.Relation.ONLY_HERE,
                passage.words(),
                List.of(side),
                Math.min(0.9, weighed.weight()),
                compared
                        ? "No other account says this, in these words or in others."
                        : "No other account says this in these words; in a story of so many, only the"
                                + " sentences nearest to it were looked at for other words.",
                "finding/omission");
    }
}
