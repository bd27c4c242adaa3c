package dev.hearsay.verdict;

import dev.hearsay.claim.Statement;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.scene.Scene;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what a sentence says on questions that have two answers.
 *
 * <p>A word of the list ({@code destroyed}, {@code standing}) answers; "not", "no" and the like
 * before it turn the answer round, and so does a speaker who denies it.
 */
public final class VerdictFinder {
    private static final List<String> NOT =
            List.of("not", "no", "never", "nobody", "none", "neither", "without", "cannot");
    private static final List<String> OPEN =
            List.of("if", "whether", "may", "might", "could", "should", "hope", "hopes");
    private static final List<String> STOPS = List.of(";", ":", "but", "while", "because", "after");
    private static final List<String> WILL = List.of("attend", "appeal", "return", "resign");
    private static final List<String> DENY =
            List.of("denied", "denies", "deny", "denying", "refuted", "disputed", "disputes");
    private static final int BACK = 4;
    private static final int FAR = 15;
    private static final Map<String, List<Opposite>> OPPOSITES = new TreeMap<>();

    static {
        for (String line : WordList.lines(VerdictFinder.class, "en/opposites.tsv")) {
            String[] fields = line.split("\t", -1);
            List<String> words = List.of(fields[0].split(" "));
            OPPOSITES
                    .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Opposite(words, fields[1], fields[2].equals("yes"), fields[3]));
        }
        OPPOSITES
                .values()
                .forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    private VerdictFinder() {}

    /** Words that answer a question. */
    private record Opposite(List<String> words, String question, boolean answer, String form) {

        boolean at(Scene scene, int from) {
            for (int i = 0; i < words.size(); i++) {
                if (!scene.word(from + i).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What a sentence answers, in order of its words. */
    public static List<Verdict> find(Scene scene) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = scene.start(); i < scene.end(); i++) {
            int at = i;
            OPPOSITES.getOrDefault(scene.word(i), List.of()).stream()
                    .filter(o -> o.at(scene, at))
                    .findFirst()
                    .flatMap(o -> verdict(scene, at, o))
                    .ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private static Optional<Verdict> verdict(Scene scene, int at, Opposite opposite) {
        Tokens tokens = scene.tokens();
        int end = at + opposite.words().size();
        Passage words = tokens.passage(at, end);
        Optional<Integer> not = not(scene, at);
        Optional<Statement> statement = scene.statement(words.span());
        boolean denied =
                statement.filter(s -> s.stance() == Stance.DENIES).isPresent()
                        || any(scene, at - FAR, at, DENY);
        boolean idiom =
                scene.word(at).startsWith("stand")
                        && scene.is(end, List.of("at", "by", "for", "in"));
        boolean open =
                any(scene, at - BACK, at, OPEN)
                        || statement.filter(s -> isOpen(s.stance())).isPresent();
        if (open) {
            return Optional.empty();
        }
        boolean will = WILL.contains(opposite.question());
        Set<String> subject = new Heads(scene, at, end, will).of(opposite.form());
        boolean said = !will || any(scene, at - BACK, at, List.of("will", "would", "no", "not"));
        if (subject.isEmpty() || !said || idiom) {
            return Optional.empty();
        }
        boolean answer = opposite.answer() ^ not.isPresent() ^ denied;
        Passage shown = tokens.passage(not.orElse(at), end);
        String value = denied ? "denies" : shown.words();
        return Optional.of(
                new Verdict(
                        scene,
                        scene.passage(),
                        words,
                        opposite.question(),
                        answer,
                        subject,
                        value));
    }

    private static boolean isOpen(Stance stance) {
        return switch (stance) {
            case HOPES, FEARS, DEMANDS, ASKS, DOUBTS, SUGGESTS -> true;
            default -> false;
        };
    }

    /** Where a word turns the answer round. */
    private static Optional<Integer> not(Scene scene, int at) {
        for (int i = at - 1; i >= Math.max(scene.start(), at - BACK); i--) {
            boolean contracted = scene.word(i).equals("t") && scene.word(i - 1).equals("'");
            if (contracted || NOT.contains(scene.word(i))) {
                return Optional.of(contracted ? Math.max(scene.start(), i - 2) : i);
            }
            if (STOPS.contains(scene.word(i)) || scene.word(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean any(Scene scene, int from, int to, List<String> words) {
        for (int i = Math.max(scene.start(), from); i < to; i++) {
            if (words.contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }
}
