package dev.hearsay.date;

import dev.hearsay.date.DateEvidence.Role;
import java.time.LocalDate;
import java.util.Optional;

/** What was made of one date in the light of the best ones. */
record Verdict(Role role, boolean believed, String why) {

    static Verdict of(Weighed one, Optional<Weighed> published, Optional<Weighed> modified) {
        if (one.doubt().isPresent()) {
            return new Verdict(one.role(), false, one.doubt().get());
        }
        if (published.filter(best -> best.equals(one)).isPresent()) {
            String why =
                    one.role() == Role.PUBLISHED
                            ? "Nothing tells more surely when it was published."
                            : "Nothing is marked as the date of publication, and no other date stands closer to the article.";
            return new Verdict(Role.PUBLISHED, true, why);
        }
        if (modified.filter(best -> best.equals(one)).isPresent()) {
            return new Verdict(
                    Role.MODIFIED, true, "Nothing tells more surely when it was changed.");
        }
        if (one.role() == Role.MODIFIED) {
            return modified(one, published, modified);
        }
        return published(one, published);
    }

    private static Verdict modified(
            Weighed one, Optional<Weighed> published, Optional<Weighed> modified) {
        if (modified.filter(best -> agrees(one, best)).isPresent()) {
            return new Verdict(Role.MODIFIED, true, "It agrees with " + name(modified) + ".");
        }
        Optional<LocalDate> first = published.flatMap(best -> best.stamp().date());
        boolean early =
                first.isPresent()
                        && one.stamp().date().map(date -> date.isBefore(first.get())).orElse(false);
        String why =
                early
                        ? "It is earlier than the publication."
                        : "Another place tells more surely when it was changed.";
        return new Verdict(Role.MODIFIED, false, why);
    }

    private static Verdict published(Weighed one, Optional<Weighed> published) {
        if (published.isEmpty()) {
            return new Verdict(one.role(), false, "It tells too little by itself.");
        }
        if (!published.get().stamp().agrees(one.stamp())) {
            return new Verdict(
                    one.role(), false, "It contradicts " + name(published) + ", which is surer.");
        }
        boolean whole = one.stamp().isWhole();
        return whole
                ? new Verdict(Role.PUBLISHED, true, "It agrees with " + name(published) + ".")
                : new Verdict(
                        one.role(),
                        false,
                        "It agrees with " + name(published) + " and tells less.");
    }

    private static boolean agrees(Weighed one, Weighed other) {
        return one.stamp().date().equals(other.stamp().date());
    }

    private static String name(Optional<Weighed> best) {
        return best.map(Weighed::name).orElse("");
    }
}
