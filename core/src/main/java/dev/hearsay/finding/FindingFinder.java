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
                found.add(finding.named("x" + (found.size() + 1)));
            }
        }
        return List.copyOf(found);
    }
}
