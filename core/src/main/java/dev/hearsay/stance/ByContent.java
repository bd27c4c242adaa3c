package dev.hearsay.stance;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A cue whose content says what it does: {@code asked where} asks, {@code asked her to leave}
 * demands; {@code agreed that} confirms, {@code agreed to pay} promises.
 */
final class ByContent implements Turn {
    private static final int FARTHEST = 6;
    private static final Set<String> CLOSED =
            new TreeSet<>(
                    List.of(
                            "about", "are", "because", "had", "has", "have", "how", "if", "is",
                            "that", "was", "were", "what", "when", "where", "whether", "which",
                            "who", "why", "will", "would"));
    private final TreeMap<String, Stance> stances = new TreeMap<>();

    ByContent() {
        for (String line : WordList.lines(ByContent.class, "en/by-content.tsv")) {
            String[] fields = line.split("\t", -1);
            stances.put(fields[0] + "\t" + fields[1], Stances.named(fields[2]));
        }
    }

    @Override
    public Stance turn(Clause clause, Hit hit, Stance before) {
        String form = form(clause, hit);
        return stances.getOrDefault(hit.entry().phrase() + "\t" + form, before);
    }

    /** {@code to-do}, {@code somebody-to-do}, {@code that}, {@code quoted} or {@code other}. */
    private static String form(Clause clause, Hit hit) {
        List<String> words = clause.words().stream().map(Word::letters).toList();
        int content = clause.contentStart();
        if (content < words.size() && words.get(content).equals("that")) {
            return "that";
        }
        int end = Math.min(words.size(), Math.max(hit.end(), content) + FARTHEST);
        for (int at = hit.end(); at < end && !CLOSED.contains(words.get(at)); at++) {
            boolean marked = at >= content || at == clause.cueEnd() - 1;
            if (clause.words().get(at).isBorder()) {
                break;
            }
            if (words.get(at).equals("to") && marked) {
                boolean none = at == hit.end() || words.get(at - 1).equals("not");
                return none ? "to-do" : "somebody-to-do";
            }
        }
        return clause.quoted() ? "quoted" : "other";
    }
}
