package dev.hearsay.figure;

import dev.hearsay.figure.Figure.Status;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cues of {@code doubts.tsv}, found in sentences. */
final class Doubts {
    private static final int GAP = 3;
    private static final int BEFORE = 4;
    private static final Map<String, List<Cue>> BY_FIRST = load();

    private Doubts() {}

    /** How far a cue reaches. */
    enum Reach {
        NEAR,
        FAR,
        AHEAD
    }

    /** The words of a cue, what they say, and how far they reach. */
    record Cue(List<String> words, Status status, Reach reach) {}

    /**
     * A cue in a sentence.
     *
     * @param start its first word
     * @param end the word behind its last
     */
    record Hit(Cue cue, int start, int end) {}

    /** The cues of a sentence, the longest at each place. */
    static List<Hit> in(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Hit> best = Optional.empty();
            for (Cue cue : BY_FIRST.getOrDefault(sentence.lower(i), List.of())) {
                int end = match(sentence, i, cue.words, 0);
                if (end > best.map(Hit::end).orElse(i)) {
                    best = Optional.of(new Hit(cue, i, end));
                }
            }
            if (best.isPresent() && isTurned(sentence, best.get())) {
                i = best.get().end() - 1;
            } else if (best.isPresent()) {
                hits.add(best.get());
                i = best.get().end() - 1;
            }
        }
        return hits;
    }

    /** {@code cannot confirm or deny}, {@code did not reject}: what is denied is the denial. */
    private static boolean isTurned(Sentence sentence, Hit hit) {
        if (hit.cue().status() != Status.DENIED) {
            return false;
        }
        for (int i = hit.start() - BEFORE; i < hit.start(); i++) {
            if (sentence.isAny(
                    i,
                    "not",
                    "cannot",
                    "never",
                    "neither",
                    "nor",
                    "declined",
                    "refused",
                    "t",
                    "no",
                    "nobody")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The word behind a cue's words from the {@code at}-th on; -1 where they do not stand there.
     */
    private static int match(Sentence sentence, int i, List<String> words, int at) {
        if (at == words.size()) {
            return i;
        }
        if (!words.get(at).equals("*")) {
            return sentence.lower(i).equals(words.get(at))
                    ? match(sentence, i + 1, words, at + 1)
                    : -1;
        }
        for (int skip = 0; skip <= GAP; skip++) {
            int end = match(sentence, i + skip, words, at + 1);
            if (end >= 0) {
                return end;
            }
            if (sentence.isAny(i + skip, "", ".", ",", ";", ":", "\"")) {
                return -1;
            }
        }
        return -1;
    }

    private static Map<String, List<Cue>> load() {
        Map<String, List<Cue>> cues = new TreeMap<>();
        for (String line : WordList.lines(Doubts.class, "en/doubts.tsv")) {
            String[] fields = line.split("\t", -1);
            List<String> words =
                    Words.of(fields[0], new Span(0, fields[0].length())).stream()
                            .map(span -> fields[0].substring(span.start(), span.end()))
                            .toList();
            Status status = Status.valueOf(fields[1].toUpperCase(Locale.ROOT));
            Reach reach = Reach.valueOf(fields[2].toUpperCase(Locale.ROOT));
            cues.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Cue(words, status, reach));
        }
        return cues;
    }
}
