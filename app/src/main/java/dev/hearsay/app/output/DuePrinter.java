package dev.hearsay.app.output;

import dev.hearsay.app.report.DueReport;
import dev.hearsay.claim.Account;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is due until all is read, and puts it out in order of the days. */
public final class DuePrinter implements Printer<Account> {
    private final DueReport report;
    private final Destination destination;
    private final Progress progress;
    private final List<DueReport.Due> due = new ArrayList<>();

    /** Puts the lines of a report into a destination; failures go to standard error. */
    public DuePrinter(DueReport report, Destination destination, Progress progress) {
        this.report = report;
        this.destination = destination;
        this.progress = progress;
    }

    @Override
    public void begin() {}

    @Override
    public void done(Account made) {
        due.addAll(report.of(made));
    }

    @Override
    public void failed(String origin, String why) {
        progress.say(why);
    }

    @Override
    public void end() {
        destination.write(DueReport.lines(due));
    }
}
