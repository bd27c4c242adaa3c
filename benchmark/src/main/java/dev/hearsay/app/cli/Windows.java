package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.app.gold.Gold;
import dev.hearsay.app.gold.GoldJson;
import dev.hearsay.app.quality.AttributionScore;
import dev.hearsay.app.quality.Kind;
import dev.hearsay.app.quality.Measure;
import dev.hearsay.claim.Account;
import dev.hearsay.reading.PieceCount;
import dev.hearsay.reading.ShippedModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What the overlap of windows costs in time and gives in accuracy: the same marked articles, read
 * with several overlaps in turn, one thread.
 *
 * <pre>{@code
 * window  overlap   pieces/s   full F1   content exact F1
 *    160        0      11000      69.1               58.9
 * }</pre>
 */
@CommandLine.Command(name = "Windows")
public final class Windows implements Callable<Integer> {
    @Parameters(index = "0", description = "A .jsonl file of marked articles.")
    private Path gold = Path.of("");

    @Option(names = "--window", split = ",", description = "Windows; the model's own unless told.")
    private List<Integer> windows = List.of();

    @Option(names = "--part", split = ",", description = "Overlaps, as parts of the window.")
    private List<Double> parts = List.of(0.0, 0.125, 0.25, 0.5);

    @Option(names = "--rounds", description = "How often each is measured; the median counts.")
    private int rounds = 3;

    /** Prints the table. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Windows()).execute(args));
    }

    /** One window and overlap, and what was measured of it. */
    private record Shape(int window, int overlap, Hearsay hearsay, List<Long> times) {

        AttributionScore round(List<Gold> gold) {
            List<AttributionScore> scores = new ArrayList<>();
            long time = 0;
            for (Gold marked : gold) {
                long start = System.nanoTime();
                Account account = hearsay.read(marked.page());
                time += System.nanoTime() - start;
                scores.add(
                        AttributionScore.of(
                                marked.page().source(),
                                marked.attributions(),
                                account.statements()));
            }
            times.add(time);
            return AttributionScore.sum(scores);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Gold> marked = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            marked.add(GoldJson.parse(gold.toString(), line.getBytes(StandardCharsets.UTF_8)));
        }
        List<Shape> shapes = shapes();
        shapes.get(0).round(marked);
        shapes.get(0).times().clear();
        List<AttributionScore> scores = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            scores.clear();
            for (Shape shape : shapes) {
                scores.add(shape.round(marked));
            }
        }
        PieceCount count = new PieceCount();
        long pieces =
                new Articles(gold.toString(), Integer.MAX_VALUE)
                        .all().stream().mapToLong(count::of).sum();
        print(shapes, scores, pieces);
        shapes.forEach(shape -> shape.hearsay().close());
        return 0;
    }

    private List<Shape> shapes() throws IOException {
        List<Shape> shapes = new ArrayList<>();
        for (int window : windows.isEmpty() ? List.of(ShippedModel.window()) : windows) {
            for (double part : parts) {
                int overlap = (int) (window * part);
                Path copy = Files.createTempFile("hearsay-benchmark", ".onnx");
                ShippedModel.copy(copy, Map.of("window", window, "overlap", overlap));
                shapes.add(new Shape(window, overlap, Hearsay.open(copy), new ArrayList<>()));
                Files.delete(copy);
            }
        }
        return shapes;
    }

    private static void print(List<Shape> shapes, List<AttributionScore> scores, long pieces) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("window  overlap  pieces/s  full F1  content exact F1");
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            List<Long> times = shape.times().stream().sorted().toList();
            out.printf(
                    Locale.ROOT,
                    "%6d%9d%10.0f%9.1f%18.1f%n",
                    shape.window(),
                    shape.overlap(),
                    pieces * 1e9 / times.get(times.size() / 2),
                    f1(scores.get(i), Measure.FULL),
                    f1(scores.get(i), Measure.CONTENT_EXACT_WORDS));
        }
    }

    private static double f1(AttributionScore score, Measure measure) {
        return 100 * score.counts(Kind.ALL, measure).f1();
    }
}
