package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.app.input.Input;
import dev.hearsay.app.input.Lines;
import dev.hearsay.app.json.Gold;
import dev.hearsay.app.json.GoldJson;
import dev.hearsay.app.json.ScoreJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.app.quality.AttributionScore;
import dev.hearsay.app.quality.Interval;
import dev.hearsay.app.quality.ScoreTable;
import dev.hearsay.article.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads articles that people have marked, and tells how much of what they marked was found.
 *
 * <pre>{@code
 * hearsay evaluate attribution gold.jsonl
 * }</pre>
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        description = "Precision, recall and F1 against articles that people have marked.")
final class EvaluateCommand implements Callable<Integer> {
    private static final String TASK = "attribution";
    private static final int DRAWS = 1000;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TASK", description = "What is scored: attribution.")
    private String task = "";

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "A .jsonl file, one marked article a line.")
    private String file = "";

    @Option(names = "--json", description = "One line of JSON instead of a table.")
    private boolean json;

    @Mixin private Run run = new Run();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!task.equals(TASK)) {
            throw new WrongUse(
                    "Could not evaluate '%s': this version scores %s only. Type 'hearsay evaluate %s GOLD'."
                            .formatted(task, TASK, TASK));
        }
        int jobs = run.jobs();
        Map<String, Gold> gold = gold();
        Hearsay hearsay = run.open();
        Progress progress = new Progress(terminal);
        Scorer scorer = new Scorer(gold, hearsay, progress);
        Tally tally = Course.run(jobs, taker -> hand(gold, taker), scorer, progress);
        hearsay.close();
        AttributionScore score = AttributionScore.sum(scorer.scores);
        terminal.print(
                json
                        ? ScoreJson.write(score) + "\n"
                        : ScoreTable.of(file, score, Interval.ofF1(scorer.scores, DRAWS)));
        return tally.exit();
    }

    private static void hand(Map<String, Gold> gold, Consumer<Input> taker) {
        gold.values().forEach(article -> taker.accept(new Input.Found(article.page())));
    }

    /**
     * The whole gold, by origin: a score over a part of it would be the score of something else.
     */
    private Map<String, Gold> gold() {
        Map<String, Gold> gold = new LinkedHashMap<>();
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            Lines lines = Lines.of(stream);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().length > 0) {
                    String origin = file + ":" + lines.number();
                    gold.put(origin, GoldJson.parse(origin, line.get()));
                }
            }
        } catch (IOException e) {
            throw new WrongUse(
                    "Could not read '%s': %s. Name a .jsonl file of marked articles."
                            .formatted(
                                    file,
                                    Files.exists(Path.of(file)) ? e : "there is no such file"));
        } catch (UnreadableRecord e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return gold;
    }

    /** Scores each article; one that could not be read counts as one without a statement. */
    private static final class Scorer implements Printer<AttributionScore> {
        private final Map<String, Gold> gold;
        private final Hearsay hearsay;
        private final Progress progress;
        private final List<AttributionScore> scores = new ArrayList<>();

        Scorer(Map<String, Gold> gold, Hearsay hearsay, Progress progress) {
            this.gold = gold;
            this.hearsay = hearsay;
            this.progress = progress;
        }

        @Override
        public void begin() {}

        @Override
        public AttributionScore make(Page page) {
            return AttributionScore.of(
                    page.source(),
                    marked(page.origin()).attributions(),
                    hearsay.read(page).statements());
        }

        @Override
        public void done(AttributionScore made) {
            scores.add(made);
        }

        @Override
        public void failed(String origin, String why) {
            progress.say(why);
            Gold marked = marked(origin);
            scores.add(
                    AttributionScore.of(marked.page().source(), marked.attributions(), List.of()));
        }

        private Gold marked(String origin) {
            return Optional.ofNullable(gold.get(origin)).orElseThrow();
        }

        @Override
        public void end() {}
    }
}
