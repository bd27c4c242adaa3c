package dev.hearsay.app.cli;

import dev.hearsay.app.input.Inputs;
import dev.hearsay.app.output.Exit;
import dev.hearsay.app.output.Tally;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.app.output.WrongUse;
import dev.hearsay.intake.feed.FeedState;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What every command does that reads inputs and puts something out.
 *
 * @param inputs the inputs as they were typed
 * @param terminal where the person sits
 */
record Errand(List<String> inputs, Terminal terminal) {

    /** What is read must not be what is written: the reading would be all that is left of it. */
    void refuseInput(String file) {
        if (!file.equals("-") && isInput(file)) {
            throw new WrongUse(
                    "Could not write '%s': this run reads it, and would overwrite it. Name another file."
                            .formatted(file));
        }
    }

    private boolean isInput(String file) {
        try {
            return Inputs.of(inputs, terminal.in()).include(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Remembers what was read, now that it is put out, and says what else there is to say.
     *
     * @param json whether failures stand among lines of JSON
     */
    int conclude(Tally tally, Inputs all, FeedState state, boolean json) {
        all.said().forEach(terminal::say);
        save(state);
        if (tally.exit() == Exit.NOTHING && state.before() > 0) {
            return Exit.READ;
        }
        if (tally.exit() == Exit.NOTHING && all.said().isEmpty()) {
            terminal.say(
                    "Could not find an article in '%s': it holds no file that is read. %s"
                            .formatted(String.join(" ", inputs), Inputs.FORMS));
        } else if (tally.failed() > 0 && json) {
            terminal.say(
                    "%d of %d inputs could not be read; the lines with hearsay/failure/1 say why."
                            .formatted(tally.failed(), tally.failed() + tally.done()));
        }
        return tally.exit();
    }

    private void save(FeedState state) {
        if (state.damaged() > 0) {
            terminal.say(
                    "%d lines of the state made no sense and were left out."
                            .formatted(state.damaged()));
        }
        try {
            state.save();
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
