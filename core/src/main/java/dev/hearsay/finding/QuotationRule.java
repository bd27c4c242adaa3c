package dev.hearsay.finding;

import dev.hearsay.claim.Statement;
import dev.hearsay.retelling.Echo;
import dev.hearsay.retelling.EchoFinder;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one speaker in several accounts: the same, changed between the quotation marks, or
 * credited to two speakers.
 */
final class QuotationRule implements FindingRule {
    private static final String RULE = "finding/quotation";

    /** Shorter quotations agree by chance. */
    private static final int WORTH = 3;

    @Override
    public List<Finding> find(Bench bench) {
        List<Finding> findings = new ArrayList<>();
        for (Echo echo : EchoFinder.find(bench.story())) {
            findings.add(differ(bench.story(), echo));
        }
        bench.retellings().forEach(r -> altered(bench.story(), r).ifPresent(findings::add));
        bench.retellings().forEach(r -> agree(bench, r).ifPresent(findings::add));
        return findings;
    }

    private static Finding differ(Story story, Echo echo) {
        Side first = side(story, echo.first(), echo.words());
        Side second = side(story, echo.second(), echo.otherWords());
        String why =
                "The same words are %s's in one account and %s's in the other."
                        .formatted(
                                first.speaker().orElse("one speaker"),
                                second.speaker().orElse("another speaker"));
        return finding(
                Finding.Relation.DIFFER, echo.words().words(), List.of(first, second), 0.8, why);
    }

    /** The fullest quotation, and those that have other words between their marks. */
    private static Optional<Finding> altered(Story story, Retelling retelling) {
        List<Variant> altered = retelling.variants().stream().filter(Variant::altered).toList();
        Optional<Variant> fullest =
                retelling.variants().stream()
                        .filter(variant -> !variant.altered())
                        .filter(variant -> quoted(story, variant).isPresent())
                        .max(Comparator.comparingInt(variant -> length(story, variant)));
        if (altered.isEmpty() || fullest.isEmpty()) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        for (Variant variant : retelling.variants()) {
            if (variant.altered() || variant.equals(fullest.get())) {
                Passage words =
                        quoted(story, variant)
                                .orElse(
                                        variant.changes().isEmpty()
                                                ? whole(story, variant)
                                                : variant.changes().get(0));
                sides.add(side(story, variant.citation(), words));
            }
        }
        String what = quoted(story, fullest.get()).map(Passage::words).orElse("");
        return Optional.of(
                finding(
                        Finding.Relation.ALTERED,
                        what,
                        sides,
                        retelling.confidence(),
                        changed(altered)));
    }

    private static String changed(List<Variant> altered) {
        List<String> words = new ArrayList<>();
        altered.forEach(v -> v.changes().forEach(change -> words.add("'" + change.words() + "'")));
        return "Between the quotation marks the words differ at %s."
                .formatted(String.join(", ", words));
    }

    /** One side from each of two or more independent accounts that quote the same words. */
    private static Optional<Finding> agree(Bench bench, Retelling retelling) {
        List<Side> sides = new ArrayList<>();
        Set<String> origins = new TreeSet<>();
        for (Variant variant : retelling.variants()) {
            Optional<Passage> words = quoted(bench.story(), variant);
            if (!variant.altered()
                    && words.isPresent()
                    && words.get().words().split("\\s+").length >= WORTH
                    && origins.add(bench.lineage().origin(variant.citation().article()))) {
                sides.add(side(bench.story(), variant.citation(), words.get()));
            }
        }
        if (sides.size() < 2 || retelling.origins() < 2) {
            return Optional.empty();
        }
        String what =
                sides.stream()
                        .map(Side::value)
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
        return Optional.of(
                finding(
                        Finding.Relation.AGREE,
                        what,
                        sides,
                        retelling.confidence(),
                        "%d accounts that do not come from each other quote the same words."
                                .formatted(sides.size())));
    }

    private static int length(Story story, Variant variant) {
        return quoted(story, variant).map(passage -> passage.words().length()).orElse(0);
    }

    private static Optional<Passage> quoted(Story story, Variant variant) {
        return story.account(variant.citation().article())
                .flatMap(
                        account ->
                                story.statement(variant.citation())
                                        .flatMap(s -> Quoted.longest(account, s)));
    }

    private static Passage whole(Story story, Variant variant) {
        return story.statement(variant.citation()).orElseThrow().attribution().content().get(0);
    }

    private static Side side(Story story, Citation citation, Passage words) {
        Optional<Statement> statement = story.statement(citation);
        return new Side(
                citation.article(),
                words,
                words.words(),
                statement.flatMap(s -> s.speaker().name()),
                Optional.of(citation.statement()));
    }

    private static Finding finding(
            Finding.Relation relation,
            String what,
            List<Side> sides,
            double confidence,
            String why) {
        return new Finding(
                "", Finding.Kind.QUOTATION, relation, what, sides, confidence, why, RULE);
    }
}
