package dev.hearsay.benchmark.stories;

import dev.hearsay.story.Gist;
import dev.hearsay.story.Grouper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Groups more and more invented accounts and tells what each costs; draws it as SVG.
 *
 * <pre>{@code
 * Curve curve.svg 100000
 * }</pre>
 */
public final class Curve {
    private static final int STEP = 1000;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int EDGE = 48;

    private Curve() {}

    /** The file to draw into, and how many accounts. */
    public static void main(String[] arguments) throws IOException {
        int all = Integer.parseInt(arguments[1]);
        Pile pile = new Pile();
        Grouper grouper = new Grouper();
        List<Double> costs = new ArrayList<>();
        double seconds = 0;
        for (int i = 0; i < all; i += STEP) {
            List<Gist> gists = new ArrayList<>();
            for (int j = 0; j < STEP; j++) {
                gists.add(pile.next());
            }
            long start = spent();
            gists.forEach(grouper::add);
            double took = (spent() - start) / 1e9;
            seconds += took;
            costs.add(took * 1e6 / STEP);
            int done = i + STEP;
            if (done == STEP || done == 10 * STEP || done % (all / 4) == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%7d accounts  %6.1f s  %5.0f microseconds each of the last thousand%n",
                        done,
                        seconds,
                        took * 1e6 / STEP);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "stories made %d, found %d%n",
                pile.stories(),
                grouper.groups().size());
        Files.writeString(Path.of(arguments[0]), draw(costs));
    }

    /** Nanoseconds of CPU time of this thread: others may be at work on the machine. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String draw(List<Double> costs) {
        double most = costs.stream().mapToDouble(c -> c).max().orElse(1);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < costs.size(); i++) {
            double x = EDGE + (WIDTH - 2.0 * EDGE) * (i + 1) / costs.size();
            double y = HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * costs.get(i) / most;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
        <title>Microseconds to group one account, by the number of accounts so far</title>
        <rect width="%1$d" height="%2$d" fill="white"/>
        <path d="M%3$d %3$dV%4$dH%5$d" fill="none" stroke="black"/>
        <polyline points="%6$s" fill="none" stroke="#205090" stroke-width="2"/>
        <text x="%3$d" y="%7$d">%8$.0f microseconds an account</text>
        <text x="%5$d" y="%9$d" text-anchor="end">%10$d accounts</text>
        </svg>
        """
                .formatted(
                        WIDTH,
                        HEIGHT,
                        EDGE,
                        HEIGHT - EDGE,
                        WIDTH - EDGE,
                        points.toString().strip(),
                        EDGE - 8,
                        most,
                        HEIGHT - EDGE + 20,
                        costs.size() * STEP);
    }
}
