package dev.hearsay.app.amounts;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import dev.hearsay.app.quality.Counts;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How well amounts were found. Gold gives no places: an amount read and one of gold belong together
 * where their values are the same; of several, those that agree most in unit and change.
 *
 * <pre>{@code
 * value    the value is the same to four digits, both ends of a range too
 * unit     and the unit: its name, its words, or of things that are counted the noun
 * bound    and the change: the bound (>= counts as >, a range as =), or where that is = the trend
 * thing    and what is counted: a word of it is one of gold's, or of gold's unit
 * }</pre>
 *
 * <p>In {@code thing}, gold without one is left out, with what was read for it.
 *
 * @param id the text's name in the gold file
 * @param text the text
 * @param gold what people marked
 * @param read what was read
 */
public record AmountScore(String id, String text, List<GoldAmount> gold, List<Quantity> read) {

    /** Copies its lists. */
    public AmountScore {
        gold = List.copyOf(gold);
        read = List.copyOf(read);
    }

    /** An amount of gold and the one read for it. */
    private record Pair(int gold, int read, int agreed) {}

    /** The score of all texts. */
    public static Board board(List<AmountScore> texts) {
        List<Section.Row> rows =
                List.of(
                        row("value", texts, (gold, read) -> true),
                        row("unit", texts, UnitNames::same),
                        row("bound", texts, AmountScore::sameChange),
                        Section.Row.found(
                                "thing", texts.stream().map(AmountScore::things).toList()));
        return new Board(
                "quantities",
                texts.size(),
                texts.stream().mapToInt(text -> text.gold.size()).sum(),
                List.of(),
                List.of(Section.found("amounts", rows)),
                texts.stream().flatMap(AmountScore::misses).toList());
    }

    /** What must be the same beside the value. */
    private interface Test {
        boolean holds(GoldAmount gold, Quantity read);
    }

    private static Section.Row row(String name, List<AmountScore> texts, Test test) {
        return Section.Row.found(name, texts.stream().map(text -> text.counts(test)).toList());
    }

    private Counts counts(Test test) {
        long hits =
                pairs().stream()
                        .filter(pair -> test.holds(gold.get(pair.gold), read.get(pair.read)))
                        .count();
        return new Counts(hits, read.size(), hits, gold.size());
    }

    private Counts things() {
        long named = read.stream().filter(quantity -> quantity.of().isPresent()).count();
        long hits = 0;
        for (Pair pair : pairs()) {
            boolean asked = !gold.get(pair.gold).thing().isEmpty();
            named -= !asked && read.get(pair.read).of().isPresent() ? 1 : 0;
            hits += asked && sameThing(gold.get(pair.gold), read.get(pair.read)) ? 1 : 0;
        }
        long all = gold.stream().filter(amount -> !amount.thing().isEmpty()).count();
        return new Counts(hits, named, hits, all);
    }

    /** Every amount of gold and of ours at most once, those that agree most first. */
    private List<Pair> pairs() {
        List<Pair> may = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                if (Numbers.same(gold.get(i), read.get(j).amount())) {
                    int unit = UnitNames.same(gold.get(i), read.get(j)) ? 1 : 0;
                    int change = sameChange(gold.get(i), read.get(j)) ? 1 : 0;
                    may.add(new Pair(i, j, unit + change));
                }
            }
        }
        may.sort(
                Comparator.comparing((Pair pair) -> -pair.agreed)
                        .thenComparing(pair -> Math.abs(pair.gold - pair.read)));
        Set<Integer> golds = new TreeSet<>();
        Set<Integer> reads = new TreeSet<>();
        return may.stream()
                .filter(
                        pair ->
                                !golds.contains(pair.gold)
                                        && !reads.contains(pair.read)
                                        && golds.add(pair.gold)
                                        && reads.add(pair.read))
                .toList();
    }

    private static boolean sameChange(GoldAmount gold, Quantity read) {
        return gold.change().equals(change(read));
    }

    /** The bound, or where it says nothing the trend. */
    private static String change(Quantity read) {
        Bound bound = read.bound();
        return switch (bound) {
            case MORE, AT_LEAST -> ">";
            case LESS, AT_MOST -> "<";
            case ABOUT -> "~";
            case EXACT, RANGE -> read.trend().map(AmountScore::small).orElse("=");
        };
    }

    private static String small(Trend trend) {
        return trend.name().toLowerCase(Locale.ROOT);
    }

    private static boolean sameThing(GoldAmount gold, Quantity read) {
        Set<String> theirs = UnitNames.content(gold.thing() + " " + gold.words());
        theirs.retainAll(UnitNames.content(read.of().map(Passage::words).orElse("")));
        return !theirs.isEmpty();
    }

    private Stream<Miss> misses() {
        List<Miss> misses = new ArrayList<>();
        List<Pair> pairs = pairs();
        for (int i = 0; i < gold.size(); i++) {
            int at = i;
            GoldAmount amount = gold.get(i);
            pairs.stream()
                    .filter(pair -> pair.gold == at)
                    .findFirst()
                    .ifPresentOrElse(
                            pair -> misses.addAll(wrong(amount, read.get(pair.read))),
                            () -> misses.add(missed(amount)));
        }
        for (int j = 0; j < read.size(); j++) {
            int at = j;
            if (pairs.stream().noneMatch(pair -> pair.read == at)) {
                misses.add(miss("beside", "nothing", read.get(j), value(read.get(j))));
            }
        }
        return misses.stream();
    }

    private List<Miss> wrong(GoldAmount amount, Quantity quantity) {
        List<Miss> wrong = new ArrayList<>();
        if (!UnitNames.same(amount, quantity)) {
            wrong.add(miss("unit", amount.unit(), quantity, UnitNames.name(quantity)));
        }
        if (!sameChange(amount, quantity)) {
            wrong.add(miss("bound", amount.change(), quantity, change(quantity)));
        }
        if (!amount.thing().isEmpty() && !sameThing(amount, quantity)) {
            String of = quantity.of().map(Passage::words).orElse("nothing");
            wrong.add(miss("thing", amount.thing(), quantity, of));
        }
        return wrong;
    }

    private Miss missed(GoldAmount amount) {
        return new Miss(
                id, "", "missed", text, amount.value() + " " + amount.unit(), "nothing", "");
    }

    private Miss miss(String outcome, String expected, Quantity quantity, String got) {
        CodePoints offsets = CodePoints.of(text);
        String place =
                offsets.fromUtf16(quantity.span().start())
                        + "-"
                        + offsets.fromUtf16(quantity.span().end());
        String words = quantity.passage().words();
        return new Miss(id, place, outcome, words, expected, got, quantity.rule());
    }

    private static String value(Quantity quantity) {
        String number = Numbers.shown(quantity.amount().from(), quantity.amount().to());
        return (number + " " + UnitNames.name(quantity)).strip();
    }
}
