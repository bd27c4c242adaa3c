package dev.hearsay.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A place: {@code in Nordhavn}, {@code from the Isle of Maren}, {@code in court}. */
final class NamedPlace implements Rule {
    private static final Set<String> PREPOSITIONS =
            new TreeSet<>(List.of("at", "from", "in", "near", "outside"));
    private static final Set<String> SMALL = new TreeSet<>(List.of("of", "the"));

    @Override
    public Optional<Found> at(Run run, int at) {
        if (!PREPOSITIONS.contains(run.lower(at)) || at + 1 >= run.size()) {
            return Optional.empty();
        }
        int start = at + 1;
        int end = Math.max(name(run, start), common(run, start));
        boolean place = end > start && !run.token(end - 1).isPossessive() && !isAdjective(run, end);
        if (!place) {
            return Optional.empty();
        }
        int larger = run.lower(end).equals("in") ? name(run, end + 1) : end;
        return Found.of(Found.Kind.WHERE, start, run.address(larger > end + 1 ? larger : end));
    }

    /** Behind the last capitalised word of a name. */
    private static int name(Run run, int start) {
        int first = run.lower(start).equals("the") ? start + 1 : start;
        int end = first;
        for (int at = first; at < run.size() && isPart(run, at); at++) {
            end = run.token(at).isCapitalised() ? at + 1 : end;
        }
        boolean other = Words.LANGUAGES.contains(run.lower(first)) || isTime(run.lower(first));
        return end == first || other ? start : end;
    }

    private static boolean isPart(Run run, int at) {
        Token token = run.token(at);
        return token.isWord()
                && !isTime(token.lower())
                && (token.isCapitalised() || SMALL.contains(token.lower()));
    }

    /** {@code in the Kesterian field}: the phrase goes on with a noun. */
    private static boolean isAdjective(Run run, int end) {
        return run.nounPhrase(end - 1) > end && !run.token(end).isCapitalised();
    }

    private static boolean isTime(String word) {
        return Words.WEEKDAYS.contains(word) || Words.MONTHS.contains(word);
    }

    /** {@code court}, {@code the capital}: nothing else before the noun. */
    private static int common(Run run, int start) {
        int noun = Words.OPENERS.contains(run.lower(start)) ? start + 1 : start;
        boolean bare = noun > start || run.lower(noun).endsWith("t");
        return bare && Words.PLACES.contains(run.lower(noun)) ? noun + 1 : start;
    }
}
