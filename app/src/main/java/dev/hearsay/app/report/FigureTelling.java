package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figure.Status;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure as a reader is told of it.
 *
 * <pre>{@code
 * Over 12,000 people were moved out of Velm, the army said. No one could confirm the figure.
 *   words     Over 12,000 people
 *   value     > 12,000
 *   whose     the army, statement 1
 *   firm      unverified: "No one could confirm the figure"
 * }</pre>
 *
 * @param figure the figure
 * @param whose in whose words it stands
 * @param text the article's text
 */
public record FigureTelling(Figure figure, Whose whose, String text) {
    /** Between a figure and what it counts, when the two are told in one. */
    private static final int NEAR = 12;

    /** From here on words and abbreviations are harder to read than figures. */
    private static final int LARGE = 1000;

    /**
     * The figures of an account that help a reader, in order of the text: without {@code one of the
     * ships}, and without the time of a forecast, which is told with it.
     */
    public static List<FigureTelling> of(Account account) {
        return account.figures().stream()
                .filter(figure -> figure.quantity().shown())
                .filter(figure -> !isTime(figure.quantity().span(), account))
                .map(
                        figure ->
                                new FigureTelling(
                                        figure,
                                        Whose.of(account, figure.statement()),
                                        account.article().text()))
                .toList();
    }

    private static boolean isTime(Span span, Account account) {
        return account.forecasts().stream()
                .map(Forecast::horizon)
                .flatMap(Optional::stream)
                .map(Horizon::passage)
                .anyMatch(time -> time.span().contains(span));
    }

    /** The text's words for it, on to what is counted where that stands right behind. */
    public String words() {
        return Visible.line(text.substring(figure.quantity().span().start(), end()));
    }

    /** What is counted, where the words do not tell it already. */
    public Optional<Passage> counted() {
        return figure.quantity()
                .of()
                .filter(of -> of.span().end() > end() || of.span().start() < start());
    }

    private int start() {
        return figure.quantity().span().start();
    }

    private int end() {
        int end = figure.quantity().span().end();
        return figure.quantity()
                .of()
                .map(Passage::span)
                .filter(of -> of.start() >= start() && of.end() > end)
                .filter(of -> of.start() <= end || isNear(text.substring(end, of.start())))
                .map(Span::end)
                .orElse(end);
    }

    private static boolean isNear(String between) {
        return between.length() <= NEAR
                && between.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    }

    /** The value with its bound as it was read: {@code > 12,000}, {@code 2 to 3}. */
    public String value() {
        Quantity quantity = figure.quantity();
        Amount amount = quantity.amount();
        String numbers =
                number(amount.from()) + amount.to().map(to -> " to " + number(to)).orElse("");
        boolean plain = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.RANGE;
        return plain ? numbers : quantity.bound().sign() + " " + numbers;
    }

    /**
     * The value with its unit: {@code 3 dollar (USD) per barrel}, {@code > 90 percent}; of things
     * that are counted without their name: {@code > 12,000}.
     */
    public String valueAndUnit() {
        Quantity quantity = figure.quantity();
        String unit =
                quantity.unit()
                        .map(u -> quantity.kind() == Quantity.Kind.COUNT ? per(u) : whole(u))
                        .orElse("");
        String trend = quantity.trend().map(t -> ", " + Wording.small(t)).orElse("");
        return Visible.line(value() + unit + trend);
    }

    private static String whole(Unit unit) {
        String currency = unit.currency().map(code -> " (" + code + ")").orElse("");
        return " " + unit.name() + currency + per(unit);
    }

    private static String per(Unit unit) {
        return unit.per().map(thing -> " per " + thing).orElse("");
    }

    /**
     * Whether the text's words tell the value as well: {@code nine days}, {@code 12,000 people}.
     */
    public boolean isPlain() {
        boolean small = Math.abs(figure.quantity().amount().from()) < LARGE;
        boolean exact = figure.quantity().bound() == Bound.EXACT;
        return figure.quantity().passage().words().contains(value()) || (small && exact);
    }

    private static String number(double number) {
        BigDecimal exact = Amount.rounded(number);
        DecimalFormat format =
                new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(exact);
    }

    /** {@code unverified}; {@code own words} for what nobody else is given for. */
    public String firm() {
        return figure.status() == Status.ASSERTED ? "own words" : Wording.small(figure.status());
    }

    /** Whether the text itself doubts it. */
    public boolean isDoubted() {
        return figure.status().compareTo(Status.REPORTED) > 0;
    }

    /** The words that prove how firm it is, each between quotation marks. */
    public String proof() {
        return figure.proof().stream()
                .map(Passage::words)
                .map(Visible::line)
                .map(words -> "\"" + words + "\"")
                .collect(Collectors.joining(", "));
    }
}
