package dev.hearsay.tally;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.reading.Mention;
import dev.hearsay.scene.Scene;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells of which part of the world a figure counts, by the words around it.
 *
 * <pre>{@code
 * The flood killed 12 in Eastby.                       places eastby, unless the article is about it
 * The last flood, in 2009, killed 40. It hurt 60.      time 2009, for both
 * }</pre>
 */
final class ScopeFinder {
    private static final Set<String> ELSEWHEN =
            WordList.load(ScopeFinder.class, "en/other-times.txt");
    private static final List<String> PREPOSITIONS =
            List.of(
                    "in", "at", "near", "from", "off", "outside", "around", "across", "inside",
                    "on", "of");
    private static final Set<String> EVENTS =
            WordList.load(ScopeFinder.class, "en/repeated-events.txt");
    private static final List<String> BACK = List.of("it", "that", "this");

    private static final List<String> LATELY = List.of("past", "last");
    private static final List<String> SPANS = List.of("hours", "days", "24-hour", "hour");

    private static final int LONG_AGO = 45;

    private final Account account;
    private final Set<String> leads = new TreeSet<>();
    private final Map<Integer, String> places = new TreeMap<>();
    private final Set<String> leadTimes = new TreeSet<>();
    private final Map<Integer, String> times = new TreeMap<>();
    private int before = -1;
    private int current = -1;

    ScopeFinder(Account account, List<Scene> scenes, Set<String> known) {
        this.account = account;
        leads.addAll(known);
        for (Entity entity : account.entities()) {
            for (Mention mention : entity.mentions()) {
                boolean place =
                        mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.PLACE;
                if (place) {
                    places.put(mention.span().start(), name(entity));
                }
            }
        }
        scenes.stream().filter(Scene::lead).forEach(this::lead);
    }

    private void lead(Scene scene) {
        Span span = scene.span();
        places.forEach(
                (at, key) -> {
                    if (at >= span.start() && at < span.end()) {
                        leads.add(key);
                    }
                });
        scene.moments().forEach(m -> leadTimes.add(m.value()));
    }

    private static String name(Entity entity) {
        return entity.bareKey();
    }

    /** The places that the headline and the first paragraph name. */
    Set<String> leads() {
        return leads;
    }

    /**
     * Of which part a number counts.
     *
     * @param from its first token
     * @param low behind the number before it in the sentence, or the sentence's start
     * @param high the start of the number after it, or the sentence's end
     */
    Scope find(Scene scene, int from, int low, int high) {
        Set<String> named = new TreeSet<>();
        for (int i = low; i < high; i++) {
            Optional<String> place =
                    Optional.ofNullable(places.get(scene.tokens().at(i).span().start()));
            if (place.isPresent() && isPlaced(scene, i)) {
                named.add(place.get());
            }
        }
        Set<String> found = new TreeSet<>(named);
        found.removeAll(leads);
        return new Scope(found, named, time(scene, from, high));
    }

    private static boolean isPlaced(Scene scene, int at) {
        for (int i = at - 1; i >= Math.max(scene.start(), at - 4); i--) {
            if (PREPOSITIONS.contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Another time than the article's; a sentence with "it" goes on with that of the last. */
    private String time(Scene scene, int from, int high) {
        String here = "";
        for (TimeExpression moment : scene.moments()) {
            int at = scene.from(moment.span().start());
            if (at < high && moment.type() != TimeExpression.Type.SET) {
                here = isNow(moment) ? "" : elsewhen(moment).orElse(here);
            }
        }
        for (int i = scene.start(); here.isEmpty() && i < high; i++) {
            boolean other = ELSEWHEN.contains(scene.word(i)) || isTheLast(scene, i);
            here = other && i < from ? "earlier" : here;
            here = here.isEmpty() && i < from && isLately(scene, i) ? "lately" : here;
        }
        boolean back =
                here.isEmpty()
                        && scene.moments().isEmpty()
                        && BACK.contains(scene.word(scene.start()));
        return back ? times.getOrDefault(before, "") : here;
    }

    /** {@code in the past 24 hours}: not of all. */
    private static boolean isLately(Scene scene, int at) {
        return scene.is(at, LATELY) && (scene.is(at + 1, SPANS) || scene.is(at + 2, SPANS));
    }

    /** {@code the last strike}, {@code a first round}: one of several. */
    private static boolean isTheLast(Scene scene, int at) {
        boolean last = scene.word(at).equals("last") || scene.word(at).equals("first");
        boolean the = scene.is(at - 1, List.of("the", "a", "its", "their"));
        boolean event = EVENTS.contains(scene.word(at + 1));
        return last && the && event;
    }

    /** Takes the next sentence, before its numbers are asked for. */
    void next(Scene scene) {
        before = current;
        current = scene.span().start();
        String time = time(scene, scene.end(), scene.end());
        times.put(current, time);
    }

    /** A day of the week or {@code today}: the article's own time. */
    private boolean isNow(TimeExpression moment) {
        boolean day =
                moment.value().startsWith("XXXX-WXX-")
                        || moment.type() == TimeExpression.Type.TIME
                        || moment.value().equals("PRESENT_REF")
                        || (leadTimes.contains(moment.value())
                                && moment.value().length() >= "2018-11-18".length());
        boolean lately =
                moment.from()
                        .flatMap(f -> written().map(w -> f.isAfter(w.minusDays(LONG_AGO))))
                        .orElse(false);
        return day || (lately && moment.value().length() >= "2018-11-18".length());
    }

    /** A year, a month or a season by itself, or a day long before. */
    private Optional<String> elsewhen(TimeExpression moment) {
        String value = moment.value();
        boolean year = value.length() >= 4 && Character.isDigit(value.charAt(0));
        boolean month = value.startsWith("XXXX-") && !value.startsWith("XXXX-W");
        boolean duration = moment.type() == TimeExpression.Type.DURATION;
        boolean past = value.startsWith("PAST_REF");
        return !duration && (year || month || past) ? Optional.of(value) : Optional.empty();
    }

    private Optional<LocalDate> written() {
        return account.written().to().or(() -> account.written().from());
    }
}
