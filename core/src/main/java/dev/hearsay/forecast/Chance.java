package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import java.util.List;
import java.util.Optional;

/**
 * {@code rates may rise}: beside a time to come, or before a verb of what may happen; {@code he may
 * be ill} tells nothing of what is to come.
 */
final class Chance implements Rule {
    private static final List<String> WORDS = List.of("may", "might", "could");
    private static final List<String> OVER = List.of("have", "well", "not");

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        if (!WORDS.contains(sentence.word(at))
                || !sentence.token(at).isSmall()
                || sentence.is(at + 1, Lexis.INVERTED)) {
            return Optional.empty();
        }
        int verb = sentence.past(at + 1, sentence.end());
        verb += sentence.word(verb).equals("well") ? 1 : 0;
        boolean past = sentence.word(verb).equals("have");
        boolean could = sentence.word(at).equals("could") && OVER.contains(sentence.word(at + 1));
        if (past || could || !sentence.isVerb(verb) || sentence.word(at - 1).equals("you")) {
            return Optional.empty();
        }
        Sign sign = Sign.around(at, at + 1, Modality.MAY, "forecast/chance");
        return Optional.of(sentence.is(verb, Lexis.EVENTS) ? sign : sign.ifDated());
    }
}
