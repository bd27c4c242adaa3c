package dev.hearsay.finding;

import java.util.ArrayList;
import java.util.List;

/** Asks the rules, in the order in which a reader should see what they find. */
public final class FindingFinder {
    private static final List<FindingRule> RULES =
            List.of(
                    new FigureRule(),
                    new DateRule(),
                    new PlaceRule(),
                    new NameRule(),
                    new OutcomeRule(),
                    new DenialRule(),
                    new QuotationRule(),
                    new SourceRule(),
                    new OmissionRule());

    private FindingFinder() {}

    /** The findings of a story, named {@code x1}, {@code x2}, … in their order. */
    public static List<Finding> find(Bench bench) {
        List<Finding> found = new ArrayList<>();
        for (FindingRule rule : RULES) {
            for (Finding finding : rule.find(bench)) {
                if (finding.kind() != Finding.Kind.OMISSION || !isCompared(finding, found)) {
                    found.add(finding.named("x" + (found.size() + 1)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** What stands beside another account's words is not left out by it. */
    private static boolean isCompared(Finding omission, List<Finding> found) {
        Side only = omission.sides().get(0);
        return found.stream()
                .filter(finding -> finding.kind() != Finding.Kind.OMISSION)
                .flatMap(finding -> finding.sides().stream())
                .filter(side -> side.article().equals(only.article()))
                .anyMatch(side -> side.passage().span().overlaps(only.passage().span()));
    }
}
