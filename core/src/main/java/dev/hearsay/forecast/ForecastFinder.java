package dev.hearsay.forecast;

import dev.hearsay.article.Article;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an article tells of what is to come.
 *
 * <pre>{@code
 * The mayor said the bridge will reopen in May. Water will boil at 100 degrees.
 *   p1   the bridge will reopen in May   WILL   by in May   of statement s1
 * }</pre>
 *
 * <p>Times are reckoned from the article's own day, never from today. Never throws on content;
 * takes time in proportion to the text.
 */
public final class ForecastFinder {
    private static final int LED = 20;

    /** The first that knows a token answers. */
    private static final List<Rule> RULES =
            List.of(
                    new Modal(),
                    new BeForm(),
                    new Would(),
                    new Chance(),
                    new Cue(),
                    new HeadlineTo(),
                    new Timetable());

    private static final List<Trap> TRAPS =
            List.of(new Unknown(), new Habit(), new Generic(), new Purpose(), new SpeechAct());

    private final List<Spoken> told;
    private final HorizonFinder horizons;
    private final List<Forecast> found = new ArrayList<>();

    private ForecastFinder(
            Article article,
            List<TimeExpression> moments,
            Optional<LocalDate> anchor,
            List<Spoken> told) {
        this.told = told;
        this.horizons = new HorizonFinder(article.text(), moments, anchor);
    }

    /**
     * The forecasts of an article's headline and body, in order.
     *
     * @param moments its time expressions, in order
     * @param told the contents of its statements
     */
    public static List<Forecast> find(
            Article article, List<TimeExpression> moments, List<Spoken> told) {
        ForecastFinder finder =
                new ForecastFinder(article, moments, MomentFinder.anchor(article), told);
        for (Passage passage : article.layout().read()) {
            boolean headline = article.layout().headline().filter(passage::equals).isPresent();
            Tokens tokens = Tokens.of(article.text(), passage.span());
            Sentence.of(tokens, headline, told).forEach(finder::read);
        }
        return List.copyOf(finder.found);
    }

    private void read(Sentence sentence) {
        if (sentence.isQuestion()) {
            return;
        }
        List<Sign> signs = signs(sentence);
        int first = sentence.start();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.reach() == Sign.Reach.LEADING) {
                first = sign.end();
                continue;
            }
            int last =
                    i + 1 < signs.size() ? next(sentence, sign, signs.get(i + 1)) : sentence.end();
            first = Math.max(first, take(sentence, led(signs, i), first, last));
        }
    }

    private static List<Sign> signs(Sentence sentence) {
        List<Sign> signs = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int here = at;
            Optional<Sign> sign =
                    RULES.stream().flatMap(rule -> rule.at(sentence, here).stream()).findFirst();
            sign.filter(s -> !isLed(sentence, signs, s)).ifPresent(signs::add);
            at = Math.max(at + 1, sign.map(Sign::end).orElse(0));
        }
        return signs;
    }

    /** {@code will [be expected to] win}: the one before it decides. */
    private static boolean isLed(Sentence sentence, List<Sign> signs, Sign sign) {
        if (signs.isEmpty() || signs.get(signs.size() - 1).reach() != Sign.Reach.AROUND) {
            return false;
        }
        int at = sentence.past(signs.get(signs.size() - 1).end(), sentence.end());
        while (sign.at() > at && List.of("be", "to").contains(sentence.word(at))) {
            at = sentence.past(at + 1, sentence.end());
        }
        return sign.at() <= at;
    }

    /** Behind the last token that a clause may have before the next one begins. */
    private static int next(Sentence sentence, Sign sign, Sign next) {
        if (next.reach() == Sign.Reach.LEADING) {
            return next.at();
        }
        int start = new Extent(sentence, sign.end(), sentence.end()).start(next.at());
        return start > sign.end() ? start : next.at();
    }

    /** The sign with the mood of the word that leads to it: {@code hopes that … will}. */
    private static Sign led(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        if (at == 0 || sign.reach() != Sign.Reach.AROUND) {
            return sign;
        }
        Sign before = signs.get(at - 1);
        boolean leads = before.reach() == Sign.Reach.LEADING && sign.at() - before.end() <= LED;
        return leads
                ? new Sign(
                        sign.at(),
                        sign.end(),
                        before.modality().or(sign::modality),
                        sign.reach(),
                        false,
                        sign.rule())
                : sign;
    }

    /** Reads one clause; where the next may begin. */
    private int take(Sentence sentence, Sign sign, int first, int last) {
        Optional<Span> piece = piece(sentence, sign);
        int from = piece.map(p -> Math.max(first, sentence.from(p.start()))).orElse(first);
        int to = piece.map(p -> Math.min(last, sentence.from(p.end()))).orElse(last);
        Extent extent = new Extent(sentence, from, Math.max(to, sign.end()));
        int start =
                sign.reach() == Sign.Reach.BEHIND
                        ? behind(sentence, sign)
                        : Math.min(
                                sign.at(), skipped(sentence, extent.start(sign.at()), sign.at()));
        int end = extent.end(start, sign.end());
        if (end <= Math.max(start, sign.end())
                && !(sign.rule().equals("forecast/timetable") && end == sign.end())) {
            return sign.end();
        }
        Optional<Horizon> horizon = horizons.find(sentence, start, end, sign.at());
        Clause clause = new Clause(sentence, sign, start, end, horizon);
        boolean known = !sign.dated() || horizon.isPresent();
        if (known && TRAPS.stream().noneMatch(trap -> trap.catches(clause))) {
            add(clause);
        }
        return sign.end();
    }

    private static int behind(Sentence sentence, Sign sign) {
        return sentence.word(sign.end()).equals("that") ? sign.end() + 1 : sign.end();
    }

    /** Past {@code and}, {@code but} and marks at the head of a clause. */
    private static int skipped(Sentence sentence, int start, int limit) {
        int at = start;
        while (at < limit
                && (List.of("and", "but", "or", "so", "still", "yet", "then", "however")
                                .contains(sentence.word(at))
                        || !Character.isLetterOrDigit((sentence.word(at) + " ").codePointAt(0)))) {
            at++;
        }
        return at;
    }

    private Optional<Span> piece(Sentence sentence, Sign sign) {
        Span words = sentence.span(sign.at(), sign.end());
        return innermost(words).flatMap(t -> t.piece(words));
    }

    private Optional<Spoken> innermost(Span words) {
        return told.stream()
                .filter(t -> t.piece(words).isPresent())
                .min(Comparator.comparingInt(Spoken::length));
    }

    private void add(Clause clause) {
        Sentence sentence = clause.sentence();
        Sign sign = clause.sign();
        found.add(
                new Forecast(
                        "p" + (found.size() + 1),
                        innermost(sentence.span(sign.at(), sign.end())).map(Spoken::id),
                        sentence.tokens().passage(clause.start(), clause.end()),
                        clause.horizon(),
                        sign.modality().orElse(Forecast.Modality.WILL),
                        isConditional(clause),
                        sign.rule()));
    }

    private static boolean isConditional(Clause clause) {
        return clause.sentence().hasCondition(clause.start(), clause.end());
    }
}
