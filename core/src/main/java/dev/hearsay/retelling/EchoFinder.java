package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the same quoted words that two articles credit to different speakers.
 *
 * <p>Told apart are persons with different names, and people with different offices ({@code the
 * minister}, {@code an aide to the minister}), and only where hearsay is sure of both: a ministry
 * and its spokesman may be one voice, and a speaker read wrong would be a difference that nobody
 * made. A name and somebody nameless without an office may be one.
 */
public final class EchoFinder {
    private static final int WORDS = 6;
    private static final int TELLING = 2;
    private static final double SHARE = 0.8;
    private static final double SURE = 0.75;
    private static final int MANY = 40;

    private EchoFinder() {}

    /** The echoes of a story, in its order; of two articles each pair of statements once. */
    public static List<Echo> find(Story story) {
        List<Telling> tellings =
                story.accounts().stream()
                        .flatMap(account -> Telling.of(account).stream())
                        .filter(EchoFinder::counts)
                        .toList();
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (String run : new TreeSet<>(Runs.in(quoted(tellings.get(i))))) {
                index.computeIfAbsent(run, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> pairs = new TreeSet<>();
        for (List<Integer> places : index.values()) {
            for (int first : places.subList(0, Math.min(MANY, places.size()))) {
                places.stream()
                        .limit(MANY)
                        .filter(second -> first < second)
                        .forEach(second -> pairs.add((long) first << 32 | second));
            }
        }
        return pairs.stream()
                .map(p -> List.of(tellings.get((int) (p >> 32)), tellings.get((int) (long) p)))
                .filter(pair -> echoes(pair.get(0), pair.get(1)))
                .map(pair -> echo(pair.get(0), pair.get(1)))
                .toList();
    }

    private static boolean counts(Telling telling) {
        Speaker speaker = telling.statement().speaker();
        boolean person = speaker.kind() == Speaker.Kind.PERSON && speaker.confidence() >= SURE;
        boolean nameless =
                speaker.kind() == Speaker.Kind.UNNAMED || speaker.kind() == Speaker.Kind.UNKNOWN;
        boolean office = nameless && !telling.voice().offices().isEmpty();
        return (person || office) && telling.quoted() >= WORDS;
    }

    private static boolean echoes(Telling one, Telling other) {
        Runs runs = Runs.of(quoted(one), quoted(other));
        return !one.citation().article().equals(other.citation().article())
                && one.voice().to(other.voice()) == Voice.Match.OTHER
                && runs.words() >= WORDS
                && runs.telling() >= TELLING
                && runs.share() >= SHARE;
    }

    private static Echo echo(Telling one, Telling other) {
        return new Echo(one.citation(), longest(one), other.citation(), longest(other));
    }

    private static Passage longest(Telling telling) {
        List<Wording.Term> piece =
                telling.quotations().stream()
                        .max(Comparator.comparingInt(List::size))
                        .orElseGet(telling::terms);
        Span span = piece.get(0).span().cover(piece.get(piece.size() - 1).span());
        return Passage.of(telling.account().article().text(), span);
    }

    private static List<Wording.Term> quoted(Telling telling) {
        return telling.terms().stream().filter(Wording.Term::quoted).toList();
    }
}
