package dev.hearsay.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What names mean: an entry is one word of a name, or several in a row joined by hyphens.
 *
 * <pre>{@code
 * cut("article__relatedStories")   article related stories
 * cut("with-sidebar page")         with sidebar . page
 * }</pre>
 */
final class NameWords<T> {
    private static final int MOST = 400;
    private final Map<String, List<Entry<T>>> byFirst = new LinkedHashMap<>();

    private record Entry<T>(List<String> words, T meaning) {}

    void add(String entry, T meaning) {
        List<String> words = List.of(entry.split("-", -1));
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Entry<>(words, meaning));
    }

    /** What the first entry means that stands among the words, the longest where several do. */
    Optional<T> find(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Entry<T>> longest = Optional.empty();
            for (Entry<T> entry : byFirst.getOrDefault(words.get(i), List.of())) {
                int end = i + entry.words().size();
                boolean stands = end <= words.size() && words.subList(i, end).equals(entry.words());
                boolean longer = longest.map(e -> e.words().size()).orElse(0) < end - i;
                longest = stands && longer ? Optional.of(entry) : longest;
            }
            if (longest.isPresent()) {
                return longest.map(Entry::meaning);
            }
        }
        return Optional.empty();
    }

    /**
     * Adds the words of names that stand one beside the other: cut at everything that is no letter
     * or digit and between small and capital letters; a full stop stands between two names.
     */
    static void cut(String names, List<String> words) {
        int end = Math.min(names.length(), MOST);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetterOrDigit(names.charAt(i));
            boolean hump = letter && i > start && isHump(names, i);
            if (!letter || hump) {
                if (i > start) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
                if (i < end && names.charAt(i) == ' ') {
                    words.add(".");
                }
            }
        }
    }

    private static boolean isHump(String names, int i) {
        return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
    }
}
