package dev.hearsay.app.cli;

import dev.hearsay.app.json.FailureJson;
import dev.hearsay.page.Page;
import java.util.function.Function;

/**
 * One line of JSON an input, a failure among them in its place.
 *
 * @param maker the line for a page
 * @param destination where the lines go
 */
record JsonPrinter(Function<Page, String> maker, Destination destination)
        implements Printer<String> {

    @Override
    public void begin() {}

    @Override
    public String make(Page page) {
        return maker.apply(page) + "\n";
    }

    @Override
    public void done(String made) {
        destination.write(made);
    }

    @Override
    public void failed(String origin, String why) {
        destination.write(FailureJson.write(origin, why) + "\n");
    }

    @Override
    public void end() {}
}
