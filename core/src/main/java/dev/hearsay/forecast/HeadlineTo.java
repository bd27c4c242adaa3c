package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import java.util.Optional;

/** {@code Bridge to reopen in May}: the future of headlines. */
final class HeadlineTo implements Rule {
    private static final int LONGEST = 8;

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        boolean to = sentence.headline() && sentence.word(at).equals("to");
        if (!to || at - sentence.start() > LONGEST) {
            return Optional.empty();
        }
        boolean first =
                at > sentence.start()
                        && at - sentence.start() <= LONGEST
                        && !sentence.any(sentence.start(), at, "to");
        boolean noun =
                sentence.token(at - 1).isWord()
                        && !sentence.any(sentence.start(), at, Lexis.HEADLINE_VERBS);
        return sentence.headline()
                        && first
                        && noun
                        && sentence.word(at).equals("to")
                        && sentence.is(at + 1, Lexis.VERBS)
                ? Optional.of(Sign.around(at, at + 1, Modality.WILL, "forecast/headline"))
                : Optional.empty();
    }
}
