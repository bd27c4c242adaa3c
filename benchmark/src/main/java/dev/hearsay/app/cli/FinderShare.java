package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.figure.FigureFinder;
import dev.hearsay.figure.Told;
import dev.hearsay.forecast.ForecastFinder;
import dev.hearsay.forecast.Spoken;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.page.Page;
import dev.hearsay.text.Passage;
import dev.hearsay.written.WrittenFinder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What figures, moments, forecasts and the day of writing take of the time of {@code Hearsay.read}:
 * each article is read, and right after it the same finders run again on what was read.
 *
 * <pre>{@code
 * articles 84
 * read_ms_an_article 180.21
 * moments_ms_an_article 2.10
 * ...
 * share_of_reading 0.041
 * }</pre>
 *
 * <p>CPU time of the one thread, so that what else the machine does counts little; the first round
 * warms up and is left out; the median of the others counts.
 */
@CommandLine.Command(name = "FinderShare")
public final class FinderShare implements Callable<Integer> {
    private static final List<String> NAMES = List.of("moments", "figures", "forecasts", "written");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Parameters(index = "0", description = "A .jsonl file or a folder of articles.")
    private String input = "";

    @Option(names = "--articles", description = "Only the first so many.")
    private int articles = Integer.MAX_VALUE;

    @Option(names = "--rounds", description = "Rounds that count.")
    private int rounds = 3;

    /** Nanoseconds of one round: of the reading, and of each finder. */
    private record Round(long read, List<Long> finders) {

        double share() {
            return (double) finders.stream().mapToLong(Long::longValue).sum() / read;
        }
    }

    /** Prints the times and the share. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new FinderShare()).execute(args));
    }

    @Override
    public Integer call() {
        List<Page> pages = new ArrayList<>();
        new Articles(input, articles)
                .open(found -> found.then(page -> page).hand(pages::add, (origin, why) -> {}));
        List<Round> measured = new ArrayList<>();
        try (Hearsay hearsay = Hearsay.open()) {
            for (int round = 0; round <= rounds; round++) {
                measured.add(round(hearsay, pages));
            }
        }
        measured.remove(0);
        measured.sort((a, b) -> Double.compare(a.share(), b.share()));
        print(pages.size(), measured);
        return 0;
    }

    private static Round round(Hearsay hearsay, List<Page> pages) {
        long read = 0;
        long[] finders = new long[NAMES.size()];
        for (Page page : pages) {
            long start = THREADS.getCurrentThreadCpuTime();
            Account account = hearsay.read(page);
            read += THREADS.getCurrentThreadCpuTime() - start;
            if (account.article().about().language().read()) {
                find(account, finders);
            }
        }
        return new Round(read, Arrays.stream(finders).boxed().toList());
    }

    private static void find(Account account, long[] finders) {
        add(finders, 0, () -> MomentFinder.find(account.article()));
        add(finders, 1, () -> FigureFinder.find(account.article(), told(account)));
        add(
                finders,
                2,
                () -> ForecastFinder.find(account.article(), account.moments(), spoken(account)));
        add(
                finders,
                3,
                () ->
                        WrittenFinder.find(
                                account.article(), account.moments(), account.forecasts()));
    }

    private static void add(long[] finders, int which, Runnable finder) {
        long start = THREADS.getCurrentThreadCpuTime();
        finder.run();
        finders[which] += THREADS.getCurrentThreadCpuTime() - start;
    }

    private static List<Told> told(Account account) {
        return account.statements().stream()
                .map(s -> new Told(s.id(), s.attribution(), s.stance()))
                .toList();
    }

    private static List<Spoken> spoken(Account account) {
        return account.statements().stream().map(FinderShare::spoken).toList();
    }

    private static Spoken spoken(Statement statement) {
        return new Spoken(
                statement.id(),
                statement.attribution().content().stream().map(Passage::span).toList());
    }

    private static void print(int count, List<Round> sorted) {
        Round median = sorted.get(sorted.size() / 2);
        System.out.printf(Locale.ROOT, "articles %d%n", count);
        row("read", median.read(), count);
        for (int i = 0; i < NAMES.size(); i++) {
            row(NAMES.get(i), median.finders().get(i), count);
        }
        System.out.printf(Locale.ROOT, "share_of_reading %.3f%n", median.share());
        System.out.printf(
                Locale.ROOT,
                "lowest_and_highest_share %.3f %.3f%n",
                sorted.get(0).share(),
                sorted.get(sorted.size() - 1).share());
    }

    private static void row(String name, long nanoseconds, int count) {
        System.out.printf(
                Locale.ROOT, "%s_ms_an_article %.2f%n", name, nanoseconds / 1e6 / count);
    }
}
