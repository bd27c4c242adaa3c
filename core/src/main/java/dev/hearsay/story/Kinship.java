package dev.hearsay.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

final class Kinship {
    // words, names, meaning, coveredA, coveredB, words*names, logsize, days, bias
    static double[] W = {8, 3, 5, 1, 1, 0, 0, -1, -6};

    private Kinship() {}

    static double[] signs(Profile a, Profile b, Bag.Rarity rarity) {
        double words = a.words.likeness(b.words, rarity);
        double names = a.names.likeness(b.names, rarity);
        double meaning = a.meaning.likeness(b.meaning);
        return new double[] {
            words,
            names,
            meaning,
            a.names.covered(b.names, rarity),
            b.names.covered(a.names, rarity),
            a.names.size() == 0 || b.names.size() == 0 ? 1 : 0,
            Math.log(Math.min(50, Math.max(a.size(), b.size()))),
            apart(a, b)
        };
    }

    static double score(double[] signs) {
        double s = W[W.length - 1];
        for (int i = 0; i < signs.length; i++) {
            s += W[i] * signs[i];
        }
        return s;
    }

    private static double apart(Profile a, Profile b) {
        Optional<LocalDate> none = Optional.empty();
        if (a.first.isEmpty() || b.first.isEmpty()) {
            return 0;
        }
        long gap = Math.max(ChronoUnit.DAYS.between(a.last.get(), b.first.get()), ChronoUnit.DAYS.between(b.last.get(), a.first.get()));
        return Math.log1p(Math.max(0, gap - 2) / 3.0);
    }
}
