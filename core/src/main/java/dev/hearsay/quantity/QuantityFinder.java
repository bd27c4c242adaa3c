package dev.hearsay.quantity;

import dev.hearsay.article.Article;
import dev.hearsay.quantity.Numeral.Form;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the amounts that an article gives.
 *
 * <pre>{@code
 * The fire in Nordhavn destroyed nearly 700 homes on March 12.
 *   nearly 700 homes   amount 700   bound ABOUT   unit home   of homes
 * }</pre>
 *
 * <p>Dates, years, times, ordinals, scores, addresses, phone numbers and numbers in names are none.
 * Linear in the text's length; never throws on content.
 */
public final class QuantityFinder {
    private static final List<Exclusion> EXCLUSIONS =
            List.of(
                    new InPhrase(),
                    new InName.Phone(),
                    new InDate(),
                    new InScore(),
                    new InName(),
                    new InName.Phone());

    private final String text;
    private final Tokens tokens;
    private final Terms terms;
    private final Ranges ranges;
    private final BitSet taken = new BitSet();
    private final List<Quantity> found = new ArrayList<>();
    private Optional<Echo> last = Optional.empty();

    private QuantityFinder(String text, Span paragraph) {
        this.text = text;
        this.tokens = Tokens.of(text, paragraph);
        this.terms = new Terms(tokens);
        this.ranges = new Ranges(tokens, terms);
    }

    /** The amounts of an article's headline and paragraphs, in order of the text. */
    public static List<Quantity> find(Article article) {
        List<Span> parts = article.layout().read().stream().map(Passage::span).toList();
        return find(article.text(), parts);
    }

    /** The amounts in parts of a text, in order of the parts. */
    public static List<Quantity> find(String text, List<Span> parts) {
        List<Quantity> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(new QuantityFinder(text, part).all()));
        return all;
    }

    private List<Quantity> all() {
        int at = 0;
        while (at < tokens.size()) {
            Optional<Term> term = mayBegin(at) ? terms.at(at) : Optional.empty();
            at = term.map(this::take).orElse(at + 1);
        }
        return found;
    }

    /** Most words begin no number, and are passed over quickly. */
    private boolean mayBegin(int i) {
        Token token = tokens.at(i);
        return !token.isWord()
                || token.isCapital()
                || NumberWords.find(token.lower()).isPresent()
                || Lists.MULTIPLES.containsKey(token.lower())
                || token.isAny("a", "an", "several", "few", "many", "minus", "negative");
    }

    /** Keeps an amount, unless it is none; where to go on. */
    private int take(Term alone) {
        Term term = ranges.from(alone);
        if (!isFinite(term)
                || EXCLUSIONS.stream().anyMatch(exclusion -> exclusion.holds(tokens, term))) {
            return Math.max(alone.end(), term.isBare() ? term.end() : alone.end());
        }
        Bounds.Bounded bounded = Bounds.of(tokens, term);
        boolean one = isOne(term);
        Optional<Counted> counted = counted(term, bounded, one);
        Term full = counted.map(c -> count(term, c, one)).orElseGet(() -> uncounted(term, one));
        taken.set(bounded.start(), Math.max(bounded.end(), term.end()));
        Quantity made = quantity(full, bounded, counted);
        found.add(made);
        last = Optional.of(new Echo(full, made, Math.max(bounded.end(), full.end())));
        return Math.max(bounded.end(), term.end());
    }

    /** A number of hundreds of digits is none that anybody counts to. */
    private static boolean isFinite(Term term) {
        return Double.isFinite(term.amount().from())
                && Double.isFinite(term.amount().to().orElse(0.0));
    }

    private Quantity quantity(Term full, Bounds.Bounded bounded, Optional<Counted> counted) {
        int start = bounded.start();
        int end = Math.max(bounded.end(), full.end());
        Optional<Trend> trend = Trends.of(tokens, full, start);
        return new Quantity(
                Passage.of(text, tokens.span(start, end)),
                full.kind(),
                full.amount(),
                last.map(l -> l.bound(tokens, full, bounded.bound())).orElse(bounded.bound()),
                full.unit(),
                last.map(l -> l.trend(tokens, full, trend)).orElse(trend),
                echoed(full).or(() -> of(full, counted, bounded).map(s -> Passage.of(text, s))),
                "quantity/" + full.kind().name().toLowerCase(Locale.ROOT));
    }

    /** An age, or an amount in the unit of the one before it, or a number alone. */
    private Term uncounted(Term term, boolean one) {
        if (one) {
            return Term.of(
                    term.start(), term.end(), term.numeral(), Kind.ONE, Optional.<Unit>empty());
        }
        Term aged = Ages.of(tokens, term);
        return last.map(l -> l.unit(tokens, aged)).orElse(aged);
    }

    /** What is counted, of an amount that took its unit from the one before it. */
    private Optional<Passage> echoed(Term full) {
        boolean taken = full.unit().map(unit -> unit.words().isEmpty()).orElse(false);
        return taken && full.kind() == Kind.COUNT
                ? last.flatMap(l -> l.quantity().of())
                : Optional.empty();
    }

    /** {@code in two days}, {@code two days ago}: when, and a measure of nothing. */
    private boolean isWhen(Term full, int start, int end) {
        Token before = tokens.at(start - 1);
        return full.kind() == Kind.DURATION
                && (start == 0
                        || before.isStop()
                        || before.isAny(
                                "in", "within", "after", "for", "over", "during", "past", "last",
                                "next", "first", "every", "since", "just", "only", "another")
                        || tokens.at(end)
                                .isAny("ago", "later", "earlier", "after", "before", "into"));
    }

    /** What is counted, or else what it is a measure of. */
    private Optional<Span> of(Term full, Optional<Counted> counted, Bounds.Bounded bounded) {
        int end = Math.max(bounded.end(), full.end());
        Measured measured = new Measured(tokens, taken);
        return counted.map(c -> c.whole(tokens))
                .or(
                        () ->
                                isWhen(full, bounded.start(), end)
                                        ? measured.behind(end)
                                        : measured.of(bounded.start(), end));
    }

    /** {@code one of the ships}. */
    private boolean isOne(Term term) {
        return term.numeral().number() == 1
                && term.numeral().form() == Form.WORDS
                && tokens.at(term.end()).is("of");
    }

    private Optional<Counted> counted(Term term, Bounds.Bounded bounded, boolean one) {
        boolean share = term.numeral().form() == Form.PART;
        boolean broken = term.numeral().isDigits() && !term.numeral().isWhole();
        if (!term.isBare() || share || broken) {
            return Optional.empty();
        }
        boolean single = term.numeral().number() == 1 && !one && !term.isRange();
        return Counted.at(tokens, Math.max(term.end(), bounded.end()), single);
    }

    private Term count(Term term, Counted counted, boolean one) {
        String words =
                tokens.text()
                        .substring(
                                tokens.at(counted.start()).span().start(),
                                tokens.at(counted.head()).span().end());
        Unit unit = new Unit(counted.name(), Optional.empty(), Optional.empty(), words);
        Term per =
                terms.per(
                        term.start(),
                        counted.end(),
                        term.numeral(),
                        one ? Kind.ONE : Kind.COUNT,
                        unit);
        return new Term(
                term.start(), per.end(), term.numeral(), term.amount(), per.kind(), per.unit());
    }
}
