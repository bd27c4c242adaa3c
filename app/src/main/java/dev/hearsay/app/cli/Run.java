package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What commands that read articles have in common: how many threads work, and with which model. */
final class Run {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads read; as many as there are cores unless told.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "The model that reads; the one that is shipped unless told.")
    private Optional<Path> model = Optional.empty();

    /** How many threads read; {@link WrongUse} where none would. */
    int jobs() {
        if (jobs < 1 || jobs > 1024) {
            throw new WrongUse(
                    "Could not use '--jobs %d': it is not between 1 and 1024. Leave it out to use every core."
                            .formatted(jobs));
        }
        return jobs;
    }

    /** Opens the library; {@link IllegalStateException} says why where the model cannot be used. */
    Hearsay open() {
        return model.map(Hearsay::open).orElseGet(Hearsay::open);
    }
}
