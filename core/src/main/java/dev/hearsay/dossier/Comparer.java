package dev.hearsay.dossier;

import dev.hearsay.article.Article;
import dev.hearsay.finding.Bench;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.FindingFinder;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.lineage.LineageFinder;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.page.Note;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.RetellingFinder;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Strand;
import dev.hearsay.strand.StrandFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays the accounts of a story side by side. */
public final class Comparer {
    /** Headlines with fewer words: {@code Flood}, {@code What we know}. */
    private static final int FEWEST = 4;

    /** Of a story of more accounts, the first ones tell what it is called. */
    private static final int MOST = 60;

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
        List<Note> notes = new ArrayList<>(told(story));
        List<Strand> strands = StrandFinder.find(story, retellings, once, notes::add);
        Bench bench = new Bench(story, lineage, retellings, once, notes::add);
        Headings headings = new Headings(story);
        List<Finding> findings = FindingFinder.find(bench).stream().map(headings::head).toList();
        return new Dossier(
                story, title(story, once), lineage, strands, retellings, findings, distinct(notes));
    }

    /** What was noted of the articles when they were put together. */
    private static List<Note> told(Story story) {
        return story.accounts().stream()
                .flatMap(account -> account.notes().stream())
                .filter(note -> note.kind().equals(Note.IDENTITY))
                .map(note -> Note.of(note.kind(), note.text()))
                .toList();
    }

    /** A rule that meets one limit many times tells of it once. */
    private static List<Note> distinct(List<Note> notes) {
        return notes.stream().distinct().toList();
    }

    /**
     * The headline that is nearest to how all accounts begin; of equals the first. One of fewer
     * than {@value #FEWEST} words says too little, unless there is no other.
     */
    private static String title(Story story, Function<String, Meaning> meanings) {
        List<Meaning> openings =
                story.accounts().stream()
                        .limit(MOST)
                        .map(account -> meanings.apply(opening(account.article())))
                        .toList();
        List<String> headlines =
                story.accounts().stream()
                        .limit(MOST)
                        .flatMap(account -> account.article().headline().stream())
                        .map(headline -> headline.strip().replaceAll("\\s+", " "))
                        .toList();
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (String headline : headlines) {
            Meaning meaning = meanings.apply(headline);
            double near = openings.stream().mapToDouble(meaning::likeness).sum();
            near -= headline.split(" ").length < FEWEST ? openings.size() : 0;
            if (near > most) {
                best = headline;
                most = near;
            }
        }
        return best;
    }

    private static String opening(Article article) {
        String headline = article.headline().orElse("");
        return article.layout().body().stream()
                .findFirst()
                .map(first -> headline + "\n" + first.words())
                .orElse(headline);
    }
}
