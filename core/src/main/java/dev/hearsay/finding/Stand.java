package dev.hearsay.finding;

import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.scene.Scene;
import dev.hearsay.tally.Tally;
import dev.hearsay.tally.Worth.Match;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How several figures of one thing stand to each other.
 *
 * @param relation agree, refine, differ or revision
 * @param why the end of a sentence that says why
 */
record Stand(Relation relation, String why) {
    private static final Set<String> REVISED = WordList.load(Stand.class, "en/revised.txt");

    /** What is counted again every day. */
    private static final List<String> GROWING =
            List.of("people|dead", "people|injured", "people|missing");

    /** More than rounding makes of it. */
    private static final double RAISED = 1.05;

    /** How far people let "about" reach. */
    private static final double ROUGH = 1.1;

    /** Of two or more figures that count the same. */
    static Stand of(List<Tally> tallies) {
        Optional<Stand> fits = Optional.empty();
        Optional<Stand> apart = Optional.empty();
        for (int i = 0; i < tallies.size(); i++) {
            for (int j = i + 1; j < tallies.size(); j++) {
                Tally one = tallies.get(i);
                Tally other = tallies.get(j);
                Match match = one.worth().match(other.worth());
                if (match == Match.FITS && isTollLater(one, other)) {
                    Optional<Stand> later = revision(one, other);
                    apart = apart.isPresent() ? apart : later;
                }
                boolean rounded = isRounded(one, other);
                boolean about = isAbout(one) != isAbout(other);
                boolean fit = match == Match.FITS || (rounded && match == Match.APART);
                if (fit && fits.isEmpty() && (about || !rounded)) {
                    fits = Optional.of(refine(one, other));
                }
                if (match == Match.APART && !rounded) {
                    Optional<Stand> later = revision(one, other);
                    apart =
                            later.isPresent()
                                    ? apart.or(() -> later)
                                    : Optional.of(differ(one, other));
                }
            }
        }
        return apart.isPresent() ? apart.get() : fits.orElseGet(Stand::agree);
    }

    private static Stand agree() {
        return new Stand(Relation.AGREE, "they give the same number");
    }

    private static Stand refine(Tally one, Tally other) {
        boolean first = one.worth().width() > other.worth().width();
        Tally loose = first ? one : other;
        Tally exact = first ? other : one;
        return new Stand(
                Relation.REFINE,
                "\"%s\" leaves room for \"%s\"".formatted(words(loose), words(exact)));
    }

    private static Stand differ(Tally one, Tally other) {
        return new Stand(
                Relation.DIFFER,
                "\"%s\" and \"%s\" cannot both be right".formatted(words(one), words(other)));
    }

    /** A later account changed the number: by its own words, or by the days of both. */
    private static Optional<Stand> revision(Tally one, Tally other) {
        boolean forth = Order.before(one.scene().account(), other.scene().account());
        boolean back = Order.before(other.scene().account(), one.scene().account());
        Optional<String> byOther = revisedBy(other.scene()).filter(w -> !back);
        Optional<String> byOne = revisedBy(one.scene()).filter(w -> !forth);
        Optional<String> said = byOther.or(() -> byOne);
        if (said.isPresent()) {
            Tally second = byOther.isPresent() ? other : one;
            Tally first = second.equals(one) ? other : one;
            return Optional.of(
                    new Stand(
                            Relation.REVISION,
                            "\"%s\" says that \"%s\" was changed to \"%s\""
                                    .formatted(said.get(), words(first), words(second))));
        }
        Tally first = back ? other : one;
        Tally second = back ? one : other;
        return (forth || back) && isToll(first, second)
                ? Optional.of(
                        new Stand(
                                Relation.REVISION,
                                "the later account changes \"%s\" to \"%s\""
                                        .formatted(words(first), words(second))))
                : Optional.empty();
    }

    private static boolean isAbout(Tally tally) {
        return tally.figure().quantity().bound() == Quantity.Bound.ABOUT;
    }

    /** {@code nearly 700} beside {@code 694}: one number, said in two ways. */
    private static boolean isRounded(Tally one, Tally other) {
        return one.worth().ratio(other.worth()) <= Math.min(2, rounding(one) * rounding(other));
    }

    /** How far a number may lie from what it was rounded to, as people round when they write. */
    private static double rounding(Tally tally) {
        return switch (tally.figure().quantity().bound()) {
            case EXACT -> 1;
            case ABOUT -> ROUGH;
            // "More than a third" says 35 percent in words; "more than 300" leaves it open.
            case MORE -> tally.figure().quantity().kind() == Quantity.Kind.SHARE ? 1.07 : 0;
            case LESS -> 1.12;
            // Nobody has said how far it goes.
            case AT_LEAST, AT_MOST, RANGE -> 0;
        };
    }

    /** A day later, and more than the first number: {@code at least nine}, then {@code 13}. */
    private static boolean isTollLater(Tally one, Tally other) {
        boolean forth = Order.before(one.scene().account(), other.scene().account());
        boolean back = Order.before(other.scene().account(), one.scene().account());
        Tally first = back ? other : one;
        Tally second = back ? one : other;
        return (forth || back)
                && GROWING.contains(second.key())
                && isToll(first, second)
                && first.worth().number() * RAISED < second.worth().number();
    }

    /** A number that goes on changing while an event does, and that no two parties contest. */
    private static boolean isToll(Tally first, Tally second) {
        String speaker = Voices.speaker(first);
        String other = Voices.speaker(second);
        boolean contested = !speaker.isEmpty() && !other.isEmpty() && !speaker.equals(other);
        return second.firm()
                && first.firm()
                && !contested
                && first.scope().time().isEmpty()
                && second.scope().time().isEmpty();
    }

    private static Optional<String> revisedBy(Scene scene) {
        for (int i = scene.start(); i < scene.end(); i++) {
            String two = scene.word(i) + " " + scene.word(i + 1);
            if (REVISED.contains(two) || REVISED.contains(scene.word(i))) {
                String one = scene.tokens().at(i).word();
                return Optional.of(REVISED.contains(two) ? one + " …" : one);
            }
        }
        return Optional.empty();
    }

    private static String words(Tally tally) {
        return tally.figure().quantity().passage().words();
    }
}
