package dev.hearsay.event;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Mention;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds where the sentences of an account say that something happens, and what lies in what. */
public final class WhereFinder {
    private static final List<String> PREPOSITIONS = List.of("in", "at", "near", "off", "outside");
    private static final List<String> SORTS =
            List.of("city", "town", "village", "port", "district", "region", "province", "island");
    private static final List<String> SIDES =
            List.of(
                    "the",
                    "north",
                    "south",
                    "east",
                    "west",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "central",
                    "of",
                    "in",
                    ",",
                    "northeast",
                    "northwest",
                    "southeast",
                    "southwest",
                    "northeastern",
                    "northwestern",
                    "southeastern",
                    "southwestern");
    private static final List<String> OTHERS =
            List.of("another", "previous", "earlier", "similar", "last", "latest", "since");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int NEAREST = 4;
    private static final int BEFORE = 10;
    private static final int NEAR = 5;

    private final Map<Integer, Place> places = new TreeMap<>();
    private final Account account;

    public WhereFinder(Account account) {
        this.account = account;
        for (Entity entity : account.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.PLACE) {
                    String name = entity.bareKey();
                    places.put(mention.span().start(), new Place(name, mention.span()));
                }
            }
        }
    }

    private record Place(String name, Span span) {}

    /** What lies in what: {@code Lindmark, in the north of Nordhavn}. Inner, a space, outer. */
    public Set<String> inside() {
        Set<String> inside = new TreeSet<>();
        for (Scene scene : SceneFinder.find(account)) {
            for (int i = scene.start(); i < scene.end(); i++) {
                Optional<Place> first = at(scene, i);
                int end = first.map(f -> scene.from(f.span().end())).orElse(i);
                first.ifPresent(
                        f -> outer(scene, end).ifPresent(o -> inside.add(f.name() + "\n" + o)));
                boolean sort = scene.is(end, SORTS) && scene.word(end + 1).equals("of");
                Optional<Place> inner = sort ? at(scene, end + 2) : Optional.empty();
                if (first.isPresent() && inner.isPresent()) {
                    inside.add(inner.get().name() + "\n" + first.get().name());
                }
            }
        }
        return inside;
    }

    /** The place behind a comma or "in" right behind another. */
    private Optional<String> outer(Scene scene, int end) {
        boolean link = scene.word(end).equals(",") || scene.word(end).equals("in");
        for (int i = end; link && i < end + NEAR; i++) {
            Optional<Place> place = at(scene, i);
            if (place.isPresent()) {
                return place.map(Place::name);
            }
            if (!SIDES.contains(scene.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Place> at(Scene scene, int i) {
        boolean inside = i >= scene.start() && i < scene.end();
        return inside
                ? Optional.ofNullable(places.get(scene.tokens().at(i).span().start()))
                : Optional.empty();
    }

    /** Where things happen, in order of the text. */
    public List<Where> find() {
        List<Where> found = new ArrayList<>();
        for (Scene scene : SceneFinder.find(account)) {
            for (int i = scene.start(); i < scene.end(); i++) {
                int at = i;
                Optional<Integer> preposition = preposition(scene, i);
                Optional<Place> place = preposition.flatMap(p -> at(scene, at));
                place.filter(p -> !isWhole(scene, p) && !isOther(scene, at))
                        .ifPresent(p -> found.add(where(scene, p, preposition.orElse(at))));
            }
        }
        return found;
    }

    /** {@code the Nordhavn city of Lindmark}: the place is Lindmark. */
    private static boolean isWhole(Scene scene, Place place) {
        int end = scene.from(place.span().end());
        return scene.is(end, SORTS) && scene.word(end + 1).equals("of");
    }

    /** Beside {@code another attack} another thing is placed. */
    private static boolean isOther(Scene scene, int at) {
        for (int i = Math.max(scene.start(), at - 2 * BEFORE); i < at; i++) {
            if (scene.is(i, OTHERS)) {
                return true;
            }
        }
        return scene.moments().stream().anyMatch(m -> YEAR.matcher(m.value()).matches());
    }

    private static Optional<Integer> preposition(Scene scene, int at) {
        for (int i = at - 1; i >= Math.max(scene.start(), at - NEAR); i--) {
            if (scene.is(i, PREPOSITIONS)) {
                return Optional.of(i);
            }
            boolean whole = scene.is(i + 1, SORTS) && scene.word(i + 2).equals("of");
            boolean on = SIDES.contains(scene.word(i)) || scene.is(i, SORTS) || whole;
            if (!on || scene.word(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Where where(Scene scene, Place place, int preposition) {
        int end = scene.from(place.span().end());
        Set<String> events = new TreeSet<>();
        int first = Math.max(scene.start(), preposition - BEFORE);
        for (int i = preposition - 1, count = 0; i >= first && count < NEAREST; i--) {
            Optional<String> event =
                    at(scene, i).isPresent() ? Optional.empty() : WhenFinder.event(scene.word(i));
            event.ifPresent(events::add);
            count += event.isPresent() ? 1 : 0;
        }
        return new Where(scene, scene.tokens().passage(preposition, end), place.name(), events);
    }
}
