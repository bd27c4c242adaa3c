package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import dev.hearsay.text.WordList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code is going to}, {@code is expected to}, {@code is scheduled for Friday}, {@code are to
 * meet}; without the form of "to be" and with {@code was} only beside a time to come.
 */
final class BeForm implements Rule {
    private static final Map<String, Entry> FORMS = forms();
    private static final String RULE = "forecast/be";

    /** A word behind "to be". */
    private record Entry(Modality modality, String frames) {}

    private static Map<String, Entry> forms() {
        Map<String, Entry> forms = new LinkedHashMap<>();
        for (String line : WordList.lines(BeForm.class, "en/forms.tsv")) {
            String[] fields = line.split("\t", -1);
            Modality modality = Modality.valueOf(fields[1].toUpperCase(Locale.ROOT));
            forms.put(fields[0], new Entry(modality, fields[2]));
        }
        return forms;
    }

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        if (sentence.word(at).equals("gonna")) {
            return Optional.of(Sign.around(at, at + 1, Modality.WILL, RULE));
        }
        String word = sentence.word(at);
        boolean joined = sentence.word(at - 1).equals("'");
        boolean now = sentence.is(at, Lexis.BE) && !sentence.token(at).isCapitalised();
        boolean then = word.equals("was") || word.equals("were");
        if (now || then) {
            int form = form(sentence, at + 1);
            int from = joined && word.length() <= 2 ? at - 1 : at;
            Optional<Sign> sign = form(sentence, from, form).or(() -> bare(sentence, at, form));
            return then ? form(sentence, at, form).map(Sign::ifDated) : sign;
        }
        return form(sentence, at, at)
                .filter(s -> !sentence.any(at - 2, at, "had"))
                .filter(
                        s ->
                                !word.equals("planned")
                                        && !word.equals("going")
                                        && !word.equals("about")
                                        && !word.equals("forecast"))
                .map(Sign::ifDated);
    }

    /** The first place from here on that is such a word, else no adverb. */
    private static int form(Sentence sentence, int from) {
        int form = from;
        while (form < from + 4
                && !FORMS.containsKey(sentence.word(form))
                && sentence.isAdverb(form)) {
            form++;
        }
        return form;
    }

    private static Optional<Sign> form(Sentence sentence, int at, int form) {
        return Optional.ofNullable(FORMS.get(sentence.word(form)))
                .flatMap(entry -> sign(sentence, at, form, entry));
    }

    private static Optional<Sign> sign(Sentence sentence, int at, int form, Entry entry) {
        int to = sentence.past(form + 1, sentence.end());
        Sign sign = Sign.around(at, form + 1, entry.modality, RULE);
        if (sentence.isToVerb(to) && !sentence.is(to + 1, Lexis.PLACES)) {
            boolean sure = !entry.frames.contains("verb") || sentence.is(to + 1, Lexis.VERBS);
            return sure ? Optional.of(sign) : Optional.empty();
        }
        return entry.frames.contains("for") ? Optional.of(sign.ifDated()) : Optional.empty();
    }

    /**
     * {@code The leaders are to meet}; not {@code the aim is to meet}: that is none of the leaders.
     */
    private static Optional<Sign> bare(Sentence sentence, int at, int to) {
        boolean verb = sentence.word(to).equals("to") && sentence.is(to + 1, Lexis.VERBS);
        return verb && to == at + 1
                ? Optional.of(Sign.around(at, to, Modality.WILL, "forecast/to").ifDated())
                : Optional.empty();
    }
}
