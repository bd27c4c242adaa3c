package dev.hearsay.figure;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which figures a cue means.
 *
 * <pre>{@code
 * unverified reports of 40 deaths                          those behind it: 40 deaths
 * The claim that 300 fled could not be verified.           those behind the noun: 300
 * The army said 300 fled. The city rejected the figure.    those of the nearest sentence before
 * }</pre>
 */
final class Aim {
    private static final Set<String> NOUNS = WordList.load(Aim.class, "en/figure-nouns.txt");
    private static final Set<String> TOLD = WordList.load(Aim.class, "en/told-nouns.txt");
    private static final Set<String> DEATHS = WordList.load(Aim.class, "en/death-words.txt");
    private static final int NEAR_NOUN = 8;
    private static final int BEHIND_NOUN = 6;
    private static final int SENTENCES_BACK = 8;
    private static final int CLAIM_BACK = 3;
    private static final int LARGE = 10;
    private static final int NEAR = 8;

    private final List<Sentence> sentences;
    private final List<List<Quantity>> quantities;
    private final Predicate<Span> told;

    /**
     * @param sentences the sentences of the article, in order
     * @param quantities the quantities of each sentence
     * @param told whether a place stands inside a statement's content
     */
    Aim(List<Sentence> sentences, List<List<Quantity>> quantities, Predicate<Span> told) {
        this.sentences = sentences;
        this.quantities = quantities;
        this.told = told;
    }

    /**
     * What a cue means.
     *
     * @param proof the words that say so
     * @param quantities what they say it of
     */
    record Shot(Span proof, List<Quantity> quantities) {}

    /** The figures that a cue of the {@code at}-th sentence means; empty where none. */
    Optional<Shot> at(int at, Doubts.Hit hit) {
        Sentence sentence = sentences.get(at);
        Span cue = sentence.span(hit.start(), hit.end());
        if (hit.cue().reach() == Doubts.Reach.AHEAD) {
            return ahead(at, cue);
        }
        Optional<Integer> noun = noun(sentence, hit);
        if (noun.isEmpty()) {
            return near(at, hit, cue);
        }
        Span proof =
                proof(
                        sentence,
                        Math.min(noun.get(), hit.start()),
                        Math.max(noun.get() + 1, hit.end()));
        List<Quantity> named = behindNoun(at, noun.get());
        if (!named.isEmpty()) {
            return Optional.of(new Shot(proof, named));
        }
        List<Quantity> here = here(at, hit, noun.get());
        if (!here.isEmpty()) {
            return Optional.of(new Shot(proof, here));
        }
        boolean own = noun.get() >= hit.start() && noun.get() < hit.end();
        boolean definite = own || isDefinite(sentence, noun.get());
        boolean whole = sentence.isAny(noun.get() + 1, "of", "that", "about", "who", "for");
        return definite && !whole
                ? back(at, noun.get()).map(q -> new Shot(proof, q))
                : Optional.empty();
    }

    /** The figure noun nearest to a cue, in its own clause. */
    private static Optional<Integer> noun(Sentence sentence, Doubts.Hit hit) {
        for (int i = hit.start(); i < hit.end(); i++) {
            if (NOUNS.contains(sentence.lower(i))) {
                return Optional.of(i);
            }
        }
        for (int step = 1; step <= NEAR_NOUN; step++) {
            int behind = hit.end() - 1 + step;
            if (NOUNS.contains(sentence.lower(behind)) && open(sentence, hit.end(), behind)) {
                return Optional.of(behind);
            }
            int before = hit.start() - step;
            if (NOUNS.contains(sentence.lower(before)) && open(sentence, before, hit.start())) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /**
     * Cue and noun, with the word before them that points back: {@code such unverified reports}.
     */
    private static Span proof(Sentence sentence, int start, int end) {
        boolean pointed =
                sentence.isAny(start - 1, "the", "this", "that", "these", "those", "such");
        return sentence.span(pointed ? start - 1 : start, end);
    }

    /** Whether no clause ends between two words. */
    private static boolean open(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .noneMatch(i -> sentence.isAny(i, ";", ":", ".", "saying", "adding", "but"));
    }

    /** {@code unverified}, {@code reportedly}: the figures behind it, else those before it. */
    private Optional<Shot> near(int at, Doubts.Hit hit, Span cue) {
        if (hit.cue().reach() != Doubts.Reach.NEAR) {
            return Optional.empty();
        }
        List<Quantity> behind =
                quantities.get(at).stream().filter(q -> q.span().start() >= cue.end()).toList();
        List<Quantity> clause =
                behind.stream()
                        .filter(Aim::counts)
                        .filter(q -> sentences.get(at).indexOf(q.span().start()) - hit.end() < NEAR)
                        .filter(q -> clause(at, cue.end(), q.span().start()))
                        .toList();
        return clause.isEmpty() ? Optional.empty() : Optional.of(new Shot(cue, clause));
    }

    private boolean clause(int at, int from, int to) {
        Sentence sentence = sentences.get(at);
        return IntStream.range(sentence.indexOf(from), sentence.indexOf(to))
                .noneMatch(i -> sentence.isAny(i, ";", ":", "but", "while", "although", "though"));
    }

    private Optional<Shot> ahead(int at, Span cue) {
        List<Quantity> here =
                quantities.get(at).stream()
                        .filter(Aim::counts)
                        .filter(q -> q.span().start() >= cue.end())
                        .toList();
        if (!here.isEmpty()) {
            return Optional.of(new Shot(cue, here));
        }
        boolean next = at + 1 < sentences.size();
        List<Quantity> there =
                next ? quantities.get(at + 1).stream().filter(Aim::counts).toList() : List.of();
        return there.isEmpty() ? Optional.empty() : Optional.of(new Shot(cue, there));
    }

    /** {@code the figure of 300}, {@code reports that 40 people died}. */
    private List<Quantity> behindNoun(int at, int noun) {
        Sentence sentence = sentences.get(at);
        if (!sentence.isAny(
                noun + 1, "of", "that", "about", "for", "said", "put", "suggest", "say", "by",
                "as")) {
            return List.of();
        }
        int from = sentence.words().get(noun).end();
        int last = Math.min(sentence.size() - 1, noun + BEHIND_NOUN);
        int to = sentence.words().get(last).end();
        List<Quantity> close =
                quantities.get(at).stream()
                        .filter(q -> q.span().start() >= from && q.span().start() < to)
                        .filter(q -> clause(at, from, q.span().start()))
                        .toList();
        return close;
    }

    /** Figures of the same sentence before the cue, where they are what the noun means. */
    private List<Quantity> here(int at, Doubts.Hit hit, int noun) {
        Sentence sentence = sentences.get(at);
        int start = sentence.words().get(Math.min(noun, hit.start())).start();
        List<Quantity> before =
                quantities.get(at).stream()
                        .filter(Aim::counts)
                        .filter(q -> q.span().end() <= start)
                        .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        Quantity last = before.get(before.size() - 1);
        boolean turned =
                IntStream.range(sentence.indexOf(last.span().end()), sentence.indexOf(start))
                        .anyMatch(
                                i ->
                                        sentence.isAny(
                                                i,
                                                "but",
                                                "though",
                                                "although",
                                                "however",
                                                "which",
                                                "while",
                                                "and",
                                                ";",
                                                "to"));
        boolean apposed =
                sentence.isAny(
                        noun - 1,
                        "a",
                        "an",
                        "according",
                        "to",
                        "citing",
                        "unverified",
                        "unconfirmed");
        return told.test(last.span()) || turned || apposed
                ? pick(before, sentence.lower(noun))
                : List.of();
    }

    /** {@code the}, {@code such}, {@code these} before the noun or before what stands before it. */
    private static boolean isDefinite(Sentence sentence, int noun) {
        for (int i = Math.max(0, noun - 3); i < noun; i++) {
            boolean possessive = sentence.isAny(i, "'s", "’s", "s");
            if (possessive
                    || sentence.isAny(
                            i, "the", "this", "that", "these", "those", "such", "both", "their",
                            "its", "his", "her", "all", "either", "neither")) {
                return true;
            }
        }
        return false;
    }

    /** The figures of the nearest sentence before that the noun can mean. */
    private Optional<List<Quantity>> back(int at, int place) {
        String noun = sentences.get(at).lower(place);
        boolean deaths = noun.startsWith("toll") || noun.equals("tally");
        boolean claim = TOLD.contains(noun);
        boolean pointed =
                IntStream.range(Math.max(0, place - 2), place)
                        .anyMatch(i -> sentences.get(at).isAny(i, "such", "these", "those"));
        int last = Math.max(0, at - (claim && !pointed ? CLAIM_BACK : SENTENCES_BACK));
        for (int i = at - 1; i >= last; i--) {
            Sentence sentence = sentences.get(i);
            List<Quantity> all =
                    quantities.get(i).stream()
                            .filter(Aim::counts)
                            .filter(q -> !claim || (told.test(q.span()) && isLarge(q)))
                            .toList();
            if (!all.isEmpty() && (!deaths || sentence.holds(DEATHS))) {
                return Optional.of(pick(all, noun));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a claim is likely to be about it: two friends or five men are often beside the point.
     */
    private static boolean isLarge(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.MONEY
                || quantity.kind() == Quantity.Kind.SHARE
                || quantity.amount().from() >= LARGE;
    }

    /** All figures for a plural or for what somebody said, the last one for {@code the figure}. */
    private static List<Quantity> pick(List<Quantity> all, String noun) {
        boolean several = noun.endsWith("s") || TOLD.contains(noun) || noun.equals("data");
        if (several) {
            return all;
        }
        boolean toll = noun.equals("toll") || noun.equals("tally") || noun.equals("count");
        List<Quantity> counts = all.stream().filter(q -> q.kind() == Quantity.Kind.COUNT).toList();
        return toll && !counts.isEmpty() ? counts : all.subList(all.size() - 1, all.size());
    }

    /** Whether it is a figure to argue about: no age, no span of time, no {@code one of}. */
    private static boolean counts(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY, SHARE, COUNT, MEASURE, NUMBER -> true;
            case DURATION, AGE, MULTIPLE, ONE -> false;
        };
    }
}
