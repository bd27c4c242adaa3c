package dev.hearsay.copy;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same words in two texts.
 *
 * <pre>{@code
 * here    A ferry with 212 people on board ran aground off Nordhavn on Monday, NTA reports.
 * there   Nordhavn: a ferry with 212 people on board ran aground.
 *   a ferry with 212 people on board ran aground
 * }</pre>
 *
 * @param here where they stand in the one text
 * @param there where they stand in the other
 */
public record Stretch(Passage here, Passage there) {
    private static final int RUN = 4;
    private static final int ENOUGH = 6;

    /**
     * The first stretch outside of quotation marks that is no chance, of six words or more; else
     * the longest; empty where no four words in a row are shared.
     */
    public static Optional<Stretch> first(
            String hereText, Wording here, String thereText, Wording there) {
        List<Wording.Term> ours = here.terms();
        List<Wording.Term> theirs = there.terms();
        Map<String, Integer> runs = new TreeMap<>();
        for (int j = 0; j + RUN <= theirs.size(); j++) {
            runs.putIfAbsent(run(theirs, j), j);
        }
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i + RUN <= ours.size(); i++) {
            int j = runs.getOrDefault(run(ours, i), -1);
            int length = j < 0 ? 0 : length(ours, i, theirs, j);
            if (length >= RUN) {
                found.add(new int[] {i, j, length});
                i += length - RUN;
            }
        }
        return found.stream()
                .filter(run -> run[2] >= ENOUGH)
                .findFirst()
                .or(() -> longest(found))
                .map(
                        run ->
                                new Stretch(
                                        passage(hereText, ours, run[0], run[2]),
                                        passage(thereText, theirs, run[1], run[2])));
    }

    private static Optional<int[]> longest(List<int[]> found) {
        return found.stream()
                .max(Comparator.comparingInt((int[] run) -> run[2]).thenComparing(run -> -run[0]));
    }

    private static String run(List<Wording.Term> terms, int at) {
        StringBuilder run = new StringBuilder();
        for (int i = at; i < at + RUN; i++) {
            run.append(terms.get(i).word()).append(' ');
        }
        return run.toString();
    }

    private static int length(List<Wording.Term> ours, int i, List<Wording.Term> theirs, int j) {
        int length = 0;
        while (i + length < ours.size()
                && j + length < theirs.size()
                && same(ours.get(i), ours.get(i + length), theirs.get(j), theirs.get(j + length))) {
            length++;
        }
        return length;
    }

    private static boolean same(
            Wording.Term first, Wording.Term our, Wording.Term second, Wording.Term their) {
        return our.word().equals(their.word())
                && !our.quoted()
                && our.paragraph() == first.paragraph()
                && their.paragraph() == second.paragraph();
    }

    private static Passage passage(String text, List<Wording.Term> terms, int at, int length) {
        Span span = terms.get(at).span().cover(terms.get(at + length - 1).span());
        return Passage.of(text, span);
    }
}
