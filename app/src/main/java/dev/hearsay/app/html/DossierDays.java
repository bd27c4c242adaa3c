package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.dossier.When;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.drawing.TimeLine;
import dev.hearsay.app.drawing.TimeLine.Kind;
import dev.hearsay.app.drawing.TimeLine.Mark;
import dev.hearsay.app.report.Visible;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The days of a story: when its articles were written, and what they date and foretell. Of articles
 * that are one account the first tells. What has no day is listed and not drawn.
 */
final class DossierDays {
    /** A longer time, such as a year, says little about a day. */
    private static final int LONGEST = 100;

    private static final int BEFORE = 60;
    private static final int BEHIND = 40;

    private final Dossier dossier;
    private final Labels labels;
    private final Places places;
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> undated = new ArrayList<>();

    DossierDays(Dossier dossier, Labels labels, Places places) {
        this.dossier = dossier;
        this.labels = labels;
        this.places = places;
    }

    /** The drawing, and the list of what has no day; nothing where there is neither. */
    String write() {
        for (Account account : dossier.story().accounts()) {
            article(account);
            if (dossier.lineage().origin(account.article().id()).equals(account.article().id())) {
                account.forecasts().forEach(forecast -> forecast(account, forecast));
                account.moments().stream()
                        .filter(moment -> isApart(moment, account))
                        .forEach(moment -> moment(account, moment));
            }
        }
        String list =
                undated.isEmpty()
                        ? ""
                        : undated.stream()
                                .collect(
                                        Collectors.joining(
                                                "",
                                                "<p class=\"facts\">Told without a day:</p>\n<ul class=\"undated\">\n",
                                                "</ul>\n"));
        return TimeLine.of(places.story() + "-line", "The days of the story", marks) + list;
    }

    private void article(Account account) {
        String id = account.article().id();
        When.day(account)
                .ifPresentOrElse(
                        day ->
                                marks.add(
                                        new Mark(
                                                day,
                                                day,
                                                labels.of(id),
                                                "#" + places.anchor(id).orElse(""),
                                                Kind.ARTICLE)),
                        () -> unwritten(account));
    }

    /** Where another article has a day. */
    private void unwritten(Account account) {
        String id = account.article().id();
        When.told(account, dossier)
                .ifPresent(
                        words ->
                                undated.add(
                                        "<li><a href=\"#%s\">%s</a> <span class=\"facts\">%s</span></li>\n"
                                                .formatted(
                                                        places.anchor(id).orElse(""),
                                                        Markup.words(labels.of(id)),
                                                        Markup.words(words))));
    }

    /** Words that tell a forecast's time are drawn with it. */
    private static boolean isApart(TimeExpression moment, Account account) {
        return account.forecasts().stream()
                .flatMap(forecast -> forecast.horizon().stream())
                .noneMatch(horizon -> horizon.passage().span().overlaps(moment.span()));
    }

    private void forecast(Account account, Forecast forecast) {
        if (forecast.horizon().isEmpty()) {
            return;
        }
        Horizon horizon = forecast.horizon().get();
        Optional<LocalDate> to = horizon.to();
        Optional<LocalDate> from =
                horizon.from().or(() -> When.day(account)).or(() -> to).filter(d -> isUntil(d, to));
        add(account, forecast.passage(), from, to, Kind.FORECAST);
        if (to.isEmpty()) {
            undated(account, forecast.passage(), horizon.passage());
        }
    }

    private static boolean isUntil(LocalDate from, Optional<LocalDate> to) {
        return to.filter(last -> !last.isBefore(from)).isPresent();
    }

    private void moment(Account account, TimeExpression moment) {
        boolean drawn = add(account, moment.passage(), moment.from(), moment.to(), Kind.EVENT);
        if (!drawn && moment.type() == TimeExpression.Type.DATE && moment.from().isEmpty()) {
            undated(account, moment.passage(), moment.passage());
        }
    }

    private boolean add(
            Account account,
            Passage words,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Kind kind) {
        boolean closed =
                from.isPresent()
                        && to.isPresent()
                        && ChronoUnit.DAYS.between(from.get(), to.get()) <= LONGEST;
        String article = account.article().id();
        Optional<String> href = places.href(article, words.span());
        if (!closed || href.isEmpty()) {
            return false;
        }
        marks.add(
                new Mark(
                        from.get(),
                        to.get(),
                        labels.of(article) + ": " + around(account, words),
                        href.get(),
                        kind));
        return true;
    }

    private void undated(Account account, Passage words, Passage when) {
        String article = account.article().id();
        undated.add(
                "<li>%s: %s <span class=\"facts\">%s</span></li>\n"
                        .formatted(
                                Markup.words(labels.of(article)),
                                places.link(article, words, Markup.words(around(account, words))),
                                Markup.words(when.words())));
    }

    /** The words amid what stands beside them in their paragraph. */
    private static String around(Account account, Passage words) {
        String text = account.article().text();
        Span paragraph =
                account.article().layout().read().stream()
                        .map(Passage::span)
                        .filter(span -> span.contains(words.span()))
                        .findFirst()
                        .orElse(words.span());
        int start = Math.max(paragraph.start(), words.span().start() - BEFORE);
        int end = Math.min(paragraph.end(), words.span().end() + BEHIND);
        int from =
                start == paragraph.start() ? start : gapBehind(text, start, words.span().start());
        int to = end == paragraph.end() ? end : gapBefore(text, end, words.span().end());
        return (from == paragraph.start() ? "" : "… ")
                + Visible.line(text.substring(from, to))
                + (to == paragraph.end() ? "" : " …");
    }

    private static int gapBehind(String text, int start, int most) {
        int gap = text.indexOf(' ', start);
        return gap < 0 || gap >= most ? most : gap + 1;
    }

    private static int gapBefore(String text, int end, int least) {
        int gap = text.lastIndexOf(' ', end);
        return Math.max(gap, least);
    }
}
