package dev.hearsay.occasion;

import java.util.List;
import java.util.Optional;

/**
 * Words that say nothing of the occasion: a comma, an adverb, {@code on condition of anonymity}.
 */
final class Passing implements Rule {
    private static final List<List<String>> PHRASES =
            List.of(
                    List.of("on", "condition", "of", "anonymity"),
                    List.of("on", "the", "condition", "of", "anonymity"),
                    List.of("by", "phone"),
                    List.of("by", "telephone"),
                    List.of("by", "email"));

    @Override
    public Optional<Found> at(Run run, int at) {
        for (List<String> phrase : PHRASES) {
            int end = Math.min(at + phrase.size(), run.size());
            if (run.tokens().subList(at, end).stream().map(Token::lower).toList().equals(phrase)) {
                return Found.passing(at, end);
            }
        }
        String word = run.lower(at);
        boolean adverb = word.length() > 4 && word.endsWith("ly");
        return word.equals(",") || adverb || Words.PASSING.contains(word)
                ? Found.passing(at, at + 1)
                : Optional.empty();
    }
}
