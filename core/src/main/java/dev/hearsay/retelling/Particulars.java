package dev.hearsay.retelling;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.figure.Figure;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reading.Mention;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What must not differ where two statements are taken for one: numbers, times, names, and the words
 * that turn a sentence round.
 *
 * <pre>{@code
 * The club paid 1.5 million crowns in May.  /  The club paid 1.8 million crowns in May.   apart
 * Eleven men are missing.                   /  Nobody is missing any more.                apart
 * }</pre>
 *
 * @param numbers the amounts, and figures that are part of none
 * @param times the times
 * @param names the names, each as its words
 * @param turns the words that turn it round, in alphabetical order
 * @param negated whether it says that something is not so
 */
record Particulars(
        Set<String> numbers,
        List<TimeExpression> times,
        List<List<String>> names,
        Set<String> turns,
        boolean negated) {

    /** Words that turn a sentence round, and whether they say that something is not so. */
    private static final Map<String, String> TURNS = load();

    private static Map<String, String> load() {
        Map<String, String> turns = new TreeMap<>();
        for (String line : WordList.lines(Particulars.class, "en/turns.tsv")) {
            String[] fields = line.split("\t", -1);
            turns.put(fields[0], fields[1]);
        }
        return turns;
    }

    static Particulars of(Telling telling) {
        Account account = telling.account();
        List<Span> content =
                telling.statement().attribution().content().stream().map(Passage::span).toList();
        Set<String> turns = new TreeSet<>();
        telling.terms().stream()
                .map(term -> TURNS.getOrDefault(term.word(), ""))
                .filter(turn -> !turn.isEmpty())
                .forEach(turns::add);
        Stance stance = telling.statement().stance();
        boolean denied = stance == Stance.DENIES || stance == Stance.DOUBTS;
        List<TimeExpression> times =
                account.moments().stream().filter(m -> inside(content, m.span())).toList();
        return new Particulars(
                numbers(account, content, times),
                times,
                names(account, content),
                turns,
                denied != turns.contains("not"));
    }

    private static boolean inside(List<Span> content, Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    private static Set<String> numbers(
            Account account, List<Span> content, List<TimeExpression> times) {
        Set<String> numbers = new TreeSet<>();
        List<Span> read = new ArrayList<>();
        times.forEach(time -> read.add(time.span()));
        for (Figure figure : account.figures()) {
            Quantity quantity = figure.quantity();
            if (quantity.shown() && inside(content, quantity.span())) {
                numbers.add("" + quantity.amount().from());
                quantity.amount().to().ifPresent(to -> numbers.add("" + to));
                read.add(quantity.span());
            }
        }
        String text = account.article().text();
        for (Span piece : content) {
            for (Span word : Words.of(text, piece)) {
                if (Character.isDigit(text.codePointAt(word.start())) && !inside(read, word)) {
                    numbers.add(text.substring(word.start(), word.end()));
                }
            }
        }
        return numbers;
    }

    /** Whatever their kinds: one article's place may be another's person. */
    private static List<List<String>> names(Account account, List<Span> content) {
        List<List<String>> names = new ArrayList<>();
        for (Entity entity : account.entities()) {
            boolean here =
                    entity.mentions().stream()
                            .filter(mention -> mention.form() == Mention.Form.NAME)
                            .anyMatch(mention -> inside(content, mention.span()));
            if (here) {
                names.add(List.of(entity.bareKey().toLowerCase(Locale.ROOT).split(" ")));
            }
        }
        return names;
    }

    /** Whether both say the same of all this: nothing more, nothing less. */
    boolean equal(Particulars other) {
        return numbers.equals(other.numbers)
                && turns.equals(other.turns)
                && negated == other.negated
                && all(times, other.times, Particulars::sameTime)
                && all(other.times, times, Particulars::sameTime)
                && all(names, other.names, Particulars::sameName)
                && all(other.names, names, Particulars::sameName);
    }

    /** Whether they contradict each other: either has something where the other has another. */
    boolean clash(Particulars other) {
        return !(negated == other.negated
                && within(numbers, other.numbers, String::equals)
                && within(turns, other.turns, String::equals)
                && within(times, other.times, Particulars::sameTime)
                && within(names, other.names, Particulars::sameName));
    }

    /** Whether all of the one stand in the other, or the other way round. */
    private static <T> boolean within(
            Collection<T> ours, Collection<T> theirs, BiPredicate<T, T> same) {
        return all(ours, theirs, same) || all(theirs, ours, same);
    }

    private static <T> boolean all(
            Collection<T> ours, Collection<T> theirs, BiPredicate<T, T> same) {
        return ours.stream()
                .allMatch(our -> theirs.stream().anyMatch(their -> same.test(our, their)));
    }

    /** The same days where both are known, else the same words. */
    private static boolean sameTime(TimeExpression one, TimeExpression other) {
        boolean known =
                one.from().isPresent()
                        && one.to().isPresent()
                        && other.from().isPresent()
                        && other.to().isPresent();
        if (!known) {
            return one.value().equals(other.value())
                    || one.passage().words().equalsIgnoreCase(other.passage().words());
        }
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    /** {@code ann lee} and {@code lee}; {@code marn} and {@code marne}. */
    private static boolean sameName(List<String> one, List<String> other) {
        return one.containsAll(other)
                || other.containsAll(one)
                || Spelling.close(one.get(one.size() - 1), other.get(other.size() - 1));
    }
}
