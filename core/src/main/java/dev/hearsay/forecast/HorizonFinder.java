package dev.hearsay.forecast;

import dev.hearsay.grammar.Lexicon;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The time to come that a clause names, reckoned from the article's own day: the first behind the
 * sign, else the last before it.
 */
final class HorizonFinder {
    private static final int LONGEST = 3000;

    private final String text;
    private final List<TimeExpression> moments;
    private final Optional<LocalDate> anchor;

    HorizonFinder(String text, List<TimeExpression> moments, Optional<LocalDate> anchor) {
        this.text = text;
        this.moments = moments;
        this.anchor = anchor;
    }

    /** The horizon of a clause from one token up to another, with a sign that ends there. */
    Optional<Horizon> find(Sentence sentence, int start, int end, int sign) {
        Span clause = sentence.span(start, end);
        int at = sentence.tokens().at(sign).span().start();
        List<Horizon> before = new ArrayList<>();
        for (TimeExpression moment : within(clause)) {
            Optional<Horizon> horizon = horizon(sentence, moment);
            if (horizon.isPresent() && moment.span().start() >= at) {
                return horizon;
            }
            horizon.ifPresent(before::add);
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private List<TimeExpression> within(Span clause) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (moments.get(middle).span().start() < clause.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < moments.size() && moments.get(end).span().end() <= clause.end()) {
            end++;
        }
        return moments.subList(low, end);
    }

    private Optional<Horizon> horizon(Sentence sentence, TimeExpression moment) {
        Passage words = withPreposition(sentence, moment.span());
        String first = first(words);
        return switch (moment.type()) {
            case SET -> Optional.empty();
            case DURATION -> duration(words, first, moment);
            case DATE, TIME -> date(words, moment);
        };
    }

    private static String first(Passage words) {
        int space = words.words().indexOf(' ');
        return words.words().substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
    }

    private Optional<Horizon> date(Passage words, TimeExpression moment) {
        boolean owner =
                text.startsWith("'s", moment.span().end())
                        || text.startsWith("’s", moment.span().end());
        if (owner || moment.value().equals("PAST_REF") || moment.value().equals("PRESENT_REF")) {
            return Optional.empty();
        }
        Optional<LocalDate> from = moment.from();
        Optional<LocalDate> to = moment.to();
        boolean over = anchor.isPresent() && to.isPresent() && to.get().isBefore(anchor.get());
        if (!over) {
            return Optional.of(new Horizon(words, from, to));
        }
        return next(moment)
                .map(
                        shift ->
                                new Horizon(
                                        words,
                                        from.map(d -> d.plus(shift)),
                                        to.map(d -> d.plus(shift))));
    }

    /**
     * What brings a day of the week, or of a year that is not told, before the anchor behind it.
     */
    private Optional<Period> next(TimeExpression moment) {
        String first = moment.passage().words().toLowerCase(Locale.ROOT);
        boolean back = Lexis.BACKWARD.has(first(moment.passage()));
        Period shift = Lexis.DAYS.has(first) ? Period.ofDays(7) : Period.ofYears(1);
        boolean shiftable =
                moment.anchor().isPresent() && !back && (Lexis.DAYS.has(first) || isOfYear(first));
        return Optional.of(shift)
                .filter(s -> shiftable && moment.to().isPresent())
                .filter(s -> !moment.to().get().plus(s).isBefore(anchor.orElseThrow()));
    }

    private static boolean isOfYear(String words) {
        for (String word : words.split("[ .,]", 4)) {
            if (Lexis.MONTHS.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code in two months}, {@code within an hour}; not {@code for two months}. */
    private Optional<Horizon> duration(Passage words, String first, TimeExpression moment) {
        if (moment.to().isPresent() && !first.equals("for")) {
            return Optional.of(new Horizon(words, moment.from(), moment.to()));
        }
        if (!first.equals("in") && !first.equals("within")) {
            return Optional.empty();
        }
        Optional<LocalDate> to = anchor.flatMap(day -> after(day, longest(moment)));
        return Optional.of(new Horizon(words, anchor.filter(day -> to.isPresent()), to));
    }

    /** The value of {@code one or two months} with the greater number: {@code P2M}. */
    private static String longest(TimeExpression moment) {
        String[] words = moment.passage().words().toLowerCase(Locale.ROOT).split("[ -]", 6);
        for (int i = 1; i + 1 < words.length; i++) {
            boolean range = words[i].equals("or") || words[i].equals("to");
            int number = range ? Math.max(Lexicon.number(words[i + 1]), figure(words[i + 1])) : 0;
            if (number > 0) {
                return moment.value().replaceFirst("[0-9]++", Integer.toString(number));
            }
        }
        return moment.value();
    }

    private static int figure(String word) {
        boolean figures =
                !word.isEmpty()
                        && word.length() < 4
                        && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? Integer.parseInt(word) : 0;
    }

    private static Optional<LocalDate> after(LocalDate day, String value) {
        try {
            if (value.startsWith("PT")) {
                return value.indexOf('X') < 0 ? Optional.of(day) : Optional.empty();
            }
            Period period = Period.parse(value);
            LocalDate last = day.plus(period);
            return last.getYear() - day.getYear() <= LONGEST ? Optional.of(last) : Optional.empty();
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private Passage withPreposition(Sentence sentence, Span moment) {
        int before = sentence.from(moment.start()) - 1;
        Span token = sentence.tokens().at(before).span();
        boolean joined = before >= sentence.start() && moment.start() - token.end() <= 1;
        Span whole = joined && isPreposition(sentence, before) ? token.cover(moment) : moment;
        return Passage.of(text, whole);
    }

    private static boolean isPreposition(Sentence sentence, int at) {
        return sentence.is(at, Lexis.PREPOSITIONS) || sentence.word(at).equals("for");
    }
}
