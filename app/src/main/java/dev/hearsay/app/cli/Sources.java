package dev.hearsay.app.cli;

import dev.hearsay.app.input.Reach;
import dev.hearsay.app.json.Version;
import dev.hearsay.app.output.WrongUse;
import dev.hearsay.intake.feed.FeedState;
import dev.hearsay.intake.fetch.Fetcher;
import dev.hearsay.intake.fetch.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What may be fetched, and what was read before. */
final class Sources {
    @Option(
            names = "--follow",
            description = "Fetch the pages of items of which a feed carries only a teaser.")
    private boolean follow;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Remember there which items of feeds were read, and read only new ones.")
    private Optional<Path> state = Optional.empty();

    @Option(
            names = "--allow-private",
            description = "Fetch from this machine and its own network, too.")
    private boolean allowPrivate;

    /** The file that remembers, if there is one. */
    Optional<Path> state() {
        return state;
    }

    /** Opens what is needed; {@link WrongUse} where the state cannot be read. */
    Reach open() {
        Terms terms = Terms.of(Version.NUMBER).allowingPrivate(allowPrivate);
        return Reach.of(Fetcher.open(terms), follow, remembered());
    }

    private FeedState remembered() {
        if (state.isEmpty()) {
            return FeedState.none();
        }
        try {
            return FeedState.open(state.get());
        } catch (IOException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }
}
