package dev.hearsay.tally;

import dev.hearsay.grammar.Stems;
import dev.hearsay.scene.Scene;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What happened to those who are counted, by the words beside the number.
 *
 * <pre>{@code
 * A fire killed [20 people]        dead      killed
 * [20 people] died in the fire     dead      died
 * it left [20] injured             injured   injured
 * the death toll rose to [20]      dead      toll
 * [12 rifles] were seized          v:seiz    seized
 * }</pre>
 */
final class Fates {
    private static final Map<String, String> NOUNS = new TreeMap<>();
    private static final Map<String, String> OBJECTS = new TreeMap<>();
    private static final Map<String, String> SUBJECTS = new TreeMap<>();

    static {
        for (String line : WordList.lines(Fates.class, "en/fates.tsv")) {
            String[] fields = line.split("\t", -1);
            Map<String, String> list =
                    switch (fields[1]) {
                        case "noun" -> NOUNS;
                        case "object" -> OBJECTS;
                        default -> SUBJECTS;
                    };
            list.put(fields[0], fields[2]);
        }
    }

    private static final List<String> SKIPPED =
            List.of("the", "of", "lives", "life", "all", "these", "those", "off", "its", "up");
    private static final List<String> OF_THINGS =
            List.of("destroyed", "damaged", "without power", "damaged+destroyed");
    private static final List<String> LEAVES = List.of("left", "leaving", "leaves", "leave");
    private static final List<String> BARRIERS =
            List.of(
                    ".", ";", ":", "?", "!", "-", "\"", "“", "”", "(", ")", ",", "but", "while",
                    "after", "when", "because", "by", "said", "says", "before", "as", "if");
    private static final List<String> COPULAS =
            List.of("were", "was", "been", "be", "being", "are", "is", "got");
    private static final List<String> NO_VERBS =
            List.of(
                    "including",
                    "according",
                    "following",
                    "regarding",
                    "during",
                    "involving",
                    "exceeding",
                    "united",
                    "nothing",
                    "something",
                    "hundred",
                    "evening",
                    "morning");
    private static final List<String> PREPOSITIONS =
            List.of("in", "of", "at", "from", "across", "on", "for", "with", "to");
    private static final int FAR = 14;
    private static final int BACK = 8;
    private static final int BESIDE = 4;

    private final Scene scene;
    private final int from;
    private final int to;

    /** Of the number that stands between two tokens. */
    Fates(Scene scene, int from, int to) {
        this.scene = scene;
        this.from = from;
        this.to = to;
    }

    /**
     * What happened, and the word that says so.
     *
     * @param name one name for all words for it; {@code v:} and a stem where the word is in no list
     * @param at the token
     */
    record Fate(String name, int at) {

        /** Whether the lists know it. */
        boolean known() {
            return !name.startsWith("v:");
        }

        /** Whether it happens to things, too. */
        boolean ofThings() {
            return OF_THINGS.contains(name);
        }
    }

    /** What a noun in the singular or plural says by itself: {@code wounded}, {@code deaths}. */
    static Optional<String> ofNoun(String noun) {
        return Optional.ofNullable(NOUNS.get(noun));
    }

    /** What a participle before a noun says: {@code arrested pirates}. */
    static Optional<String> ofParticiple(String word) {
        return Optional.ofNullable(SUBJECTS.get(word))
                .filter(f -> word.endsWith("ed") || word.equals("missing") || word.equals("dead"));
    }

    /** What happened to what is counted; empty where no word beside the number says. */
    Optional<Fate> find() {
        Optional<Fate> inside = inside();
        Optional<Fate> before = before();
        Optional<Fate> behind = behind();
        return inside.or(this::toll)
                .or(() -> before.filter(Fate::known))
                .or(() -> behind.filter(Fate::known))
                .or(() -> before)
                .or(() -> behind);
    }

    private Optional<Fate> inside() {
        for (int i = from; i < to; i++) {
            Optional<String> fate =
                    i == to - 1 ? ofNoun(scene.word(i)) : ofParticiple(scene.word(i));
            if (fate.isPresent()) {
                return Optional.of(joined(fate.get(), i, NOUNS));
            }
        }
        return Optional.empty();
    }

    /** {@code the death toll rose to 20}, {@code the number of injured stood at 20}. */
    private Optional<Fate> toll() {
        for (int i = from - 1; i >= Math.max(scene.start(), from - BACK); i--) {
            String word = scene.word(i);
            if (word.equals("toll")) {
                return Optional.of(new Fate("dead", i));
            }
            boolean put =
                    scene.is(i - 1, List.of("the")) && scene.is(from - 1, List.of("at", "to"));
            if (put && ofNoun(word).isPresent()) {
                return Optional.of(new Fate(ofNoun(word).orElseThrow(), i));
            }
            boolean number = scene.is(i - 1, List.of("of")) || scene.is(i - 2, List.of("of"));
            if (number && ofNoun(word).isPresent() && counts(i)) {
                return Optional.of(new Fate(ofNoun(word).orElseThrow(), i));
            }
            if (BARRIERS.contains(word) || isNumber(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean counts(int at) {
        return scene.is(at - 2, List.of("number")) || scene.is(at - 3, List.of("number"));
    }

    private Optional<Fate> before() {
        int at = from - 1;
        while (at >= scene.start() && SKIPPED.contains(scene.word(at))) {
            at--;
        }
        String word = scene.word(at);
        Optional<String> fate = Optional.ofNullable(OBJECTS.get(word));
        if (fate.isPresent()) {
            boolean passive = isCopula(at - 1) || isCopula(at - 2);
            boolean other = scene.is(at - 1, List.of("and", "or")) && !passive;
            Optional<String> first =
                    other
                            ? Optional.ofNullable(OBJECTS.get(scene.word(at - 2)))
                                    .filter(f -> !f.equals(fate.get()))
                            : Optional.empty();
            String name = first.map(f -> both(f, fate.get())).orElse(fate.get());
            return passive ? Optional.empty() : Optional.of(new Fate(name, at));
        }
        return isVerb(word) && at == from - 1
                ? Optional.of(new Fate("v:" + Stems.of(word), at))
                : Optional.empty();
    }

    private static boolean isVerb(String word) {
        return word.length() > 4
                && (word.endsWith("ed") || word.endsWith("ing"))
                && !NO_VERBS.contains(word);
    }

    private Optional<Fate> behind() {
        Optional<Fate> verb = Optional.empty();
        boolean left = scene.is(from - 1, LEAVES) || scene.is(from - 2, LEAVES);
        for (int j = to; j < Math.min(scene.end(), to + FAR); j++) {
            int i = j;
            String word = scene.word(i);
            boolean crew = word.equals("and") && i == to;
            boolean stop = BARRIERS.contains(word) || word.equals("and") || isNumber(i);
            boolean far = verb.filter(v -> i - v.at() > BESIDE).isPresent();
            if ((i > to && isInside()) || (stop && !crew) || far) {
                return verb;
            }
            Optional<String> fate =
                    fits(i) ? Optional.ofNullable(SUBJECTS.get(word)) : Optional.empty();
            if (fate.isPresent()) {
                boolean not = scene.is(i - 1, List.of("not")) || scene.is(i - 2, List.of("not"));
                return not ? Optional.empty() : Optional.of(joined(fate.get(), i, SUBJECTS));
            }
            if (verb.isEmpty()
                    && (isCopula(i - 1) || (i == to && word.endsWith("ed")))
                    && isVerb(word)
                    && !left) {
                verb = Optional.of(new Fate("v:" + Stems.of(word), i));
            }
        }
        return verb;
    }

    /** {@code homes in five villages were damaged}: not the villages. */
    private boolean isInside() {
        return scene.is(from - 1, PREPOSITIONS) && from - 1 > scene.start();
    }

    /** Words that say it only beside others: {@code without power}, {@code to hospital}. */
    private boolean fits(int at) {
        String word = scene.word(at);
        return switch (word) {
            case "power", "electricity" -> any(at, "without", "lost", "no", "cut");
            case "hospital", "hospitals" -> any(at, "to", "in");
            case "board" -> scene.word(at - 1).equals("on");
            case "custody" -> any(at, "in", "into");
            case "lives" -> any(at, "lost", "their");
            case "homes" ->
                    any(at, "their") && any(at - 1, "from", "leave", "left", "fled", "flee");
            case "safety" -> any(at, "to");
            case "laid" -> scene.word(at + 1).equals("off");
            case "feared" -> any(at + 3, "dead", "drowned", "killed");
            default -> true;
        };
    }

    private boolean any(int at, String... words) {
        List<String> list = List.of(words);
        return scene.is(at - 1, list) || scene.is(at - 2, list);
    }

    /** {@code killed or injured}: neither number alone. */
    private Fate joined(String fate, int at, Map<String, String> list) {
        boolean and = scene.is(at + 1, List.of("and", "or"));
        Optional<String> other =
                and
                        ? Optional.ofNullable(list.get(scene.word(at + 2)))
                                .filter(f -> !f.equals(fate))
                        : Optional.empty();
        return new Fate(other.map(o -> both(fate, o)).orElse(fate), at);
    }

    private static String both(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    private boolean isCopula(int at) {
        return COPULAS.contains(scene.word(at));
    }

    private boolean isNumber(int at) {
        return at >= scene.start() && at < scene.end() && scene.tokens().at(at).isNumber();
    }
}
