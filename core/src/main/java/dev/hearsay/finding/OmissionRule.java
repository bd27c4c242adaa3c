package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one account has and the others leave out: sentences that no other account says, in its words
 * or in others, with a statement or a figure first.
 *
 * <p>Copies of one text are one account. Of each account no more than {@value #MOST} are given, the
 * weightiest ones; what others may leave out because it says little is not.
 */
final class OmissionRule implements FindingRule {
    private static final int MOST = 3;

    /** Sentences this much alike say one thing. */
    private static final double ALIKE = 0.62;

    /** The same, where another account counts in the same unit. */
    private static final double COUNTED_ALIKE = 0.42;

    /** The weight from which a sentence is worth a reader's time; set by reading what came out. */
    private static final double WEIGHTY = 0.6;

    @Override
    public List<Finding> find(Bench bench) {
        List<Account> accounts = bench.story().accounts();
        long origins = bench.lineage().origins(accounts.stream().map(OmissionRule::id).toList());
        if (origins < 2) {
            return List.of();
        }
        Sayings sayings = Sayings.of(bench);
        List<Finding> findings = new ArrayList<>();
        for (Account account : accounts) {
            sayings.of(account).stream()
                    .map(saying -> weighed(sayings, saying))
                    .filter(weighed -> weighed.weight() >= WEIGHTY)
                    .sorted(Comparator.comparing(weighed -> -weighed.weight()))
                    .limit(MOST)
                    .sorted(Comparator.comparing(weighed -> weighed.saying().passage().span()))
                    .map(OmissionRule::finding)
                    .forEach(findings::add);
        }
        return findings;
    }

    private static String id(Account account) {
        return account.article().id();
    }

    private record Weighed(Saying saying, double weight) {}

    private static Weighed weighed(Sayings sayings, Saying saying) {
        if (saying.content().size() < 3 || saying.lead() || sayings.retold(saying)) {
            return new Weighed(saying, 0);
        }
        double likeness = sayings.likeness(saying);
        double covered = sayings.covered(saying);
        double alike = sayings.sameThing(saying) ? COUNTED_ALIKE : ALIKE;
        if (likeness >= alike || covered >= 0.8) {
            return new Weighed(saying, 0);
        }
        double weight = (1 - likeness) * (1 - covered * covered);
        weight += saying.statement().isPresent() ? 0.15 : 0;
        weight += sayings.newFigure(saying) ? 0.2 : 0;
        weight += Math.min(10, saying.content().size()) * 0.01;
        return new Weighed(saying, weight);
    }

    private static Finding finding(Weighed weighed) {
        Saying saying = weighed.saying();
        Passage passage = saying.passage();
        Optional<String> speaker = saying.statement().flatMap(s -> s.speaker().name());
        Side side =
                new Side(
                        id(saying.account()),
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
                "No other account says this, in these words or in others.",
                "finding/omission");
    }
}
