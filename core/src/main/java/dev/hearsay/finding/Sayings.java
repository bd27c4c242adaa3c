package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.figure.Figure;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of the bodies of a story, and what of one stands in the accounts that are not of
 * its family. Of a story with many articles, fewer sentences of each are looked at, so that there
 * are no more than {@value #MOST}.
 */
final class Sayings {
    private static final int MOST = 1_200;

    private final Bench bench;
    private final Map<String, List<Saying>> byArticle = new LinkedHashMap<>();
    private final Set<Citation> retold;

    private Sayings(Bench bench) {
        this.bench = bench;
        this.retold = new LinkedHashSet<>();
    }

    static Sayings of(Bench bench) {
        Sayings sayings = new Sayings(bench);
        List<Account> accounts = bench.story().accounts();
        int each = Math.max(8, MOST / Math.max(1, accounts.size()));
        for (Account account : accounts) {
            List<Saying> own = sentences(account);
            sayings.byArticle.put(id(account), own.subList(0, Math.min(each, own.size())));
        }
        bench.retellings().stream()
                .filter(retelling -> retelling.carriers() > 1)
                .flatMap(retelling -> retelling.variants().stream())
                .forEach(variant -> sayings.retold.add(variant.citation()));
        return sayings;
    }

    private static String id(Account account) {
        return account.article().id();
    }

    private static List<Saying> sentences(Account account) {
        List<Saying> sentences = new ArrayList<>();
        List<Passage> body = account.article().layout().body();
        for (Passage paragraph : body) {
            Tokens tokens = Tokens.of(account.article().text(), paragraph.span());
            int start = 0;
            while (start < tokens.size()) {
                int end = Math.min(tokens.size(), tokens.sentenceEnd(start, tokens.size()) + 1);
                while (end < tokens.size()
                        && tokens.at(end).joined()
                        && "\"”»)".contains(tokens.lower(end))) {
                    end++;
                }
                sentences.add(
                        saying(account, tokens.passage(start, end), paragraph.equals(body.get(0))));
                start = end;
            }
        }
        return sentences;
    }

    private static Saying saying(Account account, Passage passage, boolean lead) {
        Span span = passage.span();
        List<Figure> figures =
                account.figures().stream()
                        .filter(figure -> span.contains(figure.quantity().span()))
                        .filter(figure -> figure.quantity().shown())
                        .toList();
        Optional<Statement> statement =
                account.statements().stream()
                        .filter(s -> s.within().isEmpty())
                        .filter(s -> 2 * shared(s, span) > span.length())
                        .findFirst();
        return new Saying(
                account, passage, ContentWords.of(passage.words()), statement, figures, lead);
    }

    private static int shared(Statement statement, Span span) {
        int shared = 0;
        for (Passage piece : statement.attribution().content()) {
            int start = Math.max(span.start(), piece.span().start());
            shared += Math.max(0, Math.min(span.end(), piece.span().end()) - start);
        }
        return shared;
    }

    List<Saying> of(Account account) {
        boolean first = bench.lineage().origin(id(account)).equals(id(account));
        List<Saying> own = byArticle.getOrDefault(id(account), List.of());
        return first ? own : own.stream().filter(saying -> !inFamily(saying)).toList();
    }

    /** Whether an article of the family that came before has it. */
    private boolean inFamily(Saying saying) {
        for (Map.Entry<String, List<Saying>> entry : byArticle.entrySet()) {
            if (entry.getKey().equals(id(saying.account()))) {
                return false;
            }
            if (!others(saying, entry.getKey())
                    && entry.getValue().stream().anyMatch(s -> like(s, saying) > 0.8)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article is of another family. */
    private boolean others(Saying saying, String article) {
        return !bench.lineage()
                .origin(article)
                .equals(bench.lineage().origin(id(saying.account())));
    }

    private double like(Saying one, Saying other) {
        Meaning meaning = bench.meanings().apply(one.passage().words());
        return meaning.likeness(bench.meanings().apply(other.passage().words()));
    }

    private List<Saying> elsewhere(Saying saying) {
        List<Saying> elsewhere = new ArrayList<>();
        byArticle.forEach(
                (article, sayings) -> {
                    if (others(saying, article)) {
                        elsewhere.addAll(sayings);
                    }
                });
        return elsewhere;
    }

    /** Whether its statement is one that another account hands on. */
    boolean retold(Saying saying) {
        return saying.statement()
                .filter(s -> retold.contains(new Citation(id(saying.account()), s.id())))
                .isPresent();
    }

    /** How like the likest sentence of another account is, 0 to 1. */
    double likeness(Saying saying) {
        return elsewhere(saying).stream().mapToDouble(other -> like(saying, other)).max().orElse(0);
    }

    /**
     * The greatest share of its content words that stand within two sentences of another account.
     */
    double covered(Saying saying) {
        List<Saying> others = elsewhere(saying);
        double most = 0;
        for (int i = 0; i < others.size(); i++) {
            Set<String> words = new TreeSet<>(others.get(i).content());
            if (i + 1 < others.size()
                    && id(others.get(i + 1).account()).equals(id(others.get(i).account()))) {
                words.addAll(others.get(i + 1).content());
            }
            int common = ContentWords.common(saying.content(), words);
            most = Math.max(most, common / (double) Math.max(1, saying.content().size()));
        }
        return most;
    }

    /** Whether it has a number that no other account has. */
    boolean newFigure(Saying saying) {
        return saying.figures().stream()
                .map(figure -> figure.quantity().amount())
                .anyMatch(
                        amount ->
                                bench.story().accounts().stream()
                                        .filter(other -> others(saying, id(other)))
                                        .flatMap(other -> other.figures().stream())
                                        .map(figure -> figure.quantity().amount())
                                        .noneMatch(other -> same(amount, other)));
    }

    private static boolean same(Quantity.Amount one, Quantity.Amount other) {
        return one.from() == other.from();
    }

    /** Whether another account counts in the unit of one of its figures. */
    boolean sameThing(Saying saying) {
        List<String> units = saying.figures().stream().map(f -> f.quantity().unitName()).toList();
        return bench.story().accounts().stream()
                .filter(other -> others(saying, id(other)))
                .flatMap(other -> other.figures().stream())
                .map(figure -> figure.quantity().unitName())
                .anyMatch(unit -> !unit.isEmpty() && units.contains(unit));
    }
}
