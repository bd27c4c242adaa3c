package dev.hearsay.grammar;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words by kind, from a list, and numbers.
 *
 * <pre>{@code
 * month at "Nov. 9"       ->  11, two tokens
 * n at "two and a half"   ->  2.5
 * }</pre>
 */
public final class Lexicon {
    /** What a token of figures is called in {@link #firsts}. */
    public static final String FIGURES = "#";

    private final Map<String, Map<String, List<Entry>>> entries = new LinkedHashMap<>();
    private final Numbers numbers;

    /** The words of one entry; {@code capital} where they count only with a capital. */
    private record Entry(List<String> words, String value, boolean capital) {

        boolean fits(Tokens tokens, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(tokens.lower(at + i))) {
                    return false;
                }
            }
            return !capital || tokens.at(at).isCapitalised();
        }
    }

    /** The words of a list that stands beside a class: kind, words, what they tell, C. */
    public static Lexicon load(Class<?> beside, String name) {
        return new Lexicon(WordList.lines(beside, name));
    }

    private Lexicon(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            List<String> words = List.of(fields[1].split(" "));
            entries.computeIfAbsent(fields[0], kind -> new LinkedHashMap<>())
                    .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Entry(words, fields[2], fields.length > 3));
        }
        entries.values().forEach(byFirst -> byFirst.values().forEach(Lexicon::longestFirst));
        numbers = new Numbers();
    }

    private static void longestFirst(List<Entry> of) {
        of.sort((a, b) -> b.words.size() - a.words.size());
    }

    /** What words of this kind stand there; the longest where there are several. */
    Optional<Lexed> at(String kind, Tokens tokens, int at) {
        Map<String, List<Entry>> byFirst = entries.getOrDefault(kind, NONE);
        for (Entry entry : byFirst.getOrDefault(tokens.lower(at), List.of())) {
            if (entry.fits(tokens, at)) {
                return Optional.of(new Lexed(at + entry.words.size(), entry.value));
            }
        }
        return numbers.at(kind, tokens, at);
    }

    /** The words that this kind may begin with, {@link #FIGURES} among them where figures may. */
    Set<String> firsts(String kind) {
        Set<String> firsts = new TreeSet<>(entries.getOrDefault(kind, NONE).keySet());
        firsts.addAll(numbers.firsts(kind));
        return firsts;
    }

    private static final Map<String, List<Entry>> NONE = new LinkedHashMap<>();
}
