package dev.hearsay.verdict;

import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.scene.Overlap;
import dev.hearsay.scene.Scene;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of whom or what a predicate is said: the noun that its subject, or its object, hangs on.
 *
 * <pre>{@code
 * the railway bridge at Tarn had been [destroyed]   bridge
 * the army has [destroyed] the railway bridge       bridge
 * the judge called the strike [lawful]              strike
 * his lawyer said he would [appeal]                 lawyer: the speaker
 * }</pre>
 */
final class Heads {
    private static final List<String> COPULAS =
            List.of(
                    "is",
                    "was",
                    "were",
                    "are",
                    "been",
                    "be",
                    "being",
                    "remains",
                    "remained",
                    "got",
                    "stays",
                    "stayed");
    private static final List<String> BETWEEN =
            List.of(
                    "now",
                    "still",
                    "also",
                    "not",
                    "never",
                    "completely",
                    "fully",
                    "partly",
                    "yet",
                    "already",
                    "t",
                    "'",
                    "all",
                    "no",
                    "longer",
                    "found",
                    "both",
                    "later");
    private static final List<String> AUXILIARIES =
            List.of(
                    "has", "have", "had", "will", "would", "did", "does", "do", "can", "must",
                    "there");
    private static final List<String> ENDS =
            List.of(
                    ".", ";", ":", "\"", "“", "”", "(", ")", "that", "said", "says", "say", "and",
                    "but", "while", "who", "which", "after", "when", "because", "-");
    private static final List<String> PREPOSITIONS =
            List.of(
                    "at", "in", "on", "of", "from", "near", "with", "for", "to", "over", "by",
                    "across", "between", "below", "under", "above", "behind", "outside", "inside",
                    "beside");
    private static final List<String> CALLS =
            List.of("called", "calls", "ruled", "declared", "found", "considers", "deemed");
    private static final List<String> PRONOUNS =
            List.of("he", "she", "they", "it", "there", "we", "i", "his", "her");
    private static final int FAR = 12;

    private final Scene scene;
    private final int at;
    private final int end;
    private final boolean told;

    /**
     * Of the words from one token up to another.
     *
     * @param told whether a pronoun may mean who says so: {@code he would appeal}
     */
    Heads(Scene scene, int at, int end, boolean told) {
        this.scene = scene;
        this.at = at;
        this.end = end;
        this.told = told;
    }

    /**
     * The head, without its ending; empty where none is seen.
     *
     * @param form {@code is} of what stands with a form of "to be", {@code does} of a verb without
     *     object, {@code acts} of a verb that may have one
     */
    Set<String> of(String form) {
        int before = at - 1;
        while (BETWEEN.contains(scene.word(before))) {
            before--;
        }
        boolean be = COPULAS.contains(scene.word(before));
        boolean to = scene.word(end).equals("to") && !form.equals("is");
        if (be) {
            return subject(before);
        }
        return switch (form) {
            case "does" -> to ? new TreeSet<>() : subject(before + 1);
            case "acts" -> object();
            default -> called(before);
        };
    }

    private Set<String> called(int before) {
        for (int i = before; i > before - 4; i--) {
            if (scene.is(i, CALLS)) {
                return Overlap.words(scene, i + 1, before + 1);
            }
        }
        return new TreeSet<>();
    }

    private Set<String> object() {
        int to = end;
        while (to < Math.min(scene.end(), end + FAR)
                && !ENDS.contains(scene.word(to))
                && !PREPOSITIONS.contains(scene.word(to))
                && !scene.word(to).equals(",")) {
            to++;
        }
        return last(end, to);
    }

    private Set<String> subject(int behind) {
        int verb = behind;
        while (AUXILIARIES.contains(scene.word(verb - 1))
                || BETWEEN.contains(scene.word(verb - 1))
                || COPULAS.contains(scene.word(verb - 1))) {
            verb--;
        }
        if (!scene.word(verb - 1).equals(",")) {
            return phrase(verb);
        }
        Set<String> heads = phrase(verb - 1);
        int comma = start(verb - 1) - 1;
        if (scene.word(comma).equals(",")) {
            heads.addAll(phrase(comma));
        }
        return heads;
    }

    private int start(int behind) {
        int start = behind;
        while (start > Math.max(scene.start(), behind - FAR)
                && !ENDS.contains(scene.word(start - 1))
                && !scene.word(start - 1).equals(",")) {
            start--;
        }
        return start;
    }

    /** The head of the phrase that ends before a token. */
    private Set<String> phrase(int behind) {
        int start = start(behind);
        boolean nobody = start == behind || scene.word(start).equals("there");
        if (nobody || PRONOUNS.contains(scene.word(start))) {
            boolean joined = scene.word(behind - 1).equals("and");
            Set<String> named = named(joined ? scene.start() : start, behind);
            return told ? speaker() : named;
        }
        int to = start;
        while (to < behind && (to == start || !PREPOSITIONS.contains(scene.word(to)))) {
            to++;
        }
        Set<String> heads = last(start, to);
        heads.addAll(last(start, behind));
        heads.addAll(named(start, to));
        return heads;
    }

    /** The names of whom some words mean: {@code Lund} of "he", of "the minister". */
    private Set<String> named(int from, int to) {
        Set<String> words = new TreeSet<>();
        if (from >= to) {
            return words;
        }
        Span span = scene.tokens().passage(from, to).span();
        for (Entity entity : scene.account().entities()) {
            boolean meant =
                    entity.named()
                            && entity.kind() == EntityKind.PERSON
                            && entity.mentions().stream().anyMatch(m -> span.contains(m.span()));
            if (meant) {
                words.addAll(Overlap.words(entity.name()));
            }
        }
        return words;
    }

    private Set<String> last(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<String> word = Overlap.tell(scene.word(i));
            if (word.isPresent()) {
                return new TreeSet<>(List.of(word.get()));
            }
        }
        return new TreeSet<>();
    }

    /** Who says so, where he speaks of himself or of nobody: {@code he would appeal}. */
    private Set<String> speaker() {
        Set<String> words = new TreeSet<>();
        Optional<Statement> statement = scene.statement(scene.tokens().at(at).span());
        for (Passage source :
                statement.map(s -> s.attribution().source()).orElse(List.<Passage>of())) {
            words.addAll(Overlap.words(source.words()));
        }
        return words;
    }
}
