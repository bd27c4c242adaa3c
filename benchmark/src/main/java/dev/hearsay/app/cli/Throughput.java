package dev.hearsay.app.cli;

import com.sun.management.OperatingSystemMXBean;
import dev.hearsay.Hearsay;
import dev.hearsay.app.json.AccountJson;
import dev.hearsay.app.output.Destination;
import dev.hearsay.app.output.JsonPrinter;
import dev.hearsay.app.output.Progress;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.reading.PieceCount;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The program's own way from files to lines of JSON in a file, again and again in one process: what
 * is measured is what comes after the start.
 *
 * <pre>{@code
 * Throughput dev.jsonl --jobs 1
 *   ->  articles_per_second 7.9
 *       pieces_per_second 9100 …
 * }</pre>
 *
 * <p>It stands in the package of the commands so that it runs their loop and not a copy of it; only
 * opening the model is left out. A piece counts once.
 */
@CommandLine.Command(name = "Throughput")
public final class Throughput implements Callable<Integer> {
    private static final double SECOND = 1e9;

    @Parameters(index = "0", description = "A file or a folder of articles.")
    private String input = "";

    @Option(names = "--jobs", description = "How many threads read.")
    private int jobs = 1;

    @Option(names = "--articles", description = "Only the first so many.")
    private int most = Integer.MAX_VALUE;

    @Option(names = "--warm", description = "Seconds that are not measured.")
    private int warm = 20;

    @Option(names = "--seconds", description = "Seconds that are measured, in whole rounds.")
    private int seconds = 20;

    /** Rates are printed one a line: a name and a number. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Throughput()).execute(args));
    }

    /** What one round took, in nanoseconds. */
    private record Round(long time, long cpu) {}

    @Override
    public Integer call() throws Exception {
        Articles articles = new Articles(input, most);
        PieceCount count = new PieceCount();
        long pieces = articles.all().stream().mapToLong(count::of).sum();
        int size = articles.all().size();
        Path out = Files.createTempFile("hearsay-benchmark", ".jsonl");
        try (Hearsay hearsay = Hearsay.open()) {
            rounds(articles, hearsay, out, warm);
            List<Round> rounds = rounds(articles, hearsay, out, seconds);
            Sampler sampler = Sampler.start(jobs);
            rounds(articles, hearsay, out, seconds / 2);
            sampler.close();
            print(size, pieces, rounds, sampler.share());
        } finally {
            Files.delete(out);
        }
        return 0;
    }

    private List<Round> rounds(Articles articles, Hearsay hearsay, Path out, int seconds) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Round> rounds = new ArrayList<>();
        long begin = System.nanoTime();
        do {
            long start = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            round(articles, hearsay, out);
            rounds.add(new Round(System.nanoTime() - start, system.getProcessCpuTime() - cpu));
        } while (System.nanoTime() - begin < seconds * SECOND);
        return rounds;
    }

    private void round(Articles articles, Hearsay hearsay, Path out) {
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        System.err,
                        false,
                        false);
        try (Destination destination = Destination.open(out.toString(), terminal)) {
            JsonPrinter printer =
                    new JsonPrinter(
                            account -> AccountJson.write(account, hearsay.engine()), destination);
            Course.Watch watch =
                    new Course.Watch(new Progress(terminal), () -> false, OptionalDouble::empty);
            Course.run(jobs, articles::open, hearsay::read, printer, watch);
            destination.finish();
        }
    }

    private static void print(int articles, long pieces, List<Round> rounds, double share) {
        double[] times = rounds.stream().mapToDouble(Round::time).sorted().toArray();
        double[] cpus = rounds.stream().mapToDouble(Round::cpu).sorted().toArray();
        double middle = times[times.length / 2] / SECOND;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "articles %d%n", articles);
        out.printf(Locale.ROOT, "pieces %d%n", pieces);
        out.printf(Locale.ROOT, "rounds %d%n", rounds.size());
        out.printf(Locale.ROOT, "articles_per_second %.3f%n", articles / middle);
        out.printf(Locale.ROOT, "pieces_per_second %.0f%n", pieces / middle);
        out.printf(Locale.ROOT, "slowest_round %.0f%n", pieces * SECOND / times[times.length - 1]);
        out.printf(Locale.ROOT, "fastest_round %.0f%n", pieces * SECOND / times[0]);
        out.printf(
                Locale.ROOT,
                "pieces_per_cpu_second %.0f%n",
                pieces * SECOND / cpus[cpus.length / 2]);
        out.printf(Locale.ROOT, "share_in_onnxruntime %.3f%n", share);
    }
}
