package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A surname or a given name alone means the one who bears it.
 *
 * <pre>{@code
 * Holt calls for talks (headline) … Ann Holt … Holt      Ann Holt
 * Ann Holt … Bo Holt … Mr. Holt                          Bo Holt
 * Ann Holt … Bo Holt … the Holts                         a group of its own
 * Ann Holt … Bo Holt … Holt                              the one this paragraph speaks of, else the
 *                                                        one the article speaks of most; less sure
 * }</pre>
 */
final class BareNames implements Draft.Rule {
    private static final String RULE = "entity/surname";
    private static final double ONLY = 0.97;
    private static final double SOUNDED = 0.9;
    private static final double GIVEN = 0.93;
    private static final double MISTYPED = 0.8;
    private static final double TITLED = 0.9;
    private static final double NEAREST = 0.7;
    private static final double MOST = 0.55;

    /** So many characters before, a full name still tells whom the surname means. */
    private static final int CLOSE = 500;

    @Override
    public void apply(Draft draft) {
        List<Cluster> bearers =
                draft.persons().stream()
                        .filter(c -> c.personName().filter(PersonName::full).isPresent())
                        .toList();
        for (Found found : draft.founds()) {
            if (found.named() && !found.name().full()) {
                if (plural(draft, found, bearers)) {
                    found.take(Mention.Type.GROUP);
                } else if (found.person()) {
                    bare(draft, found, bearers);
                } else {
                    mistyped(draft, found, bearers);
                }
            }
        }
        among(draft);
    }

    /** {@code the Holts}, where a Holt is about and nobody called Holts. */
    private static boolean plural(Draft draft, Found found, List<Cluster> bearers) {
        String plain = found.plain();
        if (!plain.endsWith("s") || !Spelling.fold(draft.wordBefore(found.span())).equals("the")) {
            return false;
        }
        String one =
                plain.endsWith("ses")
                        ? plain.substring(0, plain.length() - 2)
                        : plain.substring(0, plain.length() - 1);
        return bearers.stream().anyMatch(b -> surname(b).equals(one))
                && bearers.stream().noneMatch(b -> surname(b).equals(plain));
    }

    private static void bare(Draft draft, Found found, List<Cluster> bearers) {
        List<Cluster> candidates = bearing(found, bearers);
        if (candidates.size() == 1) {
            Cluster only = candidates.get(0);
            boolean written = surname(only).equals(found.name().bareSurname());
            draft.join(only, found.cluster(), written ? ONLY : SOUNDED, RULE);
        } else if (candidates.isEmpty()) {
            List<Cluster> called =
                    bearers.stream().filter(b -> first(b).equals(found.plain())).toList();
            if (called.size() == 1) {
                draft.join(called.get(0), found.cluster(), GIVEN, "entity/given-name");
            }
        } else {
            choose(draft, found, candidates);
        }
    }

    /** Those of the surname as it is written; where there are none, as it may be transliterated. */
    private static List<Cluster> bearing(Found found, List<Cluster> bearers) {
        List<Cluster> agreeing =
                bearers.stream()
                        .filter(
                                b ->
                                        b.names().stream()
                                                .filter(n -> n.name().full())
                                                .anyMatch(n -> fits(n, found)))
                        .filter(b -> !b.gender().conflicts(found.name().gender()))
                        .toList();
        List<Cluster> written =
                agreeing.stream()
                        .filter(b -> surname(b).equals(found.name().bareSurname()))
                        .toList();
        return written.isEmpty() ? agreeing : written;
    }

    private static boolean fits(Found full, Found bare) {
        boolean suffix =
                bare.name().suffix().isEmpty() || bare.name().suffix().equals(full.name().suffix());
        return suffix && full.sameSurname(bare);
    }

    private static String surname(Cluster bearer) {
        return bearer.personName().map(PersonName::bareSurname).orElse("");
    }

    private static String first(Cluster bearer) {
        return bearer.personName().map(name -> Spelling.fold(name.given().get(0))).orElse("");
    }

    private static void choose(Draft draft, Found found, List<Cluster> candidates) {
        boolean titled = found.name().gender() != GivenNames.Gender.UNKNOWN;
        List<Cluster> told =
                candidates.stream()
                        .filter(c -> titled && c.gender() == found.name().gender())
                        .toList();
        if (told.size() == 1) {
            draft.join(told.get(0), found.cluster(), TITLED, "entity/surname-title");
            return;
        }
        Span line = draft.line(found.span());
        List<Cluster> near =
                candidates.stream()
                        .filter(
                                c ->
                                        c.names().stream()
                                                .anyMatch(
                                                        n ->
                                                                before(n, found)
                                                                        && line.contains(n.span())))
                        .toList();
        if (near.size() == 1) {
            draft.join(near.get(0), found.cluster(), NEAREST, "entity/surname-nearest");
            return;
        }
        Optional<Cluster> latest = latest(found, candidates);
        if (latest.isPresent()) {
            draft.join(latest.get(), found.cluster(), NEAREST, "entity/surname-nearest");
            return;
        }
        mostNamed(candidates)
                .ifPresent(c -> draft.join(c, found.cluster(), MOST, "entity/surname-most"));
    }

    /** The one whose full name stands last and shortly before, where it does so for one alone. */
    private static Optional<Cluster> latest(Found found, List<Cluster> candidates) {
        List<Cluster> near =
                candidates.stream()
                        .filter(
                                c ->
                                        c.names().stream()
                                                .filter(n -> n.name().full())
                                                .filter(n -> before(n, found))
                                                .anyMatch(n -> isClose(n, found)))
                        .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isClose(Found full, Found bare) {
        return bare.span().start() - full.span().end() < CLOSE;
    }

    private static boolean before(Found one, Found other) {
        return one.span().compareTo(other.span()) < 0;
    }

    /** The first of those that are named most. */
    private static Optional<Cluster> mostNamed(List<Cluster> candidates) {
        return candidates.stream()
                .sorted(
                        Comparator.comparing((Cluster c) -> -c.names().size())
                                .thenComparing(c -> c.first().span()))
                .findFirst();
    }

    /**
     * A surname that the model takes for a company is the person's where no company of that name is
     * about and nothing else speaks for one.
     */
    private static void mistyped(Draft draft, Found found, List<Cluster> bearers) {
        boolean maybe =
                found.type() == Mention.Type.ORGANIZATION || found.type() == Mention.Type.OTHER;
        if (!maybe || found.words().equals(found.words().toUpperCase(Locale.ROOT))) {
            return;
        }
        List<Cluster> candidates =
                bearers.stream().filter(b -> surname(b).equals(found.plain())).toList();
        boolean titled = !found.name().titles().isEmpty();
        boolean article = Spelling.fold(draft.wordBefore(found.span())).equals("the");
        if (candidates.size() == 1 && (titled || (!article && !longer(draft, found)))) {
            found.take(Mention.Type.PERSON);
            draft.join(candidates.get(0), found.cluster(), MISTYPED, RULE);
        }
    }

    /** Whether an organization or a place has the word in a longer name: {@code Holt Shipping}. */
    private static boolean longer(Draft draft, Found found) {
        return draft.founds().stream()
                .filter(other -> other.named() && !other.person() && other != found)
                .map(other -> " " + other.plain() + " ")
                .anyMatch(
                        plain ->
                                plain.contains(" " + found.plain() + " ")
                                        && plain.length() > found.plain().length() + 2);
    }

    /** Bare names that no full name explains are one where they are written alike. */
    private static void among(Draft draft) {
        List<Cluster> bare = new ArrayList<>();
        for (Found found : draft.founds()) {
            if (found.named()
                    && found.person()
                    && found.cluster().founds().size() == 1
                    && !found.name().full()) {
                Optional<Cluster> same =
                        bare.stream()
                                .filter(c -> c.first().plain().equals(found.plain()))
                                .filter(c -> !c.gender().conflicts(found.name().gender()))
                                .findFirst();
                same.ifPresent(c -> draft.join(c, found.cluster(), ONLY, "entity/same-name"));
                if (same.isEmpty()) {
                    bare.add(found.cluster());
                }
            }
        }
    }
}
