package dev.hearsay.dossier;

import dev.hearsay.finding.Bench;
import dev.hearsay.finding.FindingFinder;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.lineage.LineageFinder;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.RetellingFinder;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Strand;
import dev.hearsay.strand.StrandFinder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays the accounts of a story side by side. */
public final class Comparer {
    private Comparer() {}

    /**
     * The dossier of a story; never throws on content.
     *
     * @param meanings what words are about, such as {@code MeaningFinder::find}
     */
    public static Dossier compare(Story story, Function<String, Meaning> meanings) {
        Map<String, Meaning> known = new TreeMap<>();
        Function<String, Meaning> once = words -> known.computeIfAbsent(words, meanings);
        Lineage lineage = LineageFinder.find(story.accounts());
        List<Retelling> retellings = RetellingFinder.find(story, lineage, once);
        List<Strand> strands = StrandFinder.find(story, retellings, once);
        Bench bench = new Bench(story, lineage, retellings, once);
        return new Dossier(
                story, title(story), lineage, strands, retellings, FindingFinder.find(bench));
    }

    private static String title(Story story) {
        return story.accounts().stream()
                .flatMap(account -> account.article().headline().stream())
                .findFirst()
                .orElse("");
    }
}
