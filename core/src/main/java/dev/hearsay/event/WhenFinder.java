package dev.hearsay.event;

import dev.hearsay.claim.Account;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.scene.Overlap;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds when the sentences of an account say that something happened or will happen.
 *
 * <p>Days on which something was said are left out, and so are lengths of time that are no horizon
 * of a forecast. Words such as {@code nearing its end} say when without naming a time.
 */
public final class WhenFinder {
    private static final Map<String, String> EVENTS = new TreeMap<>();
    private static final List<List<String>> SOFT = new ArrayList<>();
    private static final List<String> BETWEEN =
            List.of("a", "an", "her", "his", "its", "the", "their");
    private static final Set<String> SAYING = WordList.load(WhenFinder.class, "en/saying.txt");
    private static final List<String> STOPS = List.of(";", ":", "\"", "“", "”", "but", "while");
    private static final List<String> FORMER =
            List.of("last", "previous", "first", "earlier", "former");

    /** What is done again and again: "its last one" is the one that is spoken of. */
    private static final String ONCE = "inspection";

    private static final List<String> DASHES = List.of("-", "–", "—");

    /** The words of a dateline before its day, and behind it. */
    private static final int LINE = 7;

    private static final int BEFORE = 9;
    private static final int BEHIND = 3;
    private static final int NEAREST = 3;

    static {
        for (String line : WordList.lines(WhenFinder.class, "en/events.tsv")) {
            String[] fields = line.split("\t", -1);
            EVENTS.put(fields[0], fields[1]);
        }
        WordList.lines(WhenFinder.class, "en/soft-times.txt")
                .forEach(line -> SOFT.add(List.of(line.split(" "))));
    }

    private WhenFinder() {}

    /** One name for all words for an event; empty where it is none that the list has. */
    public static boolean isListed(String event) {
        return EVENTS.containsValue(event);
    }

    /** The times of an account, in order of the text. */
    public static List<When> find(Account account) {
        List<When> found = new ArrayList<>();
        Set<Integer> heard = new TreeSet<>();
        account.statements().stream()
                .flatMap(s -> s.occasion().when().stream())
                .forEach(p -> heard.add(p.span().start()));
        for (Scene scene : SceneFinder.find(account)) {
            Span span = scene.span();
            List<Span> taken = new ArrayList<>();
            for (Forecast forecast : account.forecasts()) {
                forecast.horizon()
                        .filter(h -> span.contains(h.passage().span()))
                        .filter(h -> h.from().isPresent() || isVague(account, h.passage()))
                        .filter(h -> taken.stream().noneMatch(t -> t.overlaps(h.passage().span())))
                        .ifPresent(
                                h -> {
                                    taken.add(h.passage().span());
                                    found.add(horizon(scene, h));
                                });
            }
            for (TimeExpression moment : scene.moments()) {
                boolean other = taken.stream().anyMatch(t -> t.overlaps(moment.span()));
                boolean said =
                        heard.stream().anyMatch(at -> near(moment.span(), at))
                                || isSaid(scene, moment.span());
                boolean none = isSince(scene, moment.span()) || isDateline(scene, moment.span());
                if (!other && isTime(moment) && !none) {
                    When when = moment(scene, moment);
                    found.add(said ? when.heard() : when);
                }
            }
            soft(scene, found);
        }
        return found;
    }

    /** {@code in the near future}; "on Friday" of an article without a day is not vague. */
    private static boolean isVague(Account account, Passage words) {
        return account.moment(words).filter(m -> m.value().equals("FUTURE_REF")).isPresent();
    }

    private static boolean near(Span span, int at) {
        return at >= span.start() - 4 && at < span.end();
    }

    private static boolean isTime(TimeExpression moment) {
        boolean date =
                moment.type() == TimeExpression.Type.DATE
                        || moment.type() == TimeExpression.Type.TIME;
        Days days = Days.of(moment.from(), moment.to(), moment.value());
        return date && (!days.open() || moment.value().equals("FUTURE_REF"));
    }

    /** {@code said on Friday}: when it was said. */
    private static boolean isSaid(Scene scene, Span span) {
        int at = scene.from(span.start());
        int end = scene.from(span.end());
        for (int i = at - 3; i < at; i++) {
            if (SAYING.contains(scene.word(i))) {
                return true;
            }
        }
        return SAYING.contains(scene.word(end));
    }

    /** {@code since Friday}: no event's own time. */
    private static boolean isSince(Scene scene, Span span) {
        int at = scene.from(span.start());
        return scene.is(at - 1, List.of("since", "until")) || scene.word(at).equals("that");
    }

    /** {@code LINDMARK, May 14 (Nordwire) - The talks opened}: when the article was sent. */
    private static boolean isDateline(Scene scene, Span span) {
        int at = scene.from(span.start());
        int end = scene.from(span.end());
        if (at - scene.start() > LINE) {
            return false;
        }
        for (int i = scene.start(); i < Math.min(scene.end(), end + LINE); i++) {
            if (i >= end && DASHES.contains(scene.word(i))) {
                return true;
            }
            boolean small = Character.isLowerCase(scene.tokens().at(i).word().charAt(0));
            if (small && (i < at || i >= end)) {
                return false;
            }
        }
        return false;
    }

    private static When horizon(Scene scene, Horizon horizon) {
        return when(scene, horizon.passage(), horizon.from(), horizon.to(), "");
    }

    private static When moment(Scene scene, TimeExpression moment) {
        return when(scene, moment.passage(), moment.from(), moment.to(), moment.value());
    }

    private static void soft(Scene scene, List<When> found) {
        for (int i = scene.start(); i < scene.end(); i++) {
            for (List<String> words : SOFT) {
                int end = end(scene, i, words);
                if (end > i) {
                    Passage passage = scene.tokens().passage(i, end);
                    found.add(when(scene, passage, Optional.empty(), Optional.empty(), "soon"));
                }
            }
        }
    }

    /** Behind these words, between which small ones may stand; the beginning where they do not. */
    private static int end(Scene scene, int start, List<String> words) {
        int end = start;
        for (String word : words) {
            while (end > start && scene.is(end, BETWEEN)) {
                end++;
            }
            if (!scene.word(end).equals(word)) {
                return start;
            }
            end++;
        }
        return end;
    }

    private static When when(
            Scene scene,
            Passage words,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String value) {
        int at = scene.from(words.span().start());
        int end = scene.from(words.span().end());
        Set<String> events = new TreeSet<>();
        boolean soft = value.equals("soon");
        int first = start(scene, at);
        for (int i = at - 1, count = 0; i >= first && count < NEAREST; i--) {
            Optional<String> event = event(scene.word(i));
            event.ifPresent(events::add);
            count += event.isPresent() ? 1 : 0;
        }
        for (int i = end; i < Math.min(scene.end(), end + (soft ? 0 : BEHIND)); i++) {
            if (STOPS.contains(scene.word(i))) {
                break;
            }
            event(scene.word(i)).ifPresent(events::add);
        }
        String days =
                from.map(f -> f + to.map(t -> t.equals(f) ? "" : "/" + t).orElse("")).orElse("");
        String shown = value.isEmpty() ? (days.isEmpty() ? "FUTURE_REF" : days) : value;
        return new When(scene, words, from, to, shown, events, isFormer(scene, at), false);
    }

    private static int start(Scene scene, int at) {
        int from = at;
        while (from > Math.max(scene.start(), at - BEFORE)
                && !STOPS.contains(scene.word(from - 1))) {
            from--;
        }
        return from;
    }

    /** The words of a sentence that stand for some events, as they are written there. */
    public static String words(Scene scene, Set<String> events) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = scene.start(); i < scene.end() && words.size() < 3; i++) {
            int at = scene.tokens().at(i).span().start();
            boolean number =
                    scene.account().figures().stream()
                            .anyMatch(f -> f.quantity().span().start() == at);
            if (!number && event(scene.word(i)).filter(events::contains).isPresent()) {
                words.add(scene.tokens().at(i).word());
            }
        }
        return String.join(" ", words);
    }

    /** One name for all words for what happens; empty of small words. */
    static Optional<String> event(String word) {
        Optional<String> listed = Optional.ofNullable(EVENTS.get(word));
        return listed.or(() -> Overlap.tell(word));
    }

    /** {@code the last strike, in May}: an earlier one of several. */
    private static boolean isFormer(Scene scene, int at) {
        for (int i = start(scene, at); i < at - 1; i++) {
            String event = EVENTS.getOrDefault(scene.word(i + 1), ONCE);
            if (FORMER.contains(scene.word(i)) && !event.equals(ONCE)) {
                return true;
            }
        }
        return false;
    }
}
