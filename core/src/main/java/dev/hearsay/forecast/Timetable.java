package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import java.util.Optional;

/** {@code The talks begin on Friday}: the present of what is settled, beside a time to come. */
final class Timetable implements Rule {

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        boolean verb =
                at > sentence.start()
                        && sentence.is(at, Lexis.TIMETABLE)
                        && sentence.token(at).isSmall()
                        && (sentence.is(at + 1, Lexis.PREPOSITIONS)
                                || sentence.is(at + 1, Lexis.DAYS)
                                || sentence.word(at + 1).equals("place"));
        boolean led =
                sentence.is(at - 1, Lexis.PREPOSITIONS)
                        || sentence.is(at - 1, Lexis.LED)
                        || sentence.is(at - 1, Lexis.BEFORE_NOUNS);
        return verb && !led
                ? Optional.of(
                        Sign.around(at, at + 1, Modality.WILL, "forecast/timetable").ifDated())
                : Optional.empty();
    }
}
