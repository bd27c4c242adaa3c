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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        for (List<Echo> echoes : together(EchoFinder.find(bench.story()))) {
            findings.add(differ(bench.story(), echoes));
        }
        List<Finding> agreements = new ArrayList<>();
        for (Retelling retelling : bench.retellings()) {
            List<Quoting> quotings = Quoting.of(bench, retelling);
            altered(bench.story(), retelling, quotings).ifPresent(findings::add);
            agree(bench.story(), retelling, quotings).ifPresent(agreements::add);
        }
        findings.addAll(agreements);
        return findings;
    }

    /** Those of the same words: each has a statement with one before it in common. */
    private static List<List<Echo>> together(List<Echo> echoes) {
        Map<Citation, List<Echo>> known = new LinkedHashMap<>();
        List<List<Echo>> all = new ArrayList<>();
        for (Echo echo : echoes) {
            List<Echo> group =
                    known.getOrDefault(
                            echo.first(), known.getOrDefault(echo.second(), new ArrayList<>()));
            if (group.isEmpty()) {
                all.add(group);
            }
            group.add(echo);
            known.putIfAbsent(echo.first(), group);
            known.putIfAbsent(echo.second(), group);
        }
        return all;
    }

    private static Finding differ(Story story, List<Echo> echoes) {
        Map<Citation, Side> sides = new LinkedHashMap<>();
        for (Echo echo : echoes) {
            sides.computeIfAbsent(echo.first(), c -> side(story, c, echo.words()));
            sides.computeIfAbsent(echo.second(), c -> side(story, c, echo.otherWords()));
        }
        Echo echo = echoes.get(0);
        String why =
                "The same words are %s's in one account and %s's in the other."
                        .formatted(
                                called(side(story, echo.first(), echo.words())),
                                called(side(story, echo.second(), echo.otherWords())));
        return finding(
                Finding.Relation.DIFFER,
                echo.words().words(),
                List.copyOf(sides.values()),
                0.8,
                why);
    }

    private static String called(Side side) {
        return side.speaker().orElse("an unnamed speaker");
    }

    /** The quotations that differ: the altered ones beside the fullest other, else all of them. */
    private static Optional<Finding> altered(
            Story story, Retelling retelling, List<Quoting> quotings) {
        List<Variant> altered = retelling.variants().stream().filter(Variant::altered).toList();
        List<Quoting> others =
                quotings.stream().filter(quoting -> !quoting.variant().altered()).toList();
        List<Quoting> open =
                others.stream().filter(quoting -> !quoting.variant().changes().isEmpty()).toList();
        Optional<Quoting> fullest =
                others.stream().max(Comparator.comparingInt(q -> q.passage().words().length()));
        boolean proved = !altered.isEmpty() && fullest.isPresent();
        if (!proved && open.size() < 2) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        for (Quoting quoting : quotings) {
            boolean here =
                    proved
                            ? quoting.variant().altered() || quoting.equals(fullest.get())
                            : open.contains(quoting);
            if (here) {
                sides.add(side(story, quoting.variant().citation(), quoting.passage()));
            }
        }
        List<Variant> changed =
                proved ? altered : open.stream().map(Quoting::variant).distinct().toList();
        return Optional.of(
                finding(
                        Finding.Relation.ALTERED,
                        proved ? fullest.get().passage().words() : open.get(0).passage().words(),
                        sides,
                        retelling.confidence(),
                        changed(changed, proved)));
    }

    private static String changed(List<Variant> variants, boolean proved) {
        Set<String> words = new LinkedHashSet<>();
        variants.forEach(v -> v.changes().forEach(change -> words.add("'" + change.words() + "'")));
        String differ =
                "Between the quotation marks the words differ at %s."
                        .formatted(String.join(", ", words));
        return proved ? differ : differ + " Nothing proves whose were altered.";
    }

    /** One side from each of two or more independent accounts that quote the same words. */
    private static Optional<Finding> agree(
            Story story, Retelling retelling, List<Quoting> quotings) {
        List<Quoting> agreeing = Quoting.agreeing(quotings, WORTH);
        if (agreeing.size() < 2) {
            return Optional.empty();
        }
        List<Side> sides =
                agreeing.stream()
                        .map(q -> side(story, q.variant().citation(), q.passage()))
                        .toList();
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
