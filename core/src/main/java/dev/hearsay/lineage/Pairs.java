package dev.hearsay.lineage;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.copy.Copies;
import dev.hearsay.copy.Copy;
import dev.hearsay.copy.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs of articles whose texts are compared: all of a story, and of one of more than {@value
 * #ALL} articles those that share runs of words.
 */
final class Pairs {
    private static final int ALL = 150;

    private final List<Article> articles;

    private Pairs(List<Article> articles) {
        this.articles = articles;
    }

    /** What is told of a pair. */
    interface Taker {
        /** The places of both in the list, the first being the lesser. */
        void take(int first, int second, double similarity);
    }

    static Pairs of(List<Account> accounts) {
        return new Pairs(accounts.stream().map(Account::article).toList());
    }

    void each(Taker taker) {
        if (articles.size() > ALL) {
            few(taker);
            return;
        }
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (Article article : articles) {
            Fingerprint fingerprint = article.fingerprint();
            for (int i = 0; i < fingerprints.size(); i++) {
                taker.take(i, fingerprints.size(), fingerprint.similarity(fingerprints.get(i)));
            }
            fingerprints.add(fingerprint);
        }
    }

    private void few(Taker taker) {
        Copies copies = new Copies();
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<Copy> found = copies.add(article.id(), article.origin(), article.fingerprint());
            places.putIfAbsent(article.id(), i);
            for (Copy copy : found) {
                int earlier = places.getOrDefault(copy.article(), i);
                if (earlier < i) {
                    taker.take(earlier, i, copy.similarity());
                }
            }
        }
    }
}
