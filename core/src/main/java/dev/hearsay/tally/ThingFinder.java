package dev.hearsay.tally;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.grammar.Stems;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.scene.Scene;
import dev.hearsay.tally.Fates.Fate;
import dev.hearsay.text.Passage;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what one number of a sentence counts. */
final class ThingFinder {
    private static final Map<String, String> THINGS = pairs("en/things.tsv");
    private static final Map<String, String> ROLES = pairs("en/roles.tsv");
    private static final Set<String> EMPTY = WordList.load(ThingFinder.class, "en/empty-words.txt");
    private static final Map<String, String> SPANS = pairs("en/spans.tsv");
    private static final Map<String, String> WAYS = pairs("en/ways.tsv");
    private static final Set<String> PEOPLE = WordList.load(ThingFinder.class, "en/people.txt");

    /** The thing of those who are only people. */
    static final String PERSON = "person";

    private static final List<String> MAGNITUDE = List.of("magnitude", "richter");
    private static final int NEAR = 9;

    private final Account account;
    private final Scene scene;
    private final Quantity quantity;

    ThingFinder(Account account, Scene scene, Quantity quantity) {
        this.account = account;
        this.scene = scene;
        this.quantity = quantity;
    }

    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : WordList.lines(ThingFinder.class, name)) {
            String[] fields = line.split("\t", -1);
            pairs.put(fields[0], fields[1]);
        }
        return pairs;
    }

    /** What the number between two tokens counts. */
    Optional<Thing> find(int from, int to) {
        return switch (quantity.kind()) {
            case COUNT -> counted(from, to);
            case NUMBER -> magnitude(from, to).or(() -> bare(from, to));
            case MONEY -> money(from, to);
            case SHARE, MEASURE -> measured(from, to);
            case AGE -> age(to);
            case DURATION -> lasting(from, to);
            case MULTIPLE, ONE -> Optional.empty();
        };
    }

    private Optional<Thing> counted(int from, int to) {
        if (MAGNITUDE.stream().anyMatch(w -> near(w, from - 3, to + 3))) {
            return magnitude(from, to);
        }
        String unit = quantity.unitName();
        String head = unit.substring(unit.lastIndexOf(' ') + 1);
        String all = THINGS.getOrDefault(unit, THINGS.getOrDefault(head, head));
        Optional<Fate> fate = new Fates(scene, from, to).find();
        String thing = Fates.ofNoun(head).isPresent() ? PERSON : all;
        boolean people = thing.equals(PERSON) || PEOPLE.contains(thing);
        Set<String> more = THINGS.containsKey(unit) ? new TreeSet<>() : more(unit, head);
        String name = more.isEmpty() ? thing : thing + more;
        boolean known = fate.map(f -> f.known() && (people || f.ofThings())).orElse(false);
        if (known && people) {
            return Optional.of(people(name, fate.orElseThrow(), to));
        }
        if (thing.equals(PERSON) && fate.isEmpty()) {
            return role(from, to)
                    .map(r -> new Thing("count|person|" + r, name, false, "people " + r, r));
        }
        String key = "count|%s|%s".formatted(name, known ? fate.orElseThrow().name() : "");
        String verb = known ? "" : fate.map(Fate::name).orElse("");
        return Optional.of(new Thing(key, "", known, what(fate), proof(fate, to), verb));
    }

    private Thing people(String name, Fate fate, int to) {
        Optional<Fate> told = Optional.of(fate);
        return new Thing("people|" + fate.name(), name, true, what(told), proof(told, to));
    }

    /** The words before the noun that say which are counted. */
    private static Set<String> more(String unit, String head) {
        Set<String> more = new TreeSet<>();
        for (String word : unit.split("[ -]", -1)) {
            boolean plain =
                    word.equals(head)
                            || word.isEmpty()
                            || EMPTY.contains(word)
                            || Fates.ofParticiple(word).isPresent();
            if (!plain) {
                more.add(Stems.of(word));
            }
        }
        return more;
    }

    private Optional<Thing> bare(int from, int to) {
        if (isQuote(scene.word(to)) && PEOPLE.contains(Stems.noun(scene.word(to + 2)))) {
            Optional<Fate> told = new Fates(scene, to + 1, to + 3).find().filter(Fate::known);
            return told.map(fate -> people(Stems.noun(scene.word(to + 2)), fate, to));
        }
        Optional<Fate> fate = new Fates(scene, from, to).find().filter(Fate::known);
        if (fate.isPresent()) {
            return Optional.of(people(PERSON, fate.get(), to));
        }
        return quantity.of()
                .map(of -> head(of))
                .filter(head -> head.length() > 2)
                .filter(head -> quantity.span().start() > quantity.of().orElseThrow().span().end())
                .map(head -> new Thing("number|" + Stems.of(head), "", false, head, head));
    }

    private static boolean isQuote(String word) {
        return word.length() == 1 && "\"“”«»".indexOf(word.charAt(0)) >= 0;
    }

    /** {@code a 6.1-magnitude quake}, {@code 6.1 on the Richter scale}. */
    private Optional<Thing> magnitude(int from, int to) {
        boolean told =
                MAGNITUDE.stream().anyMatch(w -> near(w, from - 4, to + 5))
                        && quantity.amount().from() < 10;
        boolean after =
                near("aftershock", from - 5, to + 5) || near("aftershocks", from - 5, to + 5);
        boolean generic = near("can", from - 5, to + 5) || near("could", from - 5, to + 5);
        return told && !after && !generic
                ? Optional.of(new Thing("magnitude", "", true, "magnitude", "magnitude"))
                : Optional.empty();
    }

    private Optional<Thing> money(int from, int to) {
        String unit =
                quantity.unit().flatMap(Quantity.Unit::currency).orElse(quantity.unitName())
                        + quantity.unit().flatMap(Quantity.Unit::per).map(p -> "/" + p).orElse("");
        return role(from, to)
                .map(r -> new Thing("money|%s|%s".formatted(unit, r), "", false, r, r));
    }

    private Optional<Thing> measured(int from, int to) {
        Optional<String> of = quantity.of().map(ThingFinder::head).filter(h -> h.length() > 2);
        String trend = quantity.trend().map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("");
        String unit = quantity.kind() == Kind.SHARE ? "share" : quantity.unitName();
        return of.map(
                h ->
                        new Thing(
                                "measure|%s|%s|%s|%s"
                                        .formatted(
                                                unit,
                                                THINGS.getOrDefault(h, h),
                                                trend,
                                                way(from, to)),
                                "",
                                false,
                                quantity.of().map(Passage::words).orElse(h),
                                h));
    }

    /** Which way a length goes: {@code deep}, {@code wide}. */
    private String way(int from, int to) {
        for (int i = to; i <= to + 2; i++) {
            Optional<String> way = Optional.ofNullable(WAYS.get(scene.word(i)));
            if (way.isPresent()) {
                return way.get();
            }
        }
        return Optional.ofNullable(WAYS.get(scene.word(from - 1))).orElse("");
    }

    /** {@code Ann Lee, 34}: of one whom the article names in full. */
    private Optional<Thing> age(int to) {
        boolean then = near("time", to, to + 4) || near("when", to, to + 4);
        return quantity.of()
                .filter(of -> !then)
                .flatMap(of -> Entity.at(account.entities(), of.span()))
                .filter(e -> e.kind() == EntityKind.PERSON && e.named())
                .filter(e -> e.key().contains(" "))
                .map(e -> new Thing("age|" + e.key(), "", true, "age of " + e.name(), e.name()));
    }

    /** {@code sentenced to six years}, {@code lasted three days}. */
    private Optional<Thing> lasting(int from, int to) {
        for (int i = from - 1; i >= Math.max(scene.start(), from - 3); i--) {
            Optional<String> role = Optional.ofNullable(SPANS.get(scene.word(i)));
            if (role.isPresent()) {
                String word = scene.tokens().at(i).word();
                return role.map(r -> new Thing("lasting|" + r, "", false, word, word));
            }
        }
        boolean prison = near("prison", to, to + 3) || near("jail", to, to + 3);
        return prison
                ? Optional.of(new Thing("lasting|sentence", "", false, "prison", "prison"))
                : Optional.empty();
    }

    /** What an amount is: the word nearest to it, not one of what it is "for". */
    private Optional<String> role(int from, int to) {
        int end = to;
        while (end < to + NEAR && !scene.word(end).equals("for") && !scene.word(end).equals(",")) {
            end++;
        }
        for (int far = 1; far <= NEAR; far++) {
            Optional<String> before = Optional.ofNullable(ROLES.get(scene.word(from - far)));
            int at = to + far - 1;
            Optional<String> behind =
                    at < end ? Optional.ofNullable(ROLES.get(scene.word(at))) : Optional.empty();
            if (before.isPresent() || behind.isPresent()) {
                return before.or(() -> behind);
            }
        }
        return Optional.empty();
    }

    private boolean near(String word, int from, int to) {
        for (int i = Math.max(scene.start(), from); i < Math.min(scene.end(), to); i++) {
            if (scene.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The noun of a phrase: the last word before a preposition. */
    private static String head(Passage of) {
        String words = of.words().toLowerCase(Locale.ROOT);
        String first = words.split(" (?:of|in|for|from|to|on|with|at|by) ", 2)[0];
        return first.substring(first.lastIndexOf(' ') + 1);
    }

    /** What is counted and what happened, as the text says it. */
    private String what(Optional<Fate> fate) {
        String thing = quantity.unit().map(Quantity.Unit::words).orElse("");
        String said = fate.map(f -> scene.tokens().at(f.at()).word()).orElse("");
        return thing.contains(said) ? thing : (thing + " " + said).strip();
    }

    private String proof(Optional<Fate> fate, int to) {
        return fate.map(f -> scene.tokens().at(f.at()).word())
                .orElseGet(() -> scene.tokens().at(to - 1).word());
    }
}
