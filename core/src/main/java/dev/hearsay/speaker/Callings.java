package dev.hearsay.speaker;

import dev.hearsay.entity.Offices;
import java.util.List;

/** What an article says that its people are, held against what it calls somebody. */
final class Callings {
    private Callings() {}

    /** Those of whom the article says just that, and of whom nothing else speaks against it. */
    static List<Candidate> same(List<Candidate> candidates, String description) {
        return candidates.stream()
                .filter(c -> roles(c).stream().anyMatch(r -> Offices.same(r, description)))
                .filter(c -> !isAgainst(c, description))
                .toList();
    }

    /** Those with a bare title of the office: {@code Judge Lee} for {@code the Nordhavn judge}. */
    static List<Candidate> titled(List<Candidate> candidates, String description) {
        return candidates.stream()
                .filter(c -> roles(c).stream().anyMatch(r -> Offices.titled(r, description)))
                .filter(c -> !isAgainst(c, description))
                .toList();
    }

    /** Whether a role of the candidate tells another party or gender than the description. */
    static boolean isAgainst(Candidate candidate, String description) {
        return roles(candidate).stream().anyMatch(r -> Offices.conflict(r, description));
    }

    private static List<String> roles(Candidate candidate) {
        return candidate.speaker().roles();
    }
}
