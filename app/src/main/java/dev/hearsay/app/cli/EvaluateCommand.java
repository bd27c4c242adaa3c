package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.app.exam.Task;
import dev.hearsay.app.input.Input;
import dev.hearsay.app.output.Exit;
import dev.hearsay.app.output.Printer;
import dev.hearsay.app.output.Progress;
import dev.hearsay.app.output.Tally;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.app.output.WrongUse;
import dev.hearsay.article.Extractor;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads articles that people have marked, and tells how much of what they marked was found.
 *
 * <pre>{@code
 * hearsay evaluate attribution gold.jsonl
 * hearsay evaluate speakers --errors gold.jsonl
 * }</pre>
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        description = "Precision, recall and F1 against articles that people have marked.")
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "TASK",
            description =
                    "What is scored: attribution, entities, speakers, chains, stance, quantities, dates,"
                            + " forecasts, pages, grouping or findings.")
    private String task = "";

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "A .jsonl file of marked articles, or - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "One line of JSON instead of tables.")
    private boolean json;

    @Option(names = "--errors", description = "Every answer that is wrong, before the tables.")
    private boolean errors;

    @Mixin private Run run = new Run();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return evaluate(
                Task.find(task)
                        .orElseThrow(
                                () ->
                                        new WrongUse(
                                                "Could not evaluate '%s': this version scores %s. Type 'hearsay evaluate %s GOLD'."
                                                        .formatted(
                                                                task,
                                                                String.join(", ", Task.NAMES),
                                                                Task.NAMES.get(0)))));
    }

    private <R> int evaluate(Task<R> asked) {
        int jobs = run.jobs();
        new GoldFile(file, terminal.in()).each(asked::add);
        if (asked.isEmpty()) {
            terminal.say(
                    "Could not score '%s': it holds no gold for %s. Write one JSON object a line."
                            .formatted(file, task));
            return Exit.NOTHING;
        }
        if (!asked.readsStatements()) {
            return score(asked, jobs, page -> Account.unread(Extractor.extract(page)));
        }
        Hearsay hearsay = run.open();
        int exit = score(asked, jobs, hearsay::read);
        hearsay.close();
        return exit;
    }

    private <R> int score(Task<R> asked, int jobs, Function<Page, Account> reader) {
        Progress progress = new Progress(terminal);
        Scorer<R> scorer = new Scorer<>(asked, progress);
        Tally tally =
                Course.run(
                        jobs,
                        taker -> asked.each(page -> taker.accept(new Input.Found(page))),
                        page -> asked.score(page, Optional.of(reader.apply(page))),
                        scorer,
                        new Course.Watch(progress, () -> false, OptionalDouble::empty));
        show(asked.result(file, scorer.scores));
        return tally.exit();
    }

    private void show(Task.Result result) {
        if (json) {
            terminal.print(result.json(errors) + "\n");
        } else {
            terminal.print((errors ? result.errors() + "\n" : "") + result.table());
        }
    }

    /** Scores each article; one that could not be read counts as one without a statement. */
    private static final class Scorer<R> implements Printer<R> {
        private final Task<R> task;
        private final Progress progress;
        private final List<R> scores = new ArrayList<>();

        Scorer(Task<R> task, Progress progress) {
            this.task = task;
            this.progress = progress;
        }

        @Override
        public void begin() {}

        @Override
        public void done(R made) {
            scores.add(made);
        }

        @Override
        public void failed(String origin, String why) {
            progress.say(why);
            scores.add(task.missed(origin));
        }

        @Override
        public void end() {}
    }
}
