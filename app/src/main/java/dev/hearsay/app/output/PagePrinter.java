package dev.hearsay.app.output;

import dev.hearsay.app.html.HtmlReport;
import dev.hearsay.claim.Account;
import java.util.ArrayList;
import java.util.List;

/**
 * One web page with every article, put out when the last is read; failures go to standard error.
 */
public final class PagePrinter implements Printer<Account> {
    private final Destination destination;
    private final Progress progress;
    private final List<Account> accounts = new ArrayList<>();

    public PagePrinter(Destination destination, Progress progress) {
        this.destination = destination;
        this.progress = progress;
    }

    @Override
    public void begin() {}

    @Override
    public void done(Account made) {
        accounts.add(made);
    }

    @Override
    public void failed(String origin, String why) {
        progress.say(why);
    }

    @Override
    public void end() {
        destination.write(HtmlReport.page(accounts));
    }
}
