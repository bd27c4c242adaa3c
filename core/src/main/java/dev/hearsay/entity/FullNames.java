package dev.hearsay.entity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that are written alike, and the same person's name written in two ways.
 *
 * <pre>{@code
 * Sergey Holt … Sergei Holt      one
 * J. Holt … Jana Holt            one, where no other J. Holt is about
 * Ann Holt … Bo Holt             two
 * Bo Holt … Bo Holt Jr.          two
 * }</pre>
 */
final class FullNames implements Draft.Rule {
    private static final double SPELLED = 0.95;
    private static final double SHORTENED = 0.9;

    @Override
    public void apply(Draft draft) {
        exact(draft);
        List<Cluster> persons = draft.persons().stream().filter(FullNames::full).toList();
        for (Cluster cluster : persons) {
            variants(draft, cluster, persons);
        }
    }

    private static void exact(Draft draft) {
        Map<String, Cluster> known = new TreeMap<>();
        for (Found found : draft.founds()) {
            if (found.named() && (!found.person() || found.name().full())) {
                Cluster first = known.putIfAbsent(spelled(found), found.cluster());
                if (first != null) {
                    draft.join(first, found.cluster(), 0.99, "entity/same-name");
                }
            }
        }
    }

    /** A place that speaks is a government and no place, so that it is not one with the place. */
    private static String spelled(Found found) {
        if (found.person()) {
            return "person " + String.join(" ", found.name().words()) + " " + found.name().suffix();
        }
        String plain = found.plain().replace(".", "");
        boolean group = found.type() == dev.hearsay.reading.Mention.Type.GROUP;
        if (group) {
            return "group "
                    + (plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain);
        }
        return (found.agent() && EntityKind.mayGovern(found) ? "agent " : "thing ") + plain;
    }

    private static void variants(Draft draft, Cluster cluster, List<Cluster> persons) {
        if (cluster.founds().isEmpty()) {
            return;
        }
        for (Cluster other : agreeing(draft, cluster, persons)) {
            boolean ours =
                    agreeing(draft, cluster, persons).stream()
                            .allMatch(o -> agree(draft, o, other));
            boolean theirs =
                    agreeing(draft, other, persons).stream()
                            .allMatch(o -> agree(draft, o, cluster));
            if (ours && theirs) {
                boolean spelled = name(cluster).key().equals(name(other).key());
                draft.join(cluster, other, spelled ? SPELLED : SHORTENED, "entity/name-variant");
            }
        }
    }

    private static List<Cluster> agreeing(Draft draft, Cluster cluster, List<Cluster> persons) {
        return persons.stream()
                .filter(other -> other != cluster && !other.founds().isEmpty())
                .filter(other -> agree(draft, cluster, other))
                .toList();
    }

    private static boolean full(Cluster cluster) {
        return cluster.personName().filter(PersonName::full).isPresent();
    }

    private static PersonName name(Cluster cluster) {
        return cluster.personName().orElseThrow();
    }

    /** Every name of the one agrees with every name of the other, and nobody has parted them. */
    private static boolean agree(Draft draft, Cluster one, Cluster other) {
        return one == other
                || one.names().stream()
                        .allMatch(
                                mine ->
                                        other.names().stream()
                                                .allMatch(theirs -> agree(draft, mine, theirs)));
    }

    private static boolean agree(Draft draft, Found mine, Found theirs) {
        return mine.agrees(theirs) && !draft.aliases().parts(mine.words(), theirs.words());
    }
}
