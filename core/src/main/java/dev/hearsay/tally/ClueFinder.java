package dev.hearsay.tally;

import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.scene.Overlap;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.scene.Stems;
import dev.hearsay.tally.Fates.Fate;
import dev.hearsay.text.Passage;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers what the words around each figure of an account say of it.
 *
 * <p>Never throws on content; linear in the number of figures.
 */
public final class ClueFinder {
    private static final Map<String, String> SAME = ThingFinder.pairs("en/synonyms.tsv");
    private static final Set<String> PEOPLE = WordList.load(ClueFinder.class, "en/people.txt");
    private static final List<String> RATES = List.of("a", "an", "per", "each", "every");
    private static final List<String> TIMES =
            List.of("second", "minute", "hour", "day", "night", "week", "month", "year");
    private static final Map<String, List<String>> CONTRASTS = new TreeMap<>();

    static {
        for (String line : WordList.lines(ClueFinder.class, "en/contrasts.tsv")) {
            List<String> fields = List.of(line.split("\t", -1));
            CONTRASTS.put(fields.get(0), fields);
        }
    }

    private static final Set<String> CURRENCIES =
            WordList.load(ClueFinder.class, "en/currencies.txt");
    private static final List<String> STOPS =
            List.of(";", ":", "(", ")", "but", "while", "whereas");

    private static final int BESIDE = 9;
    private static final int NEAREST = 4;

    private final Account account;
    private final ScopeFinder scopes;
    private final List<Clue> found = new ArrayList<>();

    private ClueFinder(Account account, List<Scene> scenes, Set<String> known) {
        this.account = account;
        this.scopes = new ScopeFinder(account, scenes, known);
    }

    /**
     * The clues of an account's figures, in order of the text.
     *
     * @param known the keys of the places that the whole story is about: they limit nothing
     */
    public static List<Clue> find(Account account, Set<String> known) {
        List<Scene> scenes = SceneFinder.find(account);
        ClueFinder finder = new ClueFinder(account, scenes, known);
        for (SceneFigures sentence : SceneFigures.of(scenes, account.figures())) {
            finder.scopes.next(sentence.scene());
            finder.read(sentence.scene(), sentence.figures());
        }
        return List.copyOf(finder.found);
    }

    private void read(Scene scene, List<Figure> figures) {
        boolean[] taken = new boolean[scene.end() - scene.start()];
        for (Figure figure : figures) {
            int from = scene.from(figure.quantity().span().start());
            int to = scene.from(figure.quantity().span().end());
            for (int i = from; i < to; i++) {
                taken[i - scene.start()] = true;
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Quantity quantity = figure.quantity();
            if (quantity.kind() == Kind.ONE) {
                continue;
            }
            int from = scene.from(quantity.span().start());
            int to = scene.from(quantity.span().end());
            int low = i == 0 ? scene.start() : scene.from(end(figures.get(i - 1)));
            int high =
                    i + 1 < figures.size()
                            ? scene.from(figures.get(i + 1).quantity().span().start())
                            : scene.end();
            Optional<Fate> fate = new Fates(scene, from, to).find().filter(Fate::known);
            Optional<Thing> thing = new ThingFinder(account, scene, quantity).find(from, to);
            found.add(
                    new Clue(
                            scene,
                            figure,
                            unit(quantity),
                            Worth.of(quantity),
                            thing.map(Thing::key).orElse(""),
                            thing.map(Thing::firm).orElse(false),
                            heads(quantity),
                            words(scene, from, to, taken),
                            nearest(scene, from, to),
                            thing.map(Thing::what).orElseGet(() -> what(quantity)),
                            sorts(scene, from, to, taken),
                            subject(scene, from),
                            fate.map(Fate::name).orElse(""),
                            scopes.find(scene, from, low, high),
                            TallyFinder.isPart(scene, from, to)
                                    || TallyFinder.isMore(scene, from, to),
                            scene.statement(quantity.span())
                                    .flatMap(st -> st.speaker().name())
                                    .orElse("")));
        }
    }

    private static int end(Figure figure) {
        return figure.quantity().span().end();
    }

    private static String unit(Quantity quantity) {
        String per = quantity.unit().flatMap(Unit::per).map(p -> "/" + p).orElse("");
        return switch (quantity.kind()) {
            case MONEY ->
                    "money|" + quantity.unit().flatMap(Unit::currency).orElse(head(quantity)) + per;
            case SHARE -> "share";
            case MEASURE ->
                    "measure|" + quantity.unitName().replace("centimetre", "millimetre") + per;
            case DURATION -> "time";
            case AGE -> "age";
            case MULTIPLE -> "times";
            default -> isMoney(quantity) ? "money|" + head(quantity) + per : "count";
        };
    }

    /** {@code 4 million crowns}: of no country that anybody knows. */
    private static boolean isMoney(Quantity quantity) {
        return quantity.kind() == Kind.COUNT && CURRENCIES.contains(head(quantity));
    }

    private static String head(Quantity quantity) {
        String unit = quantity.unitName();
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    private static Set<String> heads(Quantity quantity) {
        Set<String> heads = new TreeSet<>();
        if (quantity.kind() == Kind.COUNT) {
            String head = head(quantity);
            word(head).filter(w -> !isMoney(quantity)).ifPresent(heads::add);
            if (PEOPLE.contains(Stems.noun(head))) {
                heads.add(ThingFinder.PERSON);
            }
        }
        if (quantity.kind() != Kind.COUNT || isMoney(quantity)) {
            quantity.of().map(Passage::words).map(w -> w.toLowerCase(Locale.ROOT)).stream()
                    .flatMap(w -> List.of(w.split("[^\\p{L}]", -1)).stream())
                    .forEach(w -> word(w).ifPresent(heads::add));
        }
        return heads;
    }

    /** A word without its ending, or that which stands for all that mean the same. */
    private static Optional<String> word(String word) {
        String same = SAME.getOrDefault(word, "");
        if (!same.isEmpty()) {
            return Optional.of(same);
        }
        Optional<String> stem = Overlap.tell(word);
        return stem.map(s -> SAME.getOrDefault(s, s));
    }

    /** Which of two sorts it is, by the words nearest to it, up to the next figure or stop. */
    private static Map<String, String> sorts(Scene scene, int from, int to, boolean[] taken) {
        Map<String, String> sorts = new TreeMap<>();
        for (int far = 0; far < BESIDE; far++) {
            sort(scene, far == 0 ? to - 1 : from - far, sorts);
            if (isEnd(scene, from - far - 1, taken)) {
                break;
            }
        }
        for (int i = to; i < to + BESIDE && !isEnd(scene, i, taken); i++) {
            sort(scene, i, sorts);
        }
        boolean rate = scene.is(to, RATES) && scene.is(to + 1, TIMES);
        sorts.put("rate", rate ? scene.word(to + 1) : "");
        return sorts;
    }

    private static void sort(Scene scene, int at, Map<String, String> sorts) {
        Optional.ofNullable(CONTRASTS.get(scene.word(at)))
                .ifPresent(fields -> sorts.putIfAbsent(fields.get(1), fields.get(2)));
    }

    private static boolean isEnd(Scene scene, int at, boolean[] taken) {
        boolean outside = at < scene.start() || at >= scene.end();
        return outside || taken[at - scene.start()] || STOPS.contains(scene.word(at));
    }

    /** What is counted or measured, or else in what. */
    private static String what(Quantity quantity) {
        String unit = quantity.unit().map(Unit::words).orElse("");
        return quantity.kind() == Kind.COUNT && !isMoney(quantity)
                ? unit
                : quantity.of().map(Passage::words).orElse(unit);
    }

    /** The name that stands last before the figure; empty text where none does. */
    private static String subject(Scene scene, int from) {
        for (int i = from - 1; i > scene.start() - 1 && i > from - BESIDE; i--) {
            String word = scene.tokens().at(i).word();
            boolean first = i == scene.start() && Overlap.tell(scene.word(i)).isEmpty();
            if (STOPS.contains(word) || first) {
                return "";
            }
            if (Character.isUpperCase(word.charAt(0)) && word.length() > 2) {
                return Overlap.tell(scene.word(i)).orElse("");
            }
        }
        return "";
    }

    private static String words(Scene scene, int from, int to, boolean[] taken) {
        StringBuilder words = new StringBuilder();
        int start = Math.max(scene.start(), from - BESIDE);
        int end = Math.min(scene.end(), to + BESIDE);
        for (int i = start; i < end; i++) {
            boolean number = scene.tokens().at(i).isNumber();
            if (!taken[i - scene.start()] || (i >= from && i < to && !number)) {
                words.append(scene.tokens().at(i).word()).append(' ');
            }
        }
        return words.toString().strip();
    }

    private static String nearest(Scene scene, int from, int to) {
        StringBuilder words = new StringBuilder();
        int end = Math.min(scene.end(), to + NEAREST);
        for (int i = Math.max(scene.start(), from - NEAREST); i < end; i++) {
            if (!scene.tokens().at(i).isNumber()) {
                words.append(scene.tokens().at(i).word()).append(' ');
            }
        }
        return words.toString().strip();
    }
}
