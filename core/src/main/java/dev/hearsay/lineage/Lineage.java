package dev.hearsay.lineage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which articles of a story are one account: every article belongs to at most one family, and one
 * without family stands for itself.
 *
 * @param families in order of their first article
 */
public record Lineage(List<Family> families) {

    /** Copies its list. */
    public Lineage {
        families = List.copyOf(families);
    }

    /** The family of an article; empty where it stands for itself. */
    public Optional<Family> family(String article) {
        return families.stream().filter(f -> f.articles().contains(article)).findFirst();
    }

    /** From how many accounts these articles come: three outlets of one agency are one. */
    public int origins(Collection<String> articles) {
        TreeSet<String> origins = new TreeSet<>();
        articles.forEach(article -> origins.add(origin(article)));
        return origins.size();
    }

    /** What stands for an article: the first article of its family, else itself. */
    public String origin(String article) {
        return family(article).map(family -> family.articles().get(0)).orElse(article);
    }
}
