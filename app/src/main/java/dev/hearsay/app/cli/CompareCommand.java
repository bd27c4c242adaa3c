package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.app.dossier.DossierCsv;
import dev.hearsay.app.dossier.DossierReport;
import dev.hearsay.app.html.DossierPage;
import dev.hearsay.app.input.Inputs;
import dev.hearsay.app.input.Reach;
import dev.hearsay.app.json.DossierJson;
import dev.hearsay.app.json.FailureJson;
import dev.hearsay.app.output.CopyMarker;
import dev.hearsay.app.output.Destination;
import dev.hearsay.app.output.Gatherer;
import dev.hearsay.app.output.Progress;
import dev.hearsay.app.output.Tally;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.intake.fetch.Fetcher;
import dev.hearsay.reading.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads articles, puts them into stories, and lays the accounts of each side by side.
 *
 * <pre>{@code
 * hearsay compare examples/stories/mine --html ferry.html
 * }</pre>
 */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        description = "Lays articles side by side: where they agree, differ, or are one source.")
final class CompareCommand implements Callable<Integer> {
    private static final int COLUMNS = 80;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Articles as for 'hearsay read': files, folders, addresses, or -.")
    private List<String> inputs = List.of();

    @ArgGroup private Form form = new Form();

    @Mixin private Sources sources = new Sources();

    @Mixin private Run run = new Run();

    @Option(
            names = "--together",
            description = "Take all articles for one story, whatever they tell of.")
    private boolean together;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The form of output; without any of these it is lines for people. */
    static final class Form {
        @Option(names = "--json", description = "One line of JSON a story.")
        private boolean json;

        @Option(
                names = "--html",
                paramLabel = "FILE",
                description = "One web page with every story; - for standard output.")
        private Optional<String> html = Optional.empty();

        @Option(
                names = "--csv",
                paramLabel = "FILE",
                description = "One row for each side of a finding; - for standard output.")
        private Optional<String> csv = Optional.empty();

        private Optional<String> file() {
            return html.or(() -> csv);
        }
    }

    @Override
    public Integer call() {
        run.jobs();
        Errand errand = new Errand(inputs, terminal);
        form.file().ifPresent(errand::refuseInput);
        sources.state().map(Path::toString).ifPresent(errand::refuseInput);
        Reach reach = sources.open();
        Inputs all = Inputs.of(inputs, terminal.in(), reach);
        try (Interrupt interrupt = Interrupt.listen();
                Destination destination = Destination.open(form.file().orElse("-"), terminal)) {
            Course.Watch watch =
                    new Course.Watch(new Progress(terminal), interrupt::asked, all::share);
            Tally tally = compare(all, destination, watch);
            destination.finish();
            reach.fetcher().ifPresent(Fetcher::close);
            return interrupt.asked()
                    ? stopped(tally)
                    : errand.conclude(tally, all, reach.state(), form.json);
        }
    }

    private Tally compare(Inputs all, Destination destination, Course.Watch watch) {
        Gatherer gatherer = new Gatherer(failures(destination, watch.progress()));
        // Not closed when the run is cut short: a thread may still be inside the model.
        Hearsay hearsay = run.open();
        Tally tally =
                Course.run(run.jobs(), all::each, hearsay::read, new CopyMarker(gatherer), watch);
        Engine engine = hearsay.engine();
        hearsay.close();
        List<Account> accounts = gatherer.accounts();
        watch.progress().doing("comparing %d articles".formatted(accounts.size()));
        List<Dossier> dossiers = dossiers(accounts);
        watch.progress().clear();
        lines(dossiers, engine).forEach(destination::write);
        return tally;
    }

    private List<Dossier> dossiers(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return together ? List.of(Hearsay.compareTogether(accounts)) : Hearsay.compare(accounts);
    }

    private Gatherer.Failures failures(Destination destination, Progress progress) {
        return form.json
                ? (origin, why) -> destination.write(FailureJson.write(origin, why) + "\n")
                : (origin, why) -> progress.say(why);
    }

    private Stream<String> lines(List<Dossier> dossiers, Engine engine) {
        if (form.json) {
            return dossiers.stream().map(dossier -> DossierJson.write(dossier, engine) + "\n");
        }
        if (form.csv.isPresent()) {
            return Stream.concat(
                    Stream.of(DossierCsv.header()), dossiers.stream().map(DossierCsv::rows));
        }
        if (form.html.isPresent()) {
            return Stream.of(DossierPage.page(dossiers));
        }
        return Stream.of(new DossierReport(COLUMNS, terminal.colour()).report(dossiers));
    }

    /** What was read so far has been compared. */
    private int stopped(Tally tally) {
        terminal.say(
                "Stopped after %d inputs: only these were compared. Run the same command again for all."
                        .formatted(tally.done() + tally.failed()));
        return tally.exit();
    }
}
