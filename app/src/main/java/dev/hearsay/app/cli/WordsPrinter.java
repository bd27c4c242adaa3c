package dev.hearsay.app.cli;

import dev.hearsay.page.Page;
import java.util.function.Function;

/**
 * Words for each article as soon as it is read: lines for people, or rows of a table; failures go
 * to standard error.
 */
final class WordsPrinter implements Printer<String> {
    private final Function<Page, String> maker;
    private final Destination destination;
    private final Progress progress;
    private final String head;
    private final String between;
    private boolean begun;

    private WordsPrinter(
            Function<Page, String> maker,
            Destination destination,
            Progress progress,
            String head,
            String between) {
        this.maker = maker;
        this.destination = destination;
        this.progress = progress;
        this.head = head;
        this.between = between;
    }

    /** Lines for people, an empty line between articles. */
    static WordsPrinter lines(
            Function<Page, String> maker, Destination destination, Progress progress) {
        return new WordsPrinter(maker, destination, progress, "", "\n");
    }

    /** Rows under a head. */
    static WordsPrinter rows(
            String head, Function<Page, String> maker, Destination destination, Progress progress) {
        return new WordsPrinter(maker, destination, progress, head, "");
    }

    @Override
    public void begin() {
        destination.write(head);
    }

    @Override
    public String make(Page page) {
        return maker.apply(page);
    }

    @Override
    public void done(String made) {
        destination.write(begun ? between + made : made);
        begun = true;
    }

    @Override
    public void failed(String origin, String why) {
        progress.say(why);
    }

    @Override
    public void end() {}
}
