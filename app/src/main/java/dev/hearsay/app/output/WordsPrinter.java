package dev.hearsay.app.output;

import dev.hearsay.claim.Account;
import java.util.function.Function;

/**
 * Words for each article as soon as it is read: lines for people, or rows of a table; failures go
 * to standard error.
 */
public final class WordsPrinter implements Printer<Account> {
    private final Function<Account, String> writer;
    private final Destination destination;
    private final Progress progress;
    private final String head;
    private final String between;
    private boolean begun;

    private WordsPrinter(
            Function<Account, String> writer,
            Destination destination,
            Progress progress,
            String head,
            String between) {
        this.writer = writer;
        this.destination = destination;
        this.progress = progress;
        this.head = head;
        this.between = between;
    }

    /** Lines for people, an empty line between articles. */
    public static WordsPrinter lines(
            Function<Account, String> writer, Destination destination, Progress progress) {
        return new WordsPrinter(writer, destination, progress, "", "\n");
    }

    /** Rows under a head. */
    public static WordsPrinter rows(
            String head,
            Function<Account, String> writer,
            Destination destination,
            Progress progress) {
        return new WordsPrinter(writer, destination, progress, head, "");
    }

    @Override
    public void begin() {
        destination.write(head);
    }

    @Override
    public void done(Account made) {
        destination.write((begun ? between : "") + writer.apply(made));
        begun = true;
    }

    @Override
    public void failed(String origin, String why) {
        progress.say(why);
    }

    @Override
    public void end() {}
}
