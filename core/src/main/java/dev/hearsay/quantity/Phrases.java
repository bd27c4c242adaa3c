package dev.hearsay.quantity;

import dev.hearsay.quantity.Tokens.Token;
import dev.hearsay.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Phrases of several tokens, hyphens passed over, each with what it means. */
final class Phrases<T> {
    private static final int LONGEST = 5;

    /** Forms of so many letters and fewer are read as they are written. */
    private static final int LETTERS = 3;

    private final Map<String, T> meanings = new TreeMap<>();
    private final Set<String> firsts = new TreeSet<>();

    /**
     * A phrase that stands somewhere.
     *
     * @param start its first token
     * @param end the token after its last
     * @param meaning what it means
     */
    record Found<T>(int start, int end, T meaning) {}

    void add(String form, T meaning) {
        String key = key(form);
        meanings.put(key, meaning);
        firsts.add(key.split(" ", 2)[0].toLowerCase(Locale.ROOT));
        if (key.length() > LETTERS) {
            meanings.putIfAbsent(key.toLowerCase(Locale.ROOT), meaning);
        }
    }

    /** The longest phrase that begins at a token. */
    Optional<Found<T>> at(Tokens tokens, int start) {
        if (!firsts.contains(tokens.at(start).lower())) {
            return Optional.empty();
        }
        Optional<Found<T>> found = Optional.empty();
        StringBuilder exact = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        int used = 0;
        int last = Math.min(tokens.size(), start + 2 * LONGEST);
        for (int i = start; used < LONGEST && i < last; i++) {
            Token token = tokens.at(i);
            if (token.isDash() && i > start) {
                continue;
            }
            used++;
            exact.append(used == 1 ? "" : " ").append(token.words());
            lower.append(used == 1 ? "" : " ").append(token.lower());
            Optional<T> meaning = find(exact.toString(), lower.toString());
            if (meaning.isPresent()) {
                found = Optional.of(new Found<>(start, i + 1, meaning.get()));
            }
        }
        return found;
    }

    /** The longest phrase that ends before a token. */
    Optional<Found<T>> before(Tokens tokens, int end) {
        for (int length = LONGEST; length > 0; length--) {
            int start = end - length;
            if (start >= 0) {
                Optional<Found<T>> found = at(tokens, start).filter(f -> f.end() == end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Short forms and those with capitals must be written so: {@code MW} is no {@code mW}. */
    private Optional<T> find(String exact, String lower) {
        T found = meanings.get(exact);
        if (found == null && lower.length() > LETTERS) {
            found = meanings.get(lower);
        }
        return Optional.ofNullable(found);
    }

    private static String key(String form) {
        Tokens tokens = Tokens.of(form, new Span(0, form.length()));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.at(i).isDash()) {
                key.append(key.isEmpty() ? "" : " ").append(tokens.at(i).words());
            }
        }
        return key.toString();
    }
}
