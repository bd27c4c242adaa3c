package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Carriers;
import dev.hearsay.claim.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How well the ways of words were told.
 *
 * <pre>{@code
 * gold   APA <- TASS   Radio Nord   none      none
 * read   APA <- TASS   none         none      Courier
 *   exact         1 of 2    of items with a chain: all names, in order; not read counts as wrong
 *   false_links   1 of 2    of items without one that were read
 *   links         precision 2/3, recall 2/3
 * }</pre>
 *
 * <p>Names are the same as in {@link Names}: persons as persons, all others as organisations, an
 * acronym for its full name; and two that {@link Carriers#shipped()} knows as one carrier are the
 * same, such as {@code BBC News} and {@code BBC}. The kind of a carrier does not count, except in
 * {@code exact_with_kinds}.
 */
public final class ChainScore {
    private final List<List<Judged>> judged;
    private final Articles<Judged> articles;

    private ChainScore(List<List<Judged>> judged) {
        this.judged = judged;
        this.articles = new Articles<>(judged);
    }

    /** The score of all articles, from the answers of each; every item says something of chains. */
    public static Board board(List<List<Answer>> answers) {
        return new ChainScore(
                        answers.stream().map(of -> of.stream().map(Judged::of).toList()).toList())
                .board();
    }

    /** Gold's links beside those read, and how many are the same, each used once. */
    private record Judged(Answer answer, List<Item.Link> gold, List<Carrier> carriers, int same) {

        static Judged of(Answer answer) {
            List<Item.Link> gold = answer.item().chain().orElseThrow();
            List<Carrier> carriers =
                    answer.statement().map(s -> s.chain().carriers()).orElse(List.of());
            List<Carrier> left = new ArrayList<>(carriers);
            int same = 0;
            for (Item.Link link : gold) {
                for (Carrier carrier : left) {
                    if (isSame(link, carrier)) {
                        left.remove(carrier);
                        same++;
                        break;
                    }
                }
            }
            return new Judged(answer, gold, carriers, same);
        }

        private static boolean isSame(Item.Link link, Carrier carrier) {
            boolean person = link.kind().equals("person") || carrier.kind() == Carrier.Kind.PERSON;
            return person
                    ? Names.person(link.name(), carrier.name()) != Fit.OTHER
                    : Names.organization(link.name(), carrier.name())
                            || isKnownAs(link.name(), carrier.name());
        }

        private static boolean isKnownAs(String gold, String read) {
            Optional<String> known = Carriers.shipped().named(gold);
            return known.isPresent() && known.equals(Carriers.shipped().named(read));
        }

        boolean read() {
            return answer.statement().isPresent();
        }

        boolean exact() {
            if (!read() || gold.size() != carriers.size()) {
                return false;
            }
            for (int i = 0; i < gold.size(); i++) {
                if (!isSame(gold.get(i), carriers.get(i))) {
                    return false;
                }
            }
            return true;
        }

        boolean exactWithKinds() {
            return exact()
                    && gold.stream()
                            .map(Item.Link::kind)
                            .toList()
                            .equals(carriers.stream().map(c -> label(c.kind())).toList());
        }

        Counts links() {
            return new Counts(same, carriers.size(), same, gold.size());
        }

        String outcome() {
            if (!read()) {
                return "missing";
            }
            return gold.isEmpty() ? "false" : carriers.isEmpty() ? "silent" : "wrong";
        }
    }

    private Board board() {
        List<Judged> all = articles.all();
        Predicate<Judged> chained = j -> !j.gold.isEmpty();
        Predicate<Judged> straight = j -> j.gold.isEmpty() && j.read();
        Section shares =
                Section.shares(
                        "shares",
                        List.of(
                                articles.share("exact", chained, Judged::exact),
                                articles.share(
                                        "exact_where_read",
                                        chained.and(Judged::read),
                                        Judged::exact),
                                articles.share("exact_with_kinds", chained, Judged::exactWithKinds),
                                articles.share("false_links", straight, j -> !j.carriers.isEmpty()),
                                articles.share("missing", j -> true, j -> !j.read())));
        return new Board(
                "chains",
                articles.count(),
                all.size(),
                List.of(),
                List.of(shares, Section.found("found", List.of(links()))),
                all.stream()
                        .filter(j -> j.gold.isEmpty() ? !j.carriers.isEmpty() : !j.exact())
                        .map(ChainScore::miss)
                        .toList());
    }

    private Section.Row links() {
        return Section.Row.found(
                "links",
                judged.stream()
                        .map(of -> of.stream().map(Judged::links).reduce(Counts.NONE, Counts::plus))
                        .toList());
    }

    private static Miss miss(Judged judged) {
        Item item = judged.answer.item();
        return new Miss(
                item.id(),
                item.place(),
                judged.outcome(),
                item.source().isBlank() ? item.cue() : item.source(),
                shown(judged.gold.stream().map(Item.Link::name).toList()),
                judged.answer.statement().map(ChainScore::got).orElse("no statement"),
                String.join(" ", judged.carriers.stream().map(Carrier::rule).toList()));
    }

    private static String got(Statement statement) {
        return shown(statement.chain().carriers().stream().map(Carrier::name).toList());
    }

    private static String shown(List<String> names) {
        return names.isEmpty() ? "none" : String.join(" <- ", names);
    }

    private static String label(Carrier.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
