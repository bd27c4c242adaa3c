package dev.hearsay.app.drawing;

import dev.hearsay.app.dossier.When;
import dev.hearsay.app.drawing.DayAxis.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days drawn along a line, and the same as a list below, so that nothing hangs on the drawing.
 *
 * <pre>{@code
 * TimeLine.of("a1-days", "Days of the ferry", List.of(
 *         new TimeLine.Mark(may2, may2, "on Friday", "#a1-m3", TimeLine.Kind.EVENT),
 *         new TimeLine.Mark(may2, june30, "by the end of June", "#a1-p1", TimeLine.Kind.FORECAST)));
 *
 *   2 May 2026 ─────────//──────── 30 Jun
 *      (1)
 *      <2>━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *   1. 2 May 2026, event: on Friday
 *   2. 2 May to 30 Jun 2026, forecast: by the end of June
 * }</pre>
 *
 * <p>Places are percentages and words have their own size, so the drawing fits a phone and a page
 * alike. Marks of one kind over the same days are one. What would stand more than {@value #DEEPEST}
 * lanes deep is in the list alone. The look stands in {@code drawings.css}, which every page with a
 * drawing has to hold.
 */
public final class TimeLine {
    private static final int DEEPEST = 12;
    private static final int LANE = 28;
    private static final int TOP = 26;

    /** Half of what a mark takes of the narrowest screen. */
    private static final double HALF = 4.2;

    private final DayAxis axis;
    private final List<Group> groups;
    private final List<Double> lanes = new ArrayList<>();
    private final StringBuilder drawn = new StringBuilder();
    private int left;

    private TimeLine(DayAxis axis, List<Group> groups) {
        this.axis = axis;
        this.groups = groups;
    }

    /** What a mark stands for; each has a shape of its own. */
    public enum Kind {
        /** An article, on the day that it was written. */
        ARTICLE("<rect x=\"-10\" y=\"-10\" width=\"20\" height=\"20\" rx=\"3\"/>"),
        /** Something that is told to have happened. */
        EVENT("<circle r=\"11\"/>"),
        /** Something that is told to come. */
        FORECAST("<path d=\"M0-13 13 0 0 13-13 0Z\"/>");

        private final String shape;

        Kind(String shape) {
            this.shape = shape;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing with days.
     *
     * @param from its first day
     * @param to its last day, never before the first
     * @param label what it is, in a few words, not yet escaped
     * @param href where a click leads, such as {@code #a1-t3}
     * @param kind what it is
     */
    public record Mark(LocalDate from, LocalDate to, String label, String href, Kind kind) {}

    /** Marks of one kind over the same days. */
    private record Group(int number, List<Mark> marks) {
        private Mark first() {
            return marks.get(0);
        }

        private String days() {
            return When.words(first().from(), first().to());
        }
    }

    /**
     * The drawing and its list, between the tags of a figure; nothing where there are no marks.
     *
     * @param id a name of its own on the page
     * @param title what is drawn, not yet escaped
     */
    public static String of(String id, String title, List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        DayAxis axis =
                DayAxis.of(marks.stream().flatMap(m -> Stream.of(m.from(), m.to())).toList());
        return new TimeLine(axis, groups(marks)).figure(id, title);
    }

    private static List<Group> groups(List<Mark> marks) {
        Map<String, List<Mark>> grouped = new LinkedHashMap<>();
        marks.stream()
                .sorted(
                        Comparator.comparing(Mark::from)
                                .thenComparing(Mark::kind)
                                .thenComparing(Mark::to))
                .forEach(
                        mark ->
                                grouped.computeIfAbsent(
                                                mark.from() + " " + mark.to() + mark.kind(),
                                                unseen -> new ArrayList<>())
                                        .add(mark));
        List<Group> groups = new ArrayList<>();
        grouped.values().forEach(same -> groups.add(new Group(groups.size() + 1, same)));
        return groups;
    }

    private String figure(String id, String title) {
        groups.forEach(this::place);
        int height = TOP + 18 + LANE * lanes.size();
        return """
               <figure class="drawing">
               <svg class="timeline" role="img" aria-labelledby="%s-title %s-desc" width="100%%" height="%d">
               <title id="%s-title">%s</title><desc id="%s-desc">A line of days from %s to %s; the list below says the same in words.</desc>
               %s%s</svg>
               <figcaption>%s</figcaption>
               <ol class="days">
               %s</ol>
               </figure>
               """
                .formatted(
                        id,
                        id,
                        height,
                        id,
                        Markup.line(title),
                        id,
                        When.words(first()),
                        When.words(last()),
                        line(height),
                        drawn,
                        caption(),
                        groups.stream().map(TimeLine::entry).collect(Collectors.joining()));
    }

    private LocalDate first() {
        return groups.get(0).first().from();
    }

    private LocalDate last() {
        return groups.stream()
                .map(group -> group.first().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The line itself, its days and its breaks. */
    private String line(int height) {
        StringBuilder svg = new StringBuilder();
        for (Tick tick : axis.ticks()) {
            String place = percent(tick.place());
            String anchor = tick.place() < 20 ? "start" : tick.place() > 80 ? "end" : "middle";
            svg.append(
                    "<line class=\"guide\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>"
                            .formatted(place, place, TOP - 4, height));
            svg.append(
                    "<text class=\"day\" x=\"%s\" y=\"%d\" text-anchor=\"%s\">%s</text>\n"
                            .formatted(place, TOP - 10, anchor, tick.words()));
        }
        svg.append(
                "<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>\n"
                        .formatted(TOP, TOP));
        for (double gap : axis.breaks()) {
            svg.append(
                    "<svg x=\"%s\" y=\"%d\" overflow=\"visible\"><path class=\"gap\" d=\"M-4-6h6l-4 12h-6z\"/><path class=\"axis\" d=\"M2-6-2 6M-4-6-8 6\"/></svg>\n"
                            .formatted(percent(gap), TOP));
        }
        return svg.toString();
    }

    /** Draws a group in the first lane that has room for it. */
    private void place(Group group) {
        double start = axis.at(group.first().from());
        double end = axis.at(group.first().to());
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane) > start - HALF) {
            lane++;
        }
        if (lane == DEEPEST) {
            left++;
            return;
        }
        double taken = Math.max(end, start + HALF);
        if (lane == lanes.size()) {
            lanes.add(taken);
        } else {
            lanes.set(lane, taken);
        }
        draw(group, start, end, TOP + 20 + LANE * lane);
    }

    private void draw(Group group, double start, double end, int y) {
        Mark mark = group.first();
        // Whoever uses the keyboard has the list: the links here would be said by no screen reader.
        drawn.append(
                "<a class=\"%s\" href=\"%s\" tabindex=\"-1\"><title>%s</title>"
                        .formatted(mark.kind().words(), mark.href(), title(group)));
        if (end > start) {
            drawn.append(
                    "<rect class=\"span\" x=\"%s\" width=\"%s\" y=\"%d\" height=\"6\"/>"
                            .formatted(percent(start), percent(end - start), y - 3));
        }
        drawn.append(
                "<svg x=\"%s\" y=\"%d\" overflow=\"visible\">%s<text text-anchor=\"middle\" y=\"4\">%d</text></svg></a>\n"
                        .formatted(percent(start), y, mark.kind().shape, group.number()));
    }

    private static String title(Group group) {
        return group.marks().stream()
                .map(mark -> Markup.line(mark.label()))
                .collect(Collectors.joining("; ", group.days() + ": ", ""));
    }

    /** {@code square article, circle event; // a long gap, shortened}. */
    private String caption() {
        String shapes =
                groups.stream()
                        .map(group -> group.first().kind())
                        .distinct()
                        .sorted()
                        .map(
                                kind ->
                                        switch (kind) {
                                            case ARTICLE -> "square: article";
                                            case EVENT -> "circle: event";
                                            case FORECAST -> "diamond: forecast";
                                        })
                        .collect(Collectors.joining(" · "));
        return shapes
                + (axis.breaks().isEmpty() ? "" : " · //: a long gap, shortened")
                + (left == 0 ? "" : " · %d more only in the list".formatted(left));
    }

    private static String entry(Group group) {
        return group.marks().stream()
                .map(
                        mark ->
                                "<a href=\"%s\" dir=\"auto\">%s</a>"
                                        .formatted(mark.href(), Markup.line(mark.label())))
                .collect(
                        Collectors.joining(
                                "; ",
                                "<li><span class=\"date\">%s</span> <span class=\"sort\">%s</span> "
                                        .formatted(group.days(), group.first().kind().words()),
                                "</li>\n"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
