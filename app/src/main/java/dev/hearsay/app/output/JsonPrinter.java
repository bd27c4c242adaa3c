package dev.hearsay.app.output;

import dev.hearsay.app.json.FailureJson;
import dev.hearsay.claim.Account;
import java.util.function.Function;

/**
 * One line of JSON an input, a failure among them in its place.
 *
 * @param writer the line for an account
 * @param destination where the lines go
 */
public record JsonPrinter(Function<Account, String> writer, Destination destination)
        implements Printer<Account> {

    @Override
    public void begin() {}

    @Override
    public void done(Account made) {
        destination.write(writer.apply(made) + "\n");
    }

    @Override
    public void failed(String origin, String why) {
        destination.write(FailureJson.write(origin, why) + "\n");
    }

    @Override
    public void end() {}
}
