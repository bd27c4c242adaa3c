package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.app.input.Input;
import dev.hearsay.app.input.Inputs;
import dev.hearsay.app.input.Reach;
import dev.hearsay.app.json.AccountJson;
import dev.hearsay.app.json.ArticleJson;
import dev.hearsay.app.output.CopyMarker;
import dev.hearsay.app.output.Destination;
import dev.hearsay.app.output.DuePrinter;
import dev.hearsay.app.output.JsonPrinter;
import dev.hearsay.app.output.PagePrinter;
import dev.hearsay.app.output.Printer;
import dev.hearsay.app.output.Progress;
import dev.hearsay.app.output.Tally;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.app.output.WordsPrinter;
import dev.hearsay.app.output.WrongUse;
import dev.hearsay.app.report.ArticleReport;
import dev.hearsay.app.report.CsvReport;
import dev.hearsay.app.report.DueReport;
import dev.hearsay.app.report.TerminalReport;
import dev.hearsay.article.Extractor;
import dev.hearsay.claim.Account;
import dev.hearsay.intake.fetch.Fetcher;
import dev.hearsay.reading.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads articles and puts out one account each.
 *
 * <pre>{@code
 * hearsay read examples/bridge.txt --csv statements.csv
 * }</pre>
 */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        description = "Reads articles: who said what, according to whom.")
final class ReadCommand implements Callable<Integer> {
    private static final int COLUMNS = 80;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "A .txt, .html, .htm, .jsonl, .pdf, .warc or .warc.gz file, a feed (.xml, .rss, .atom, .rdf, .json), an http or https address, a folder, or - for standard input.")
    private List<String> inputs = List.of();

    @ArgGroup private Form form = new Form();

    @Option(
            names = "--articles",
            description = "Stop when the article is found: no statements, no model.")
    private boolean articles;

    @Mixin private Sources sources = new Sources();

    @Option(
            names = "--skip",
            paramLabel = "N",
            description = "Pass over the first N inputs: to go on where a run was stopped.")
    private int skip;

    @Option(
            names = "--due",
            paramLabel = "DATE",
            description = "Only forecasts whose time is over on that day, such as 2018-12-31.")
    private Optional<String> due = Optional.empty();

    @Mixin private Run run = new Run();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The form of output; without any of these it is lines for people. */
    static final class Form {
        @Option(names = "--json", description = "One line of JSON an article.")
        private boolean json;

        @Option(
                names = "--html",
                paramLabel = "FILE",
                description = "One web page with every article; - for standard output.")
        private Optional<String> html = Optional.empty();

        @Option(
                names = "--csv",
                paramLabel = "FILE",
                description = "One row a statement; - for standard output.")
        private Optional<String> csv = Optional.empty();

        private Optional<String> file() {
            return html.or(() -> csv);
        }
    }

    @Override
    public Integer call() {
        if (articles && form.file().isPresent()) {
            throw new WrongUse(
                    "Could not use '--articles': it stops before there is a statement. Leave out --html and --csv.");
        }
        run.jobs();
        due.ifPresent(this::day);
        Errand errand = new Errand(inputs, terminal);
        form.file().ifPresent(errand::refuseInput);
        sources.state().map(Path::toString).ifPresent(errand::refuseInput);
        Reach reach = sources.open();
        Inputs all = Inputs.of(inputs, terminal.in(), reach);
        try (Interrupt interrupt = Interrupt.listen();
                Destination destination = Destination.open(form.file().orElse("-"), terminal)) {
            Course.Watch watch =
                    new Course.Watch(new Progress(terminal), interrupt::asked, all::share);
            Tally tally =
                    articles
                            ? articles(all, destination, watch)
                            : accounts(all, destination, watch);
            destination.finish();
            reach.fetcher().ifPresent(Fetcher::close);
            return interrupt.asked()
                    ? stopped(tally)
                    : errand.conclude(tally, all, reach.state(), form.json);
        }
    }

    private Tally articles(Inputs all, Destination destination, Course.Watch watch) {
        ArticleReport report = new ArticleReport(COLUMNS, terminal.colour());
        Printer<Account> printer =
                form.json
                        ? new JsonPrinter(
                                account -> ArticleJson.write(account.article(), account.written()),
                                destination)
                        : WordsPrinter.lines(
                                account -> report.report(account.article()),
                                destination,
                                watch.progress());
        return Course.run(
                run.jobs(),
                taker -> open(all, taker),
                page -> Account.unread(Extractor.extract(page)),
                new CopyMarker(printer),
                watch);
    }

    private Tally accounts(Inputs all, Destination destination, Course.Watch watch) {
        // Not closed when the run is cut short: a thread may still be inside the model.
        Hearsay hearsay = run.open();
        Printer<Account> printer = printer(hearsay.engine(), destination, watch.progress());
        Tally tally =
                Course.run(
                        run.jobs(),
                        taker -> open(all, taker),
                        hearsay::read,
                        new CopyMarker(printer),
                        watch);
        hearsay.close();
        return tally;
    }

    private LocalDate day(String words) {
        if (articles || form.json || form.file().isPresent()) {
            throw new WrongUse(
                    "Could not use '--due': it lists forecasts in lines. Leave out --articles, --json, --html and --csv.");
        }
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new WrongUse(
                    "Could not read the day '%s': it is none. Write it as in 2018-12-31."
                            .formatted(words));
        }
    }

    private void open(Inputs all, Consumer<Input> taker) {
        AtomicInteger left = new AtomicInteger(skip);
        all.each(
                input -> {
                    if (left.getAndUpdate(n -> Math.max(0, n - 1)) == 0) {
                        taker.accept(input);
                    }
                });
    }

    /** Nothing of feeds is remembered: what was not put out would be passed over next time. */
    private int stopped(Tally tally) {
        int seen = skip + tally.done() + tally.failed();
        terminal.say(
                "Stopped after %d inputs. Add '--skip %d' to the same command to go on from there."
                        .formatted(seen, seen));
        return tally.exit();
    }

    private Printer<Account> printer(Engine engine, Destination destination, Progress progress) {
        if (form.json) {
            return new JsonPrinter(account -> AccountJson.write(account, engine), destination);
        }
        if (due.isPresent()) {
            return new DuePrinter(new DueReport(day(due.get())), destination, progress);
        }
        if (form.html.isPresent()) {
            return new PagePrinter(destination, progress);
        }
        if (form.csv.isPresent()) {
            return WordsPrinter.rows(CsvReport.header(), CsvReport::rows, destination, progress);
        }
        TerminalReport report = new TerminalReport(COLUMNS, terminal.colour());
        return WordsPrinter.lines(report::report, destination, progress);
    }
}
