package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import java.util.List;
import java.util.Optional;

/**
 * {@code the bridge will reopen}, {@code we'll win}, {@code it won't}; {@code we shall overcome}.
 */
final class Modal implements Rule {
    private static final String RULE = "forecast/modal";
    private static final List<String> FIRST_PERSON = List.of("i", "we");

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "will" -> isModal(sentence, at) ? sign(sentence, at, at + 1) : Optional.empty();
            case "ll" ->
                    sentence.word(at - 1).equals("'")
                            ? sign(sentence, at - 1, at + 1)
                            : Optional.empty();
            case "won" ->
                    sentence.word(at + 1).equals("'") && sentence.word(at + 2).equals("t")
                            ? sign(sentence, at, at + 3)
                            : Optional.empty();
            case "shall" ->
                    FIRST_PERSON.contains(sentence.word(at - 1))
                            ? sign(sentence, at, at + 1)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Sign> sign(Sentence sentence, int at, int end) {
        boolean led = at > sentence.start() && sentence.isVerb(sentence.past(end, sentence.end()));
        return led ? Optional.of(Sign.around(at, end, Modality.WILL, RULE)) : Optional.empty();
    }

    /** Not {@code his will}, {@code Will Holt} or {@code Will the bridge reopen}. */
    private static boolean isModal(Sentence sentence, int at) {
        return sentence.token(at).isSmall()
                && !sentence.is(at - 1, Lexis.NOUNS_BEFORE_WILL)
                && !(sentence.word(at - 1).equals("s") && sentence.word(at - 2).equals("'"))
                && !sentence.is(at + 1, Lexis.INVERTED);
    }
}
