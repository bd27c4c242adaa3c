package dev.hearsay.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The object of a verb of telling: {@code told reporters}, {@code told a rally in Nordhavn}, {@code
 * asked him}. Not {@code was told}, not {@code told of}.
 */
final class Told implements Rule {
    private static final Set<String> PASSIVE =
            new TreeSet<>(List.of("am", "are", "be", "been", "being", "is", "was", "were"));
    private static final Set<String> PRONOUNS =
            new TreeSet<>(List.of("her", "him", "me", "them", "us", "you"));
    private static final int NEAR = 3;
    private final Set<String> verbs = Words.list("telling-verbs");

    @Override
    public Optional<Found> at(Run run, int at) {
        boolean active =
                run.token(at).cue() && verbs.contains(run.lower(at)) && !isPassive(run, at);
        int start = at + 1;
        if (!active || start >= run.size()) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(run.lower(start)) && run.nounPhrase(start) == start + 1) {
            return Found.of(Found.Kind.TO, start, start + 1);
        }
        int head = EventOrMedium.head(run, start, false);
        boolean event = head > 0 && !run.token(head - 1).isCapitalised();
        if (event && run.nounPhrase(start) == head) {
            return Optional.of(EventOrMedium.place(run, start, head));
        }
        int end = run.nounPhrase(start);
        return end > start ? Found.of(Found.Kind.TO, start, run.collective(end)) : Optional.empty();
    }

    private static boolean isPassive(Run run, int at) {
        return run.tokens().subList(Math.max(0, at - NEAR), at).stream()
                .anyMatch(token -> PASSIVE.contains(token.lower()));
    }
}
