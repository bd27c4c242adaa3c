package dev.hearsay.finding;

import java.util.List;

/** Asks the rules, in the order in which a reader should see what they find. */
public final class FindingFinder {
    private static final List<FindingRule> RULES = List.of(new FigureRule(), new DateRule(), new PlaceRule(), new NameRule(), new OutcomeRule());

    private FindingFinder() {}

    /** The findings of a story. */
    public static List<Finding> find(Bench bench) {
        return RULES.stream().flatMap(rule -> rule.find(bench).stream()).toList();
    }
}
