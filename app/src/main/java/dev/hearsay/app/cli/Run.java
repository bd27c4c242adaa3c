package dev.hearsay.app.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.app.output.WrongUse;
import dev.hearsay.carrier.Carriers;
import dev.hearsay.claim.Lists;
import dev.hearsay.entity.Aliases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    @Option(
            names = "--carriers",
            paramLabel = "FILE",
            description = "More agencies and outlets, or other names of theirs: see README.")
    private Optional<Path> carriers = Optional.empty();

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Whose names mean one, and whose do not: see README.")
    private Optional<Path> aliases = Optional.empty();

    /** How many threads read; {@link WrongUse} where none would. */
    int jobs() {
        if (jobs < 1 || jobs > 1024) {
            throw new WrongUse(
                    "Could not use '--jobs %d': it is not between 1 and 1024. Leave it out to use every core."
                            .formatted(jobs));
        }
        return jobs;
    }

    /**
     * Opens the library; {@link IllegalStateException} says why where the model cannot be used,
     * {@link WrongUse} where a list cannot.
     */
    Hearsay open() {
        Lists lists = lists();
        return model.map(Hearsay::open).orElseGet(Hearsay::open).with(lists);
    }

    private Lists lists() {
        Lists shipped = Lists.shipped();
        return new Lists(
                carriers.map(file -> parsed(file, Carriers::parse))
                        .map(more -> shipped.carriers().with(more))
                        .orElse(shipped.carriers()),
                aliases.map(file -> parsed(file, Aliases::parse)).orElse(shipped.aliases()));
    }

    private static <T> T parsed(Path file, Function<List<String>, T> parse) {
        try {
            return parse.apply(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WrongUse(
                    "Could not read the list '%s': it is missing or no text in UTF-8. Name a file that can be read."
                            .formatted(file));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }
}
