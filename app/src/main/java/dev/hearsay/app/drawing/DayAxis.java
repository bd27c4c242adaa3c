package dev.hearsay.app.drawing;

import dev.hearsay.app.dossier.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days along a line, as percentages of its width, so that a drawing needs no width of its own.
 *
 * <pre>{@code
 * 2 May, 4 May, 1 June   ->   5 %, 24 %, 95 %, broken between the last two
 * }</pre>
 *
 * <p>Up to {@value #LONGEST} days between two that matter stand to scale; a longer gap is
 * shortened, and is one of {@link #breaks}.
 */
final class DayAxis {
    private static final int LONGEST = 7;
    private static final double MARGIN = 5;
    private static final double WIDTH = 100 - 2 * MARGIN;

    /** What the words of a day take of the narrowest screen. */
    private static final double ROOM = 27;

    private final TreeMap<LocalDate, Double> places = new TreeMap<>();
    private final List<Double> breaks = new ArrayList<>();

    private DayAxis() {}

    /** A day whose name is written at the line. */
    record Tick(double place, String words) {}

    /** The line on which all of these days stand. */
    static DayAxis of(Collection<LocalDate> days) {
        DayAxis axis = new DayAxis();
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        List<Double> gaps = new ArrayList<>();
        double reached = 0;
        Optional<LocalDate> before = Optional.empty();
        for (LocalDate day : sorted) {
            double step = before.map(last -> step(last, day)).orElse(0.0);
            if (step > LONGEST) {
                gaps.add(reached + step / 2);
            }
            reached += step;
            axis.places.put(day, reached);
            before = Optional.of(day);
        }
        double whole = reached;
        axis.places.replaceAll((day, place) -> share(place, whole));
        gaps.forEach(gap -> axis.breaks.add(share(gap, whole)));
        return axis;
    }

    private static double step(LocalDate from, LocalDate to) {
        double days = ChronoUnit.DAYS.between(from, to);
        return days <= LONGEST ? days : LONGEST + Math.log(days / LONGEST);
    }

    private static double share(double place, double whole) {
        return whole == 0 ? 50 : MARGIN + WIDTH * place / whole;
    }

    /** Where a day stands, from 0 to 100; it must be one of those that the line was made of. */
    double at(LocalDate day) {
        return places.getOrDefault(day, 0.0);
    }

    /** Where the line is broken because a long gap is shortened. */
    List<Double> breaks() {
        return breaks;
    }

    /** The days to write: the first, the last, and of those between as many as have room. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        double end = -ROOM;
        for (Map.Entry<LocalDate, Double> place : places.entrySet()) {
            boolean last = place.getKey().equals(places.lastKey());
            boolean fits = place.getValue() - end >= ROOM;
            boolean leavesRoom = places.lastEntry().getValue() - place.getValue() >= ROOM;
            if (ticks.isEmpty() || (fits && (last || leavesRoom))) {
                boolean sameYear = place.getKey().getYear() == year;
                year = place.getKey().getYear();
                end = place.getValue();
                ticks.add(
                        new Tick(
                                end,
                                sameYear
                                        ? When.brief(place.getKey())
                                        : When.words(place.getKey())));
            }
        }
        return ticks;
    }
}
