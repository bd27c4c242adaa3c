package dev.hearsay.tally;

import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what the figures of an account count.
 *
 * <pre>{@code
 * The fire killed 20 people, five of them children, and destroyed about 40 homes.
 *   20 people    count person dead
 *   40 homes     count home destroyed
 *   five         none: a part of the 20
 * }</pre>
 *
 * <p>Increments ({@code five more}), parts ({@code five of them}) and figures that nothing ties to
 * a thing have none. Never throws on content; linear in the number of figures.
 */
public final class TallyFinder {
    private static final List<String> PARTS =
            List.of("including", "include", "included", "includes", "among");
    private static final List<String> MORE =
            List.of(
                    "more",
                    "others",
                    "another",
                    "additional",
                    "further",
                    "extra",
                    "other",
                    "fresh");
    private static final List<String> EARLIER =
            List.of(
                    "earlier",
                    "previously",
                    "initially",
                    "originally",
                    "initial",
                    "previous",
                    "preliminary",
                    "first");
    private static final int NEAR = 7;

    private final Account account;
    private final ScopeFinder scopes;
    private final List<Tally> found = new ArrayList<>();

    private TallyFinder(Account account, List<Scene> scenes, Set<String> known) {
        this.account = account;
        this.scopes = new ScopeFinder(account, scenes, known);
    }

    /** The places that an account's headline and first paragraph name, by their keys. */
    public static Set<String> leads(Account account) {
        return new ScopeFinder(account, SceneFinder.find(account), new TreeSet<>()).leads();
    }

    /**
     * The tallies of an account's figures, in order of the text.
     *
     * @param known the keys of the places that the whole story is about: they limit nothing
     */
    public static List<Tally> find(Account account, Set<String> known) {
        List<Scene> scenes = SceneFinder.find(account);
        TallyFinder finder = new TallyFinder(account, scenes, known);
        for (SceneFigures sentence : SceneFigures.of(scenes, account.figures())) {
            finder.scopes.next(sentence.scene());
            finder.read(sentence.scene(), sentence.figures());
        }
        return List.copyOf(finder.found);
    }

    private void read(Scene scene, List<Figure> figures) {
        List<Thing> before = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Quantity quantity = figure.quantity();
            int from = scene.from(quantity.span().start());
            int to = scene.from(quantity.span().end());
            int low = i == 0 ? scene.start() : scene.from(end(figures.get(i - 1)));
            int high =
                    i + 1 < figures.size()
                            ? scene.from(figures.get(i + 1).quantity().span().start())
                            : scene.end();
            Scope scope = scopes.find(scene, from, low, high);
            Optional<Thing> thing = new ThingFinder(account, scene, quantity).find(from, to);
            boolean counts =
                    !isPart(scene, from, to)
                            && (!isMore(scene, from, to) || isOther(thing, before));
            thing.filter(t -> counts).ifPresent(t -> add(scene, figure, t, scope, from));
            thing.ifPresent(before::add);
        }
    }

    private static int end(Figure figure) {
        return figure.quantity().span().end();
    }

    private void add(Scene scene, Figure figure, Thing thing, Scope scope, int from) {
        boolean earlier = isEarlier(scene, from);
        found.add(
                new Tally(
                        scene,
                        figure,
                        thing.key(),
                        thing.thing(),
                        thing.firm(),
                        scope,
                        earlier,
                        thing.what(),
                        thing.proof(),
                        thing.verb()));
    }

    /** {@code five of them}, {@code including five children}, {@code 30 of the 80 wounded}. */
    static boolean isPart(Scene scene, int from, int to) {
        for (int i = from - 1; i >= from - 3; i--) {
            if (scene.is(i, PARTS)) {
                return true;
            }
        }
        boolean of = scene.word(to).equals("of") || scene.word(from + 1).equals("of");
        int next = scene.word(to).equals("of") ? to + 1 : from + 2;
        boolean whole =
                scene.is(next, List.of("them", "whom", "those", "these", "the", "its", "which"));
        return (of && whole && from + 2 <= to + 1);
    }

    static boolean isMore(Scene scene, int from, int to) {
        for (int i = from - 1; i <= to; i++) {
            boolean than = i < to && scene.word(i + 1).equals("than");
            if (scene.is(i, MORE) && !than) {
                return true;
            }
        }
        return scene.word(from - 1).equals("by") && scene.word(from - 2).endsWith("ed");
    }

    /** {@code killed 10 people and hurt 40 others}: the others are those who are hurt. */
    private static boolean isOther(Optional<Thing> thing, List<Thing> before) {
        return thing.isPresent()
                && !before.isEmpty()
                && before.stream().noneMatch(b -> b.key().equals(thing.get().key()));
    }

    /** {@code up from 20}, {@code earlier put at 20}. */
    static boolean isEarlier(Scene scene, int from) {
        boolean moved =
                scene.word(from - 1).equals("from")
                        && scene.is(from - 2, List.of("up", "down", "rose", "risen", "raised"));
        if (moved) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(scene.start(), from - NEAR); i--) {
            boolean to = scene.is(i, List.of("to", ","));
            if (to) {
                return false;
            }
            if (scene.is(i, EARLIER)) {
                return true;
            }
        }
        return false;
    }
}
