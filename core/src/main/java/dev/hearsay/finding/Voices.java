package dev.hearsay.finding;

import dev.hearsay.figure.Figure;
import dev.hearsay.scene.Scene;
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
    private static final int NEAR = 250;

    private Voices() {}

    /**
     * A figure that stands for an account.
     *
     * @param total whether it is the account's number for all, whatever noun it goes by
     * @param only whether the account gives no other number for it
     */
    record Voice(Tally tally, boolean total, boolean only) {

        /** Whether both count the same people or things. */
        boolean meets(Voice other) {
            boolean people = tally.people() || other.tally.people();
            return tally.thing().equals(other.tally.thing()) || (total && other.total && people);
        }
    }

    /** The figures that stand for the accounts, in order of the accounts. */
    static List<Voice> of(List<Tally> bucket) {
        Map<String, List<Tally>> byAccount = new LinkedHashMap<>();
        for (Tally tally : bucket) {
            String key =
                    tally.article() + "\n" + tally.scope().places() + "\n" + tally.scope().time();
            byAccount.computeIfAbsent(key, k -> new ArrayList<>()).add(tally);
        }
        List<Voice> voices = new ArrayList<>();
        for (List<Tally> all : byAccount.values()) {
            List<Tally> now = all.stream().filter(t -> !t.earlier()).toList();
            List<Tally> totals = now.stream().filter(Tally::total).toList();
            List<Tally> chosen = chosen(totals);
            boolean fit = fit(now);
            boolean only = chosen.size() == 1 && fit;
            chosen.forEach(t -> voices.add(new Voice(t, true, only)));
            Map<String, List<Tally>> parts = new LinkedHashMap<>();
            now.stream()
                    .filter(t -> !chosen.contains(t) && (!t.total() || chosen.isEmpty()))
                    .forEach(t -> parts.computeIfAbsent(t.thing(), k -> new ArrayList<>()).add(t));
            parts.values()
                    .forEach(
                            list ->
                                    chosen(list)
                                            .forEach(t -> voices.add(new Voice(t, false, fit))));
        }
        return voices;
    }

    /** Who gives it; empty text for the outlet itself. */
    static String speaker(Tally tally) {
        return speaker(tally.scene(), tally.figure());
    }

    /** Who gives it; empty text for the outlet itself. */
    static String speaker(Scene scene, Figure figure) {
        return scene.statement(figure.quantity().span())
                .flatMap(s -> s.speaker().name())
                .orElse("");
    }

    private static List<Tally> chosen(List<Tally> tallies) {
        if (fit(tallies)) {
            return best(tallies).stream().toList();
        }
        Map<String, List<Tally>> bySpeaker = new LinkedHashMap<>();
        tallies.forEach(t -> bySpeaker.computeIfAbsent(speaker(t), s -> new ArrayList<>()).add(t));
        boolean apart =
                bySpeaker.size() > 1
                        && tallies.get(0).firm()
                        && beside(tallies)
                        && bySpeaker.values().stream().allMatch(Voices::fit);
        if (apart) {
            return bySpeaker.values().stream().flatMap(list -> best(list).stream()).toList();
        }
        List<Tally> leads = tallies.stream().filter(t -> t.scene().lead()).toList();
        return fit(leads) ? best(leads).stream().toList() : List.of();
    }

    /** Whether no more than {@value #NEAR} characters stand between any two in order. */
    private static boolean beside(List<Tally> tallies) {
        for (int i = 1; i < tallies.size(); i++) {
            int gap =
                    tallies.get(i).scene().span().start() - tallies.get(i - 1).scene().span().end();
            if (gap > NEAR) {
                return false;
            }
        }
        return true;
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

    /** The most exact; the headline's only where the text does not have the same number. */
    private static Optional<Tally> best(List<Tally> tallies) {
        return tallies.stream()
                .filter(t -> !isHead(t) || tallies.stream().noneMatch(o -> isSame(t, o)))
                .min(Comparator.comparingDouble(t -> t.worth().width()));
    }

    private static boolean isSame(Tally head, Tally other) {
        return !isHead(other) && head.worth().number() == other.worth().number();
    }

    private static boolean isHead(Tally tally) {
        return tally.scene()
                .account()
                .article()
                .layout()
                .headline()
                .filter(h -> h.span().contains(tally.scene().span()))
                .isPresent();
    }
}
