package dev.hearsay.app.cli;

import dev.hearsay.app.report.HtmlReport;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One web page with every article, put out when the last is read; failures go to standard error.
 */
final class PagePrinter implements Printer<Account> {
    private final Function<Page, Account> reader;
    private final Destination destination;
    private final Progress progress;
    private final List<Account> accounts = new ArrayList<>();

    PagePrinter(Function<Page, Account> reader, Destination destination, Progress progress) {
        this.reader = reader;
        this.destination = destination;
        this.progress = progress;
    }

    @Override
    public void begin() {}

    @Override
    public Account make(Page page) {
        return reader.apply(page);
    }

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
