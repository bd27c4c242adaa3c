package dev.hearsay.entity;

import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.WordList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pronouns join what the model takes them for, unless gender, number or sort forbid it.
 *
 * <pre>{@code
 * Ann Lee met Bo Berg. She left.     She joins Ann Lee, even where the model leans to Bo Berg
 * Ann Lee was there. They left.      They stays apart
 * }</pre>
 */
final class Pronouns implements Draft.Rule {
    private static final Map<String, Pronoun> ALL = load();
    private static final double ENOUGH = 0.5;
    private static final double LEFT = 0.2;
    private static final double CLEAR = 0.7;
    private static final double ONLY_ONE = 0.75;
    private static final double RIVAL = 0.3;

    private record Pronoun(Gender gender, String number, String means) {}

    /** The gender of a pronoun: female for {@code hers}. */
    static Gender gender(String word) {
        Pronoun pronoun = ALL.get(word);
        return pronoun == null ? Gender.UNKNOWN : pronoun.gender();
    }

    @Override
    public void apply(Draft draft) {
        for (Found found : draft.founds()) {
            if (found.pronoun()) {
                join(draft, found);
            } else {
                Nominals.byModel(draft, found);
            }
        }
    }

    private static void join(Draft draft, Found found) {
        Pronoun pronoun = ALL.get(found.plain());
        if (pronoun == null || pronoun.means().equals("2")) {
            return;
        }
        Map<Cluster, Double> masses = masses(draft, found);
        double fitting = 0;
        Optional<Map.Entry<Cluster, Double>> best = Optional.empty();
        for (Map.Entry<Cluster, Double> mass : masses.entrySet()) {
            if (fits(pronoun, mass.getKey(), mass.getValue())) {
                fitting += mass.getValue();
                if (best.isEmpty() || mass.getValue() > best.get().getValue()) {
                    best = Optional.of(mass);
                }
            }
        }
        if (best.isPresent()) {
            double mass = best.get().getValue();
            boolean rest = mass >= LEFT && mass / fitting >= CLEAR && excluded(masses, fitting);
            if (mass >= ENOUGH || rest) {
                double sure = mass >= ENOUGH ? mass : CLEAR;
                draft.join(
                        best.get().getKey(),
                        found.cluster(),
                        Math.min(1, sure),
                        "entity/antecedent");
                return;
            }
        }
        onlyOne(draft, found, pronoun, masses);
    }

    /** What speaks for each cluster: all its mentions that the model takes for the same. */
    static Map<Cluster, Double> masses(Draft draft, Found found) {
        Map<Cluster, Double> masses = new LinkedHashMap<>();
        for (Mention.Antecedent antecedent : found.mention().antecedents()) {
            draft.ofMention(antecedent.mention())
                    .filter(earlier -> earlier != found && earlier.cluster() != found.cluster())
                    .ifPresent(
                            earlier ->
                                    masses.merge(
                                            earlier.cluster(),
                                            antecedent.probability(),
                                            Double::sum));
        }
        return masses;
    }

    /** Whether most of what the model said is forbidden by gender or number. */
    private static boolean excluded(Map<Cluster, Double> masses, double fitting) {
        double all = masses.values().stream().mapToDouble(Double::doubleValue).sum();
        return all - fitting >= RIVAL;
    }

    private static boolean fits(Pronoun pronoun, Cluster cluster, double mass) {
        if (cluster.onlyPronouns()) {
            return cluster.founds().stream()
                    .map(f -> ALL.get(f.plain()))
                    .allMatch(other -> other == null || alike(pronoun, other));
        }
        boolean person = cluster.person();
        boolean many = Nominals.plural(cluster);
        return switch (pronoun.means()) {
            case "1" -> person && many == pronoun.number().equals("p");
            case "person" ->
                    pronoun.number().equals("s")
                            ? person && !many && !pronoun.gender().conflicts(cluster.gender())
                            : person || cluster.type() != Mention.Type.PLACE;
            case "thing" -> !person && !(pronoun.number().equals("s") && many);
            default ->
                    !pronoun.number().equals("p")
                            || many
                            || !person
                            || (!cluster.named() && mass >= CLEAR);
        };
    }

    private static boolean alike(Pronoun one, Pronoun other) {
        boolean relative = one.number().equals("u") || other.number().equals("u");
        return !one.gender().conflicts(other.gender())
                && (relative || one.number().equals(other.number()))
                && (relative || one.means().equals(other.means()));
    }

    /** {@code He} in an article that has spoken of one man so far, and of nobody unnamed. */
    private static void onlyOne(
            Draft draft, Found found, Pronoun pronoun, Map<Cluster, Double> masses) {
        if (!pronoun.means().equals("person") || !pronoun.number().equals("s")) {
            return;
        }
        List<Cluster> before =
                draft.clusters().stream()
                        .filter(c -> c.person() && !c.onlyPronouns() && !Nominals.plural(c))
                        .filter(c -> c.first().span().compareTo(found.span()) < 0)
                        .filter(c -> !pronoun.gender().conflicts(c.gender()))
                        .sorted(Comparator.comparing(c -> c.first().span()))
                        .toList();
        boolean rival =
                masses.entrySet().stream()
                        .anyMatch(m -> m.getValue() >= RIVAL && !before.contains(m.getKey()));
        if (before.size() == 1 && before.get(0).named() && !rival) {
            draft.join(before.get(0), found.cluster(), ONLY_ONE, "entity/only-one");
        }
    }

    private static Map<String, Pronoun> load() {
        Map<String, Pronoun> all = new TreeMap<>();
        for (String line : WordList.lines(Pronouns.class, "en/pronouns.tsv")) {
            String[] parts = line.split("\t", -1);
            all.put(parts[0], new Pronoun(Gender.of(parts[1]), parts[2], parts[3]));
        }
        return all;
    }
}
