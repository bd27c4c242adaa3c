package dev.hearsay.retelling;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the statements that several articles hand on.
 *
 * <pre>{@code
 * Courier      "The hull is sound," Captain Lee said.
 * Radio Nord   Captain Lee said that the hull was sound.
 * Morgenblad   "The hull is sound," said the owner, Bo Berg.       another speaker: not joined
 * }</pre>
 *
 * <p>Two statements are one where one speaker has the same words or means the same; where nothing
 * tells the speakers, only where the words are the same. Statements of two speakers with different
 * names are never joined, nor through a third one.
 */
public final class RetellingFinder {
    private RetellingFinder() {}

    /**
     * The statements that stand in several articles of a story, in the order in which the story's
     * articles tell them first.
     *
     * @param meanings what words are about
     */
    public static List<Retelling> find(
            Story story, Lineage lineage, Function<String, Meaning> meanings) {
        List<Telling> tellings = new ArrayList<>();
        story.accounts().forEach(account -> tellings.addAll(Telling.of(account)));
        List<List<Integer>> groups = new ArrayList<>();
        List<Bond> kept = joined(tellings, new Bonds(tellings, meanings).find(), groups);
        List<Retelling> retellings = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Bond> bonds = kept.stream().filter(b -> group.contains(b.first())).toList();
            List<Telling> several = group.stream().map(tellings::get).toList();
            String id = "q" + (retellings.size() + 1);
            retellings.add(retelling(id, several, bonds, lineage));
        }
        return retellings;
    }

    /** Joins what the bonds join, and gives the bonds that did; the groups in order. */
    private static List<Bond> joined(
            List<Telling> tellings, List<Bond> bonds, List<List<Integer>> groups) {
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            all.add(new ArrayList<>(List.of(i)));
        }
        List<Bond> kept = new ArrayList<>();
        for (Bond bond : bonds) {
            List<Integer> one = all.get(bond.first());
            List<Integer> other = all.get(bond.second());
            if (one != other && fit(tellings, one, other)) {
                one.addAll(other);
                other.forEach(place -> all.set(place, one));
            }
            if (all.get(bond.first()) == all.get(bond.second())) {
                kept.add(bond);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            List<Integer> group = all.get(i);
            if (group.size() > 1 && group.stream().min(Comparator.naturalOrder()).get() == i) {
                groups.add(group.stream().sorted().toList());
            }
        }
        return kept;
    }

    private static boolean fit(List<Telling> tellings, List<Integer> some, List<Integer> others) {
        return some.stream()
                .allMatch(
                        i ->
                                others.stream()
                                        .allMatch(
                                                j ->
                                                        tellings.get(i)
                                                                        .voice()
                                                                        .to(tellings.get(j).voice())
                                                                != Voice.Match.OTHER));
    }

    private static Retelling retelling(
            String id, List<Telling> tellings, List<Bond> bonds, Lineage lineage) {
        Set<String> articles = new TreeSet<>();
        tellings.forEach(telling -> articles.add(telling.citation().article()));
        double confidence = bonds.stream().mapToDouble(Bond::confidence).min().orElse(0);
        boolean worded = bonds.stream().allMatch(b -> b.rule().equals("retelling/words"));
        List<Origins.Source> sources = tellings.stream().map(Telling::source).toList();
        List<Integer> origins = Origins.of(sources, lineage);
        return new Retelling(
                id,
                Variants.of(tellings, origins, lineage),
                articles.size(),
                new TreeSet<>(origins).size(),
                confidence,
                worded ? "retelling/words" : "retelling/meaning");
    }

    /**
     * From where some statements of a story come: the same number for those that come from one
     * account, from 0 in their order. Articles of one family are one, and so are those that have a
     * statement from one agency or outlet, and that one's own article.
     */
    public static List<Integer> origins(Story story, Lineage lineage, List<Citation> citations) {
        List<Origins.Source> sources = new ArrayList<>();
        for (Citation citation : citations) {
            Account account = story.account(citation.article()).orElseThrow();
            Statement statement = story.statement(citation).orElseThrow();
            sources.add(new Origins.Source(account, statement));
        }
        return Origins.of(sources, lineage);
    }
}
