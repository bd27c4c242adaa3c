package dev.hearsay.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is spoken to: {@code to reporters}, {@code before the court}, {@code to Radio Nord}. */
final class Hearer implements Rule {
    private static final Set<String> PREPOSITIONS =
            new TreeSet<>(List.of("addressing", "before", "to"));

    @Override
    public Optional<Found> at(Run run, int at) {
        boolean opens = at == 0 || run.lower(at - 1).equals(",");
        if (!PREPOSITIONS.contains(run.lower(at)) || opens || at + 1 >= run.size()) {
            return Optional.empty();
        }
        int end = run.nounPhrase(at + 1);
        boolean name = run.lower(at).equals("to") && run.token(at + 1).isCapitalised();
        boolean hearer = end > at + 1 && (name || Words.HEARERS.contains(run.lower(end - 1)));
        return hearer ? Found.of(Found.Kind.TO, at + 1, run.collective(end)) : Optional.empty();
    }
}
