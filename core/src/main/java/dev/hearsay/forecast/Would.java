package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import java.util.List;
import java.util.Optional;

/**
 * {@code she said the school would close}: the future of what is handed on. {@code He would sell
 * the town hall} alone is only thought of.
 */
final class Would implements Rule {
    private static final List<String> THOUGHT = List.of("were", "had", "could");

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        boolean brief = sentence.word(at).equals("d") && sentence.word(at - 1).equals("'");
        if ((!sentence.word(at).equals("would") && !brief)
                || !sentence.token(at).isSmall()
                || sentence.is(at + 1, Lexis.INVERTED)
                || sentence.any(at + 1, at + 3, Lexis.PAST_FUTURES)) {
            return Optional.empty();
        }
        int verb = sentence.past(at + 1, sentence.end());
        boolean thought =
                !sentence.isVerb(verb)
                        || sentence.is(verb, Lexis.HYPOTHETICAL)
                        || isUnreal(sentence, at);
        return thought || !sentence.isReported(at)
                ? Optional.empty()
                : Optional.of(
                        Sign.around(brief ? at - 1 : at, at + 1, Modality.WILL, "forecast/would"));
    }

    /** {@code if he were mayor}; {@code it would be wrong}. */
    private static boolean isUnreal(Sentence sentence, int at) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (sentence.word(i).equals("if") && isUnreal(sentence, i, THOUGHT)) {
                return true;
            }
        }
        return List.of("it", "that", "this", "what").contains(sentence.word(at - 1))
                && sentence.word(at + 1).equals("be");
    }

    private static boolean isUnreal(Sentence sentence, int at, List<String> words) {
        return words.stream().anyMatch(word -> sentence.any(at + 1, at + 12, word));
    }
}
