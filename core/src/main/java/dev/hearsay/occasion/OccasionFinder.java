package dev.hearsay.occasion;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds to whom, where and when something was said, among the words beside the cue and the source.
 *
 * <pre>{@code
 * On Tuesday, [Lee] {told} reporters at a rally in Nordhavn «that the road will close».
 *   to reporters   where a rally in Nordhavn   when Tuesday
 * }</pre>
 *
 * <p>It reads phrase by phrase from the cue on, and stops at the first word that it does not know;
 * what stands before the cue counts only if all of it, from a comma on, is of known form.
 */
public final class OccasionFinder {
    /** The order matters: the first rule that knows a form has it. */
    private static final List<Rule> RULES =
            List.of(
                    new MarkedMoment(),
                    new DayOrTime(),
                    new Told(),
                    new EventOrMedium(),
                    new NamedPlace(),
                    new Hearer(),
                    new Passing());

    private OccasionFinder() {}

    /** The occasion of one attribution; never throws on content. */
    public static Occasion find(Reading reading, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Occasion.UNKNOWN;
        }
        Surroundings surroundings = Surroundings.of(reading, attribution);
        Parts parts = new Parts();
        parts.add(surroundings.from(), following(surroundings.from()));
        parts.add(surroundings.between(), leadingUp(surroundings.between()));
        parts.add(surroundings.before(), leadingUp(surroundings.before()));
        return new Occasion(parts.to, parts.where, parts.when);
    }

    /** Phrase by phrase; among the cue's own words unknown ones are passed over. */
    private static List<Found> following(Run run) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < run.size()) {
            Optional<Found> found = at(run, at);
            if (found.isEmpty() && !run.token(at).cue()) {
                break;
            }
            found.ifPresent(all::add);
            at = found.map(Found::end).orElse(at + 1);
        }
        return all;
    }

    /** From the first place behind a comma whence everything is of known form. */
    private static List<Found> leadingUp(Run run) {
        for (int start = 0; start < run.size(); start++) {
            if (start == 0 || run.lower(start - 1).equals(",")) {
                List<Found> all = new ArrayList<>();
                int at = start;
                for (Optional<Found> found = at(run, at); found.isPresent(); found = at(run, at)) {
                    all.add(found.get());
                    at = found.get().end();
                }
                if (at == run.size()) {
                    return all;
                }
            }
        }
        return List.of();
    }

    private static Optional<Found> at(Run run, int at) {
        if (at >= run.size()) {
            return Optional.empty();
        }
        return RULES.stream().map(rule -> rule.at(run, at)).flatMap(Optional::stream).findFirst();
    }

    /** The first of each kind; what stands behind the cue before what stands in front of it. */
    private static final class Parts {
        private Optional<Passage> to = Optional.empty();
        private Optional<Passage> where = Optional.empty();
        private Optional<Passage> when = Optional.empty();

        void add(Run run, List<Found> all) {
            for (Found found : all) {
                found.kind().ifPresent(kind -> add(kind, run.passage(found.start(), found.end())));
                found.to().ifPresent(r -> add(Found.Kind.TO, run.passage(r.start(), r.end())));
            }
        }

        private void add(Found.Kind kind, Passage passage) {
            switch (kind) {
                case TO -> to = to.or(() -> Optional.of(passage));
                case WHERE -> where = where.or(() -> Optional.of(passage));
                case WHEN -> when = when.or(() -> Optional.of(passage));
            }
        }
    }
}
