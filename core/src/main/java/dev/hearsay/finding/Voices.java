package dev.hearsay.finding;

import dev.hearsay.tally.Tally;
import dev.hearsay.tally.Worth.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of all that one account gives for one thing what it stands for: one figure, or one for each of
 * several speakers.
 *
 * <p>Of figures that can all be right the most exact one is taken. Where figures of one voice
 * contradict each other, they count different things that no word tells apart: then only what the
 * headline or the first paragraph gives counts.
 */
final class Voices {
    private Voices() {}

    /** The figures that stand for the accounts, in order of the accounts. */
    static List<Tally> of(List<Tally> bucket) {
        Map<String, List<Tally>> byAccount = new LinkedHashMap<>();
        for (Tally tally : bucket) {
            String key = tally.article() + "\n" + tally.scope();
            byAccount.computeIfAbsent(key, k -> new ArrayList<>()).add(tally);
        }
        List<Tally> voices = new ArrayList<>();
        byAccount.values().forEach(list -> voices.addAll(ofAccount(list)));
        return voices;
    }

    /** Who gives it; empty text for the outlet itself. */
    static String speaker(Tally tally) {
        return tally.scene()
                .statement(tally.figure().quantity().span())
                .flatMap(s -> s.speaker().name())
                .orElse("");
    }

    private static List<Tally> ofAccount(List<Tally> all) {
        List<Tally> tallies = all.stream().filter(t -> !t.earlier()).toList();
        if (fit(tallies)) {
            return best(tallies).stream().toList();
        }
        Map<String, List<Tally>> bySpeaker = new LinkedHashMap<>();
        tallies.forEach(
                t -> bySpeaker.computeIfAbsent(speaker(t), s -> new ArrayList<>()).add(t));
        if (bySpeaker.size() > 1 && bySpeaker.values().stream().allMatch(Voices::fit)) {
            return bySpeaker.values().stream().flatMap(list -> best(list).stream()).toList();
        }
        List<Tally> leads = tallies.stream().filter(t -> t.scene().lead()).toList();
        return fit(leads) ? best(leads).stream().toList() : List.of();
    }

    private static boolean fit(List<Tally> tallies) {
        for (int i = 0; i < tallies.size(); i++) {
            for (int j = i + 1; j < tallies.size(); j++) {
                if (tallies.get(i).worth().match(tallies.get(j).worth()) == Match.APART) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<Tally> best(List<Tally> tallies) {
        return tallies.stream().min(Comparator.comparingDouble(t -> t.worth().width()));
    }
}
