package dev.hearsay.app.drawing;

import dev.hearsay.app.report.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Through whom words came to the page, drawn in columns: outlets, carriers, speakers.
 *
 * <pre>{@code
 * new Way("Courier", "#s1a1", List.of("NTA"), "Ann Lee"), new Way("Post", "#s1a2", List.of(), "Ann Lee")
 *
 *   outlets <-   carriers <-   speakers
 *   [Courier]----[NTA]---------[Ann Lee]
 *   [Post]---------------------/
 * }</pre>
 *
 * <p>Places are percentages and words have their own size, as in {@link TimeLine}; long names stand
 * on two lines. The caller says the same in words beside it.
 */
public final class ChainDrawing {
    private static final int NODE = 36;
    private static final int ROW = NODE + 8;
    private static final int TOP = 24;

    /** Letters that fit a column of the narrowest screen. */
    private static final int NARROW = 10;

    private static final int LONGEST = 26;

    /** Opens the name of a place in a column where a line passes and no box stands. */
    private static final String PASSAGE = "\n";

    /** What of a column's width its boxes take. */
    private static final double SHARE = 0.78;

    private final List<Map<String, Double>> columns = new ArrayList<>();
    private final Set<String> lines = new LinkedHashSet<>();
    private final Map<String, String> hrefs = new TreeMap<>();
    private final int height;

    private ChainDrawing(List<Way> ways, List<List<String>> families) {
        int depth = ways.stream().mapToInt(way -> way.carriers().size()).max().orElse(0);
        for (int i = 0; i < depth + 2; i++) {
            columns.add(new LinkedHashMap<>());
        }
        families.forEach(family -> family.forEach(outlet -> addTo(0, outlet)));
        ways.forEach(this::add);
        int most = columns.stream().mapToInt(Map::size).max().orElse(1);
        this.height = TOP + ROW * most;
        spread(columns.get(0));
        for (int i = 1; i < columns.size(); i++) {
            arrange(i, ways);
        }
        ways.forEach(this::connect);
    }

    /**
     * The way of one speaker's words to one outlet.
     *
     * @param outlet the outlet's name
     * @param href where a click on the outlet leads
     * @param carriers those between, the outermost first
     * @param speaker who said them
     */
    public record Way(String outlet, String href, List<String> carriers, String speaker) {

        /** Copies its list. */
        public Way {
            carriers = List.copyOf(carriers);
        }

        /**
         * The names from the outlet to the speaker, one for each column; where nobody stands
         * between, the line has a passage of its own, so that it crosses no box.
         */
        private List<String> stops(int columns) {
            List<String> stops = new ArrayList<>();
            stops.add(outlet);
            stops.addAll(carriers);
            while (stops.size() < columns - 1) {
                stops.add(PASSAGE + stops.get(carriers.size()));
            }
            stops.add(speaker);
            return stops;
        }
    }

    /**
     * The drawing; nothing where there is no way.
     *
     * @param id a name of its own on the page
     * @param families the outlets that are one account, a list for each account
     */
    public static String of(String id, List<Way> ways, List<List<String>> families) {
        return ways.isEmpty() ? "" : new ChainDrawing(ways, families).svg(id, families);
    }

    private void add(Way way) {
        List<String> stops = way.stops(columns.size());
        for (int i = 0; i < stops.size(); i++) {
            addTo(i, stops.get(i));
        }
        hrefs.putIfAbsent(way.outlet(), way.href());
    }

    private void addTo(int column, String name) {
        columns.get(column).putIfAbsent(name, 0.0);
    }

    /** Puts the boxes of a column one below the other, evenly. */
    private void spread(Map<String, Double> column) {
        double step = (double) (height - TOP) / column.size();
        double y = TOP + step / 2;
        for (Map.Entry<String, Double> box : column.entrySet()) {
            box.setValue(y);
            y += step;
        }
    }

    /** Orders a column by what its boxes hang on, so that few lines cross. */
    private void arrange(int number, List<Way> ways) {
        Map<String, List<Double>> hung = new TreeMap<>();
        for (Way way : ways) {
            List<String> stops = way.stops(columns.size());
            double y = columns.get(number - 1).getOrDefault(stops.get(number - 1), 0.0);
            hung.computeIfAbsent(stops.get(number), unseen -> new ArrayList<>()).add(y);
        }
        Map<String, Double> column = columns.get(number);
        List<String> names =
                column.keySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        name ->
                                                hung.getOrDefault(name, List.of()).stream()
                                                        .mapToDouble(y -> y)
                                                        .average()
                                                        .orElse(0)))
                        .toList();
        column.clear();
        names.forEach(name -> column.put(name, 0.0));
        spread(column);
    }

    private void connect(Way way) {
        List<String> stops = way.stops(columns.size());
        for (int i = 1; i < stops.size(); i++) {
            double from = columns.get(i - 1).getOrDefault(stops.get(i - 1), 0.0);
            double to = columns.get(i).getOrDefault(stops.get(i), 0.0);
            lines.add(line(left(i - 1) + width(), from, left(i), to));
            if (stops.get(i).startsWith(PASSAGE)) {
                lines.add(line(left(i), to, left(i) + width(), to));
            }
        }
    }

    private static String line(double x, double y, double otherX, double otherY) {
        return "<line class=\"way\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>\n"
                .formatted(percent(x), Math.round(y), percent(otherX), Math.round(otherY));
    }

    private double left(int column) {
        return column * (100 - width()) / (columns.size() - 1);
    }

    private double width() {
        return 100.0 * SHARE / columns.size();
    }

    private String svg(String id, List<List<String>> families) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <svg class="chains" role="img" aria-labelledby="%s-title %s-desc" width="100%%" height="%d">
                <title id="%s-title">Through whom the words came</title>\
                <desc id="%s-desc">Lines from the outlets over the carriers to the speakers; the list says the same in words.</desc>
                """
                        .formatted(id, id, height + 4, id, id));
        families.stream().filter(family -> family.size() > 1).forEach(f -> svg.append(family(f)));
        lines.forEach(svg::append);
        for (int i = 0; i < columns.size(); i++) {
            svg.append(heading(i));
            for (Map.Entry<String, Double> box : columns.get(i).entrySet()) {
                if (!box.getKey().startsWith(PASSAGE)) {
                    svg.append(box(i, box.getKey(), box.getValue()));
                }
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private String heading(int column) {
        int last = columns.size() - 1;
        String name = column == 0 ? "outlets ←" : column == last ? "speakers" : "carriers ←";
        return "<text class=\"day\" x=\"%s\" y=\"12\">%s</text>\n"
                .formatted(percent(left(column)), name);
    }

    /** A bracket beside the outlets that are one account; they stand one below the other. */
    private String family(List<String> outlets) {
        List<Double> places =
                outlets.stream().map(o -> columns.get(0).getOrDefault(o, 0.0)).sorted().toList();
        long top = Math.round(places.get(0) - NODE / 2.0);
        long bottom = Math.round(places.get(places.size() - 1) + NODE / 2.0);
        return "<path class=\"bracket\" d=\"M-3 %dh-5V%dh5\"/>\n".formatted(top, bottom);
    }

    private String box(int column, String name, double y) {
        String drawn =
                "<svg x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"><title>%s</title><rect class=\"box\" width=\"100%%\" height=\"100%%\" rx=\"4\"/>%s</svg>"
                        .formatted(
                                percent(left(column)),
                                Math.round(y - NODE / 2.0),
                                percent(width()),
                                NODE,
                                Markup.line(name),
                                words(name));
        String link = column == 0 ? hrefs.getOrDefault(name, "") : "";
        return link.isEmpty()
                ? drawn + "\n"
                : "<a href=\"%s\" tabindex=\"-1\">%s</a>\n".formatted(link, drawn);
    }

    private static String words(String name) {
        List<String> rows = rows(Visible.line(name));
        int y = rows.size() == 1 ? 22 : 15;
        StringBuilder words = new StringBuilder();
        for (String row : rows) {
            words.append("<text x=\"7\" y=\"%d\">%s</text>".formatted(y, Markup.line(row)));
            y += 14;
        }
        return words.toString();
    }

    /** On two lines what is too long for one, and no more than fits these. */
    private static List<String> rows(String name) {
        String brief =
                name.codePointCount(0, name.length()) <= LONGEST
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
        boolean whole = brief.indexOf(' ') < 0 && lastGap(brief, brief.length() / 2) < 0;
        if (brief.length() <= NARROW || whole) {
            return List.of(brief);
        }
        int middle = brief.length() / 2;
        int before = lastGap(brief, middle);
        int behind = brief.indexOf(' ', middle);
        boolean later = before < 0 || (behind >= 0 && behind - middle < middle - before);
        int gap = later ? behind : before;
        return List.of(brief.substring(0, gap + 1).strip(), brief.substring(gap + 1));
    }

    /** Where a line may end: at a space, behind a hyphen. */
    private static int lastGap(String name, int end) {
        return Math.max(name.lastIndexOf(' ', end), name.lastIndexOf('-', end));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
