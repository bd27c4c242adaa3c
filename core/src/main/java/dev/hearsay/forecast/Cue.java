package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import dev.hearsay.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code hopes to win}, {@code expects him to win}, {@code expects growth next year}, {@code plans
 * to close}, {@code promised that …}, {@code fears of what will …}.
 */
final class Cue implements Rule {
    private static final String RULE = "forecast/cue";
    private static final int NEAR = 10;
    private static final int REFUSED = 4;
    private static final Map<String, Entry> CUES = cues();

    /** A word that looks ahead, and what may follow it. */
    private record Entry(Modality modality, List<String> frames) {

        boolean takes(String frame) {
            return frames.contains(frame);
        }
    }

    private static Map<String, Entry> cues() {
        Map<String, Entry> cues = new LinkedHashMap<>();
        for (String line : WordList.lines(Cue.class, "en/cues.tsv")) {
            String[] fields = line.split("\t", -1);
            Modality modality = Modality.valueOf(fields[1].toUpperCase(Locale.ROOT));
            cues.put(fields[0], new Entry(modality, List.of(fields[2].split(" "))));
        }
        return cues;
    }

    @Override
    public Optional<Sign> at(Sentence sentence, int at) {
        Optional<Entry> entry = Optional.ofNullable(CUES.get(sentence.word(at)));
        if (entry.isEmpty() || isTakenAway(sentence, at, entry.get())) {
            return Optional.empty();
        }
        boolean kept =
                entry.get().modality == Modality.PROMISES
                        || (entry.get().takes("to") && entry.get().takes("dated"));
        boolean over = !kept && sentence.any(at - 2, at, "had");
        return over ? Optional.empty() : entry.flatMap(e -> sign(sentence, at, e));
    }

    /** {@code refused to promise}; what a bank does {@code not expect} is told to stay away. */
    private static boolean isTakenAway(Sentence sentence, int at, Entry entry) {
        boolean counts =
                entry.modality == Modality.PROMISES
                        || entry.modality == Modality.FEARS
                        || entry.modality == Modality.PLANS;
        return counts && sentence.any(at - REFUSED, at, Lexis.REFUSALS);
    }

    /** Whether a word leads to a clause about what is to come. */
    static boolean is(String word) {
        return Optional.ofNullable(CUES.get(word)).filter(e -> e.takes("that")).isPresent();
    }

    private static Optional<Sign> sign(Sentence sentence, int at, Entry entry) {
        int next = sentence.past(at + 1, sentence.end());
        if (sentence.isToVerb(next)) {
            boolean open = entry.takes("dated") && !sentence.any(at - 3, at, Lexis.REPORTING);
            boolean purpose =
                    entry.takes("subject") && entry.takes("dated") && sentence.is(at - 1, Lexis.BE);
            return infinitive(at, next, entry, isNoun(sentence, at))
                    .filter(s -> !purpose)
                    .map(s -> open ? s.ifDated() : s);
        }
        if (entry.takes("that") && leads(sentence, at, next)) {
            return Optional.of(leading(at, next, entry));
        }
        if (!entry.takes("object") || !startsObject(sentence, next)) {
            return Optional.empty();
        }
        int to = to(sentence, next);
        Sign sign = Sign.behind(at, at + 1, entry.modality, RULE);
        return Optional.of(to > 0 || isAhead(sentence, next) ? sign : sign.ifDated());
    }

    private static Optional<Sign> infinitive(int at, int to, Entry entry, boolean isNoun) {
        if (entry.takes("subject") && !isNoun) {
            return Optional.of(Sign.around(at, to, entry.modality, RULE));
        }
        return entry.takes("to") || isNoun
                ? Optional.of(Sign.behind(at, to, entry.modality, RULE))
                : Optional.empty();
    }

    /** {@code The plans to build}; not {@code they plan to build}. */
    private static boolean isNoun(Sentence sentence, int at) {
        return at == sentence.start() || sentence.is(at - 1, Lexis.BEFORE_NOUNS);
    }

    private static Sign leading(int at, int next, Entry entry) {
        Optional<Modality> modality = Optional.of(entry.modality).filter(m -> m != Modality.WILL);
        return new Sign(at, next, modality, Sign.Reach.LEADING, false, RULE);
    }

    /** {@code hopes [that] the bridge will}: a clause with a modal begins behind it. */
    private static boolean leads(Sentence sentence, int at, int next) {
        int limit = Math.min(sentence.end(), at + 2 * NEAR);
        for (int i = next; i < limit; i++) {
            String word = sentence.word(i);
            if (Lexis.MODALS.has(word)) {
                return i > next;
            }
            if (word.equals(";") || word.equals(":") || (word.equals(",") && i == next)) {
                return false;
            }
        }
        return sentence.word(next).equals("that");
    }

    private static boolean startsObject(Sentence sentence, int at) {
        return Character.isLetterOrDigit((sentence.word(at) + " ").codePointAt(0))
                && !sentence.is(at, Lexis.JOINTS)
                && !sentence.is(at, Lexis.REPORTING);
    }

    /** The "to" of {@code him to win}, some words ahead; 0 where there is none. */
    private static int to(Sentence sentence, int from) {
        for (int i = from + 1; i < Math.min(sentence.end(), from + NEAR); i++) {
            if (sentence.isToVerb(i)) {
                return i;
            }
            if (!Character.isLetterOrDigit((sentence.word(i) + " ").codePointAt(0))
                    || sentence.is(i, Lexis.JOINTS)) {
                return 0;
            }
        }
        return 0;
    }

    /** {@code expects growth}. */
    private static boolean isAhead(Sentence sentence, int from) {
        return sentence.any(from, from + 3, Lexis.EVENTS_AHEAD);
    }
}
