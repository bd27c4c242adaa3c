package dev.hearsay.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event, a writing or a medium: {@code at a news conference in Nordhavn}, {@code in a letter to
 * the board}, {@code on Twitter}, {@code on Radio Nord's breakfast show}.
 *
 * <p>Whoever it is held with or written to is the hearer: {@code in an interview with Radio Nord}.
 */
final class EventOrMedium implements Rule {
    private static final int MOST_PARTS = 3;
    private static final Set<String> PREPOSITIONS =
            new TreeSet<>(List.of("at", "during", "following", "in", "on", "through", "via"));
    private static final Set<String> PARTS =
            new TreeSet<>(List.of("at", "before", "for", "in", "of", "outside", "to", "with"));

    @Override
    public Optional<Found> at(Run run, int at) {
        if (!PREPOSITIONS.contains(run.lower(at))) {
            return Optional.empty();
        }
        int head = head(run, at + 1, run.lower(at).equals("on"));
        return head > at + 1 ? Optional.of(place(run, at + 1, head)) : Optional.empty();
    }

    /** The place that begins here and whose head ends there, with all that belongs to it. */
    static Found place(Run run, int start, int head) {
        int end = head;
        Optional<Found.Range> to = Optional.empty();
        for (int part = 0; part < MOST_PARTS && isPart(run, end); part++) {
            int phrase = run.address(run.nounPhrase(end + 1));
            boolean held = run.lower(end).equals("with") || run.lower(end).equals("to");
            if (held && to.isEmpty()) {
                to = Optional.of(new Found.Range(end + 1, phrase));
            }
            end = phrase;
        }
        return new Found(Optional.of(Found.Kind.WHERE), start, end, to);
    }

    private static boolean isPart(Run run, int at) {
        String next = run.lower(at + 1);
        boolean year = at + 1 < run.size() && run.token(at + 1).isNumber();
        boolean time =
                year
                        || Words.WEEKDAYS.contains(next)
                        || Words.MONTHS.contains(next)
                        || run.lower(at + 2).equals("time");
        return PARTS.contains(run.lower(at))
                && !time
                && (run.opensClearly(at + 1) || Words.HEARERS.contains(next))
                && run.nounPhrase(at + 1) > at + 1
                && !run.token(run.nounPhrase(at + 1) - 1).isPossessive();
    }

    /** Behind the last word of the phrase that is an event's or a medium's; 0 where none is. */
    static int head(Run run, int start, boolean on) {
        int end = run.nounPhrase(start);
        for (int at = end - 1; at >= start; at--) {
            String word = run.lower(at);
            boolean event =
                    !on
                            && Words.EVENTS.contains(word)
                            && (at > start || word.endsWith("s") || isPart(run, at + 1));
            if (event || (Words.MEDIA.contains(word) && (on || at > start))) {
                return at + 1;
            }
        }
        return on && end > start && isStation(run.token(start)) ? end : 0;
    }

    /** {@code CNN}, {@code NTV}: capitals only. */
    private static boolean isStation(Token token) {
        return token.letters().length() > 2
                && token.letters().codePoints().allMatch(Character::isUpperCase);
    }
}
