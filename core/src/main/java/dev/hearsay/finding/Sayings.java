package dev.hearsay.finding;

import dev.hearsay.article.Layout;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.figure.Figure;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.scene.Scene;
import dev.hearsay.scene.SceneFinder;
import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sentences of the bodies of a story, and what of one stands in the accounts that are not of
 * its family. Words are looked for in all of them. By meaning all are compared in a story of no
 * more than {@value #MOST} sentences, else the {@value #NEAR} that share most words.
 */
final class Sayings {
    private static final int MOST = 1_200;
    private static final int NEAR = 8;

    /** Sentences that are looked for, of a larger story. */
    private static final int LOOKED_FOR = 6_000;

    /** Sentences this much alike are one in two copies of a text. */
    private static final double COPIED = 0.8;

    /**
     * A sentence of an account, to be looked for in the others.
     *
     * @param from whose it is
     * @param passage the sentence
     * @param content its content words
     * @param statement the statement that most of it is, where it is one
     * @param figures the amounts in it
     */
    record Saying(
            From from,
            Passage passage,
            Set<String> content,
            Optional<Statement> statement,
            List<Figure> figures) {

        /**
         * Where a sentence stands among all of a story.
         *
         * @param account the account
         * @param number the number of the account, from 0
         * @param family the number of the first account of its family
         * @param place the number of the sentence among those of all accounts
         * @param lead whether it stands in the first paragraph, which tells what the story is
         */
        record From(Account account, int number, int family, int place, boolean lead) {}

        /** The id of its article. */
        String article() {
            return from.account().article().id();
        }
    }

    private final Bench bench;
    private final List<Saying> all = new ArrayList<>();
    private final SayingIndex index;
    private final Set<Citation> retold = new LinkedHashSet<>();
    private final Map<Double, Set<Integer>> amounts = new TreeMap<>();
    private final Map<String, Set<Integer>> units = new TreeMap<>();
    private final Set<String> read = new TreeSet<>();

    private Sayings(Bench bench) {
        this.bench = bench;
        Map<String, Integer> numbers = new TreeMap<>();
        List<Account> accounts = bench.story().accounts();
        for (int i = 0; i < accounts.size(); i++) {
            numbers.putIfAbsent(accounts.get(i).article().id(), i);
            String origin = bench.lineage().origin(accounts.get(i).article().id());
            int family = numbers.getOrDefault(origin, i);
            add(accounts.get(i), i, family);
            for (Figure figure : accounts.get(i).figures()) {
                double amount = figure.quantity().amount().from();
                amounts.computeIfAbsent(amount, k -> new TreeSet<>()).add(family);
                String unit = figure.quantity().unitName();
                units.computeIfAbsent(unit, k -> new TreeSet<>()).add(family);
            }
        }
        index = new SayingIndex(all);
        bench.retellings().stream()
                .filter(retelling -> retelling.carriers() > 1)
                .flatMap(retelling -> retelling.variants().stream())
                .forEach(variant -> retold.add(variant.citation()));
    }

    static Sayings of(Bench bench) {
        return new Sayings(bench);
    }

    private void add(Account account, int number, int family) {
        Layout layout = account.article().layout();
        for (Scene scene : SceneFinder.find(account)) {
            Passage passage = scene.passage();
            if (layout.headline().filter(h -> h.span().contains(passage.span())).isEmpty()) {
                boolean lead = layout.body().get(0).span().contains(passage.span());
                Saying.From from = new Saying.From(account, number, family, all.size(), lead);
                all.add(saying(from, passage));
            }
        }
    }

    private static Saying saying(Saying.From from, Passage passage) {
        Span span = passage.span();
        List<Figure> figures =
                from.account().figures().stream()
                        .filter(figure -> span.contains(figure.quantity().span()))
                        .filter(figure -> figure.quantity().shown())
                        .toList();
        Optional<Statement> statement =
                from.account().statements().stream()
                        .filter(s -> s.within().isEmpty())
                        .filter(s -> 2 * shared(s, span) > span.length())
                        .findFirst();
        return new Saying(from, passage, ContentWords.of(passage.words()), statement, figures);
    }

    private static int shared(Statement statement, Span span) {
        int shared = 0;
        for (Passage piece : statement.attribution().content()) {
            int start = Math.max(span.start(), piece.span().start());
            shared += Math.max(0, Math.min(span.end(), piece.span().end()) - start);
        }
        return shared;
    }

    /** Whether each is compared with all others by meaning. */
    boolean compared() {
        return all.size() <= MOST;
    }

    /** Whether no more can be compared by meaning in due time. */
    boolean spent() {
        return !compared() && read.size() > MOST;
    }

    /**
     * Those to be looked for: of a large story of each account some, the ones with the rarest
     * words.
     */
    List<Saying> lookedFor() {
        int each = Math.max(1, LOOKED_FOR / Math.max(1, bench.story().accounts().size()));
        List<List<Saying>> byAccount = new ArrayList<>();
        bench.story().accounts().forEach(account -> byAccount.add(new ArrayList<>()));
        all.forEach(saying -> byAccount.get(saying.from().number()).add(saying));
        List<Saying> some = new ArrayList<>();
        for (List<Saying> own : byAccount) {
            own.stream()
                    .sorted(Comparator.comparing(saying -> -index.rarity(saying)))
                    .limit(compared() ? own.size() : each)
                    .sorted(Comparator.comparing(saying -> saying.from().place()))
                    .filter(saying -> !copied(saying))
                    .forEach(some::add);
        }
        return some;
    }

    /** Whether an article of the family that came before has it. */
    private boolean copied(Saying saying) {
        Saying.From from = saying.from();
        if (from.family() == from.number()) {
            return false;
        }
        Predicate<Saying> before =
                other ->
                        other.from().family() == from.family()
                                && other.from().number() < from.number();
        return index.covered(saying, before) >= COPIED
                || (compared() && likeness(saying, before) > COPIED);
    }

    private static Predicate<Saying> elsewhere(Saying saying) {
        return other -> other.from().family() != saying.from().family();
    }

    /** Whether its statement is one that another account hands on. */
    boolean retold(Saying saying) {
        return saying.statement()
                .filter(s -> retold.contains(new Citation(saying.article(), s.id())))
                .isPresent();
    }

    /** How like the likest sentence of another account is, 0 to 1. */
    double likeness(Saying saying) {
        return likeness(saying, elsewhere(saying));
    }

    private double likeness(Saying saying, Predicate<Saying> other) {
        List<Saying> others =
                compared() ? all.stream().filter(other).toList() : index.near(saying, other, NEAR);
        Meaning meaning = meaning(saying);
        return others.stream().mapToDouble(o -> meaning.likeness(meaning(o))).max().orElse(0);
    }

    private Meaning meaning(Saying saying) {
        read.add(saying.passage().words());
        return bench.meanings().apply(saying.passage().words());
    }

    /**
     * The greatest share of its content words that stand within two sentences of another account.
     */
    double covered(Saying saying) {
        return index.covered(saying, elsewhere(saying));
    }

    /** Whether it has a number that no other account has. */
    boolean newFigure(Saying saying) {
        return saying.figures().stream()
                .map(
                        figure ->
                                amounts.getOrDefault(
                                        figure.quantity().amount().from(), new TreeSet<>()))
                .anyMatch(families -> !others(families, saying));
    }

    /** Whether another account counts in the unit of one of its figures. */
    boolean sameThing(Saying saying) {
        return saying.figures().stream()
                .map(figure -> figure.quantity().unitName())
                .filter(unit -> !unit.isEmpty())
                .anyMatch(unit -> others(units.getOrDefault(unit, new TreeSet<>()), saying));
    }

    private static boolean others(Set<Integer> families, Saying saying) {
        return families.size() > 1
                || (families.size() == 1 && !families.contains(saying.from().family()));
    }
}
