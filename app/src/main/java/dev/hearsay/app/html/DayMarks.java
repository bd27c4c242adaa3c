package dev.hearsay.app.html;

import dev.hearsay.app.drawing.TimeLine;
import dev.hearsay.app.html.HtmlSums.Spot;
import dev.hearsay.app.report.ForecastTelling;
import dev.hearsay.app.report.Visible;
import dev.hearsay.claim.Account;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days of an article for its time line: when it was written, what it dates, and by when
 * something is told to come.
 *
 * <pre>{@code
 * written on 16 July 2018: The bridge closed on Friday. It will reopen in two months, Ann Lee said.
 *   article    2018-07-16                 written
 *   event      2018-07-13                 The bridge closed on Friday.
 *   forecast   2018-07-16 to 2018-09-16   Ann Lee: It will reopen in two months
 * }</pre>
 *
 * <p>What is open at one end stands on the day of the other.
 */
final class DayMarks {
    private static final int LONGEST = 90;

    /** Characters before and behind a date that say what it is the date of. */
    private static final int AROUND = 40;

    private final Account account;
    private final String anchor;
    private final List<TimeLine.Mark> marks = new ArrayList<>();

    private DayMarks(Account account, String anchor) {
        this.account = account;
        this.anchor = anchor;
    }

    static List<TimeLine.Mark> of(Account account, String anchor) {
        DayMarks days = new DayMarks(account, anchor);
        days.article();
        account.moments().stream().filter(m -> !days.isHorizon(m)).forEach(days::event);
        ForecastTelling.of(account).forEach(days::forecast);
        return days.marks;
    }

    private void article() {
        Optional<LocalDate> from = account.written().from();
        Optional<LocalDate> to = account.written().to();
        String words =
                from.isEmpty()
                        ? "written then or earlier"
                        : to.isEmpty() ? "written then or later" : "written";
        mark(from, to, words, anchor, TimeLine.Kind.ARTICLE);
    }

    /** A time by which something is to come is told by the forecast. */
    private boolean isHorizon(TimeExpression moment) {
        return account.forecasts().stream()
                .map(Forecast::horizon)
                .flatMap(Optional::stream)
                .filter(horizon -> horizon.from().isPresent() || horizon.to().isPresent())
                .anyMatch(horizon -> horizon.passage().span().contains(moment.span()));
    }

    private void event(TimeExpression moment) {
        mark(
                moment.from(),
                moment.to(),
                around(moment.span()),
                Spot.of(moment).id(anchor),
                TimeLine.Kind.EVENT);
    }

    private void forecast(ForecastTelling telling) {
        telling.forecast().horizon().ifPresent(horizon -> forecast(telling, horizon));
    }

    private void forecast(ForecastTelling telling, Horizon horizon) {
        mark(
                horizon.from(),
                horizon.to(),
                brief(telling.whose().name() + ": " + telling.words()),
                Spot.of(telling.forecast()).id(anchor),
                TimeLine.Kind.FORECAST);
    }

    private void mark(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String label,
            String id,
            TimeLine.Kind kind) {
        Optional<LocalDate> first = from.or(() -> to);
        Optional<LocalDate> last = to.or(() -> from);
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            marks.add(new TimeLine.Mark(first.get(), last.get(), label, "#" + id, kind));
        }
    }

    /** The words with a few beside them, within their paragraph. */
    private String around(Span span) {
        String text = account.article().text();
        int start = span.start();
        int end = span.end();
        int first = Math.max(0, start - AROUND);
        int last = Math.min(text.length(), end + AROUND);
        while (start > first && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        while (end < last && !isLineEnd(text.charAt(end))) {
            end++;
        }
        boolean before = start == first && start > 0;
        boolean behind = end == last && end < text.length();
        int head = before ? text.indexOf(' ', start) : start;
        int tail = behind ? text.lastIndexOf(' ', end) : end;
        int from = head < 0 || head > span.start() ? span.start() : head;
        int to = tail < span.end() ? span.end() : tail;
        return (before ? "… " : "") + Visible.line(text.substring(from, to)) + (behind ? " …" : "");
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private static String brief(String words) {
        int end = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return end <= 0 ? words : words.substring(0, end) + " …";
    }
}
