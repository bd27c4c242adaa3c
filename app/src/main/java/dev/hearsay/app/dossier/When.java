package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days in words, and the day of an account. */
public final class When {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int LENGTH_OF_DAY = 10;

    private static final String UNKNOWN = "day not known";

    /** A longer interval says little. */
    private static final int CLOSE = 60;

    private When() {}

    /** {@code 2 May 2026}. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 2 May}. */
    public static String brief(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** {@code 2 May 2026}, {@code 2 May to 4 May 2026}. */
    public static String words(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return words(from);
        }
        return (from.getYear() == to.getYear() ? brief(from) : words(from)) + " to " + words(to);
    }

    /** The day on which an account was published, else written, where that is one day. */
    public static Optional<LocalDate> day(Account account) {
        Optional<LocalDate> written =
                account.written()
                        .from()
                        .filter(day -> account.written().to().equals(Optional.of(day)));
        return Wording.published(account.article()).flatMap(When::parsed).or(() -> written);
    }

    /** The day, else the interval in which it was written; empty where nothing tells it closely. */
    public static Optional<String> words(Account account) {
        Optional<LocalDate> from = account.written().from();
        Optional<LocalDate> to = account.written().to();
        Optional<String> interval =
                to.flatMap(
                        last ->
                                from.filter(first -> first.plusDays(CLOSE).isAfter(last))
                                        .map(first -> words(first, last)));
        return day(account).map(When::words).or(() -> interval.map(words -> "written " + words));
    }

    /**
     * The same; that the day is not known is said where that of another account of the story is, so
     * that nobody takes the order for one of time.
     */
    public static Optional<String> told(Account account, Dossier dossier) {
        return words(account).or(() -> unknown(dossier));
    }

    /** {@code day not known}, in a story in which some days are. */
    static Optional<String> unknown(Dossier dossier) {
        return Optional.of(UNKNOWN)
                .filter(
                        words ->
                                dossier.story().accounts().stream()
                                        .anyMatch(account -> day(account).isPresent()));
    }

    private static Optional<LocalDate> parsed(String words) {
        try {
            return Optional.of(
                            words.length() < LENGTH_OF_DAY ? "" : words.substring(0, LENGTH_OF_DAY))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
