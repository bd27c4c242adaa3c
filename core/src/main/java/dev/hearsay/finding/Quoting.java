package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.copy.Wording;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.RetellingFinder;
import dev.hearsay.retelling.Variant;
import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A form of a statement that quotes it.
 *
 * @param variant the form
 * @param passage its longest quotation
 * @param words the same between spaces, without marks and house style and in small letters
 * @param origin the number of the account that it comes from in the end
 */
record Quoting(Variant variant, Passage passage, String words, int origin) {
    /** Of more wordings, the fullest are asked. */
    private static final int MOST = 40;

    /** The forms of a statement that quote it, in their order. */
    static List<Quoting> of(Bench bench, Retelling retelling) {
        List<Citation> citations = retelling.variants().stream().map(Variant::citation).toList();
        List<Integer> origins = RetellingFinder.origins(bench.story(), bench.lineage(), citations);
        List<Quoting> quotings = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Variant variant = retelling.variants().get(i);
            int origin = origins.get(i);
            Optional<Account> account = bench.story().account(citations.get(i).article());
            account.flatMap(
                            a ->
                                    bench.story()
                                            .statement(variant.citation())
                                            .flatMap(s -> longest(a, s)))
                    .map(passage -> new Quoting(variant, passage, words(passage), origin))
                    .ifPresent(quotings::add);
        }
        return quotings;
    }

    /** The longest quoted piece without its marks; empty where nothing is quoted. */
    private static Optional<Passage> longest(Account account, Statement statement) {
        List<Span> pieces = new ArrayList<>();
        boolean direct = statement.manner() == Manner.DIRECT;
        Wording wording = Wording.of(account.article().layout().read());
        for (Passage content : statement.attribution().content()) {
            boolean open = false;
            for (Wording.Term term : wording.inside(content.span())) {
                boolean quoted = direct || term.quoted();
                if (quoted && open) {
                    int last = pieces.size() - 1;
                    pieces.set(last, pieces.get(last).cover(term.span()));
                } else if (quoted) {
                    pieces.add(term.span());
                }
                open = quoted;
            }
        }
        return pieces.stream()
                .max(Comparator.comparingInt(Span::length))
                .map(span -> Passage.of(account.article().text(), span));
    }

    private static String words(Passage passage) {
        List<Wording.Term> terms =
                Wording.of(List.of(passage)).terms().stream()
                        .filter(term -> !term.inserted())
                        .toList();
        StringBuilder words = new StringBuilder(" ");
        ContentWords.plain(terms).forEach(word -> words.append(word).append(' '));
        return words.toString();
    }

    /** How many words. */
    int length() {
        return words.strip().split(" ").length;
    }

    /** Whether it is the same word by word, or a part of it in one piece. */
    private boolean within(Quoting other) {
        return other.words.contains(words);
    }

    /**
     * The greatest number of forms of two or more words that agree with one of them word by word,
     * one of each origin; the fullest first asked, in their order.
     */
    static List<Quoting> agreeing(List<Quoting> quotings, int fewest) {
        Map<String, Quoting> wordings = new TreeMap<>();
        quotings.forEach(quoting -> wordings.putIfAbsent(quoting.words, quoting));
        List<Quoting> fullest =
                wordings.values().stream()
                        .sorted((one, other) -> other.words.length() - one.words.length())
                        .limit(MOST)
                        .toList();
        List<Quoting> best = List.of();
        for (Quoting full : fullest) {
            Set<Integer> origins = new TreeSet<>(List.of(full.origin));
            List<Quoting> agreeing = new ArrayList<>(List.of(full));
            for (Quoting quoting : quotings) {
                if (quoting.length() >= fewest
                        && quoting.within(full)
                        && origins.add(quoting.origin)) {
                    agreeing.add(quoting);
                }
            }
            best = full.length() >= fewest && agreeing.size() > best.size() ? agreeing : best;
        }
        List<Quoting> chosen = best;
        return quotings.stream().filter(chosen::contains).toList();
    }
}
