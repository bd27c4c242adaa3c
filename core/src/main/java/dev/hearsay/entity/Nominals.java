package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nouns that mean somebody or something named.
 *
 * <pre>{@code
 * Kesterian Foreign Minister Bo Holt … the Kesterian top diplomat    one: the same office
 * special envoy Bo Holt … the chief negotiator      one, where nobody else could be meant
 * the Kesterian Defence Ministry … the ministry     one, where no other ministry is about
 * a senior official … another official              two
 * Ann Lee … the engineer                            one where the model is sure of it
 * }</pre>
 */
final class Nominals implements Draft.Rule {
    private static final double SAME_OFFICE = 0.93;
    private static final double SAME_AND_MODEL = 0.96;
    private static final double NEAR_OFFICE = 0.8;
    private static final double NAMED_SO = 0.85;
    private static final double ENOUGH = 0.6;
    private static final double ENOUGH_FOR_OWN = 0.75;
    private static final Set<String> DEFINITE = new TreeSet<>(List.of("the", "this", "that"));
    private static final Set<String> OWN =
            new TreeSet<>(List.of("his", "her", "its", "their", "our", "my", "your"));
    private static final Set<String> INDEFINITE =
            new TreeSet<>(
                    List.of(
                            "a", "an", "another", "one", "some", "any", "no", "other", "every",
                            "each"));
    private static final Set<String> COUNTS =
            new TreeSet<>(
                    List.of(
                            "two", "three", "four", "five", "six", "seven", "several", "many",
                            "most", "few", "both", "these", "those", "all", "some", "other"));
    private static final Set<String> SINGULAR_IN_S =
            new TreeSet<>(
                    List.of(
                            "boss",
                            "ss",
                            "press",
                            "congress",
                            "business",
                            "actress",
                            "waitress",
                            "princess",
                            "duchess",
                            "witness",
                            "hostess",
                            "us",
                            "campus",
                            "caucus",
                            "series",
                            "headquarters",
                            "abbess",
                            "headmistress",
                            "company's"));

    /** Whether several are meant: by an ending or a number word. */
    static boolean plural(Cluster cluster) {
        Found found = cluster.first();
        if (found.named()) {
            return cluster.type() == Mention.Type.GROUP;
        }
        return !found.pronoun() && plural(found.words());
    }

    static boolean plural(String words) {
        String[] parts = Spelling.fold(words).split("\\s++", -1);
        String head = parts[parts.length - 1];
        return COUNTS.contains(parts[0])
                || head.equals("people")
                || head.equals("men")
                || head.equals("women")
                || (head.endsWith("s")
                        && !head.endsWith("'s")
                        && !head.endsWith("ss")
                        && !SINGULAR_IN_S.contains(head));
    }

    /** The nouns that offices and names tell; what the model tells comes with the pronouns. */
    @Override
    public void apply(Draft draft) {
        for (Found found : draft.founds()) {
            if (noun(found) && alone(found) && !plural(found.words()) && definite(found.words())) {
                if (found.person()) {
                    byOffice(draft, found);
                } else {
                    byName(draft, found);
                }
            }
        }
    }

    private static boolean noun(Found found) {
        return found.mention().form() == Mention.Form.NOMINAL;
    }

    private static boolean alone(Found found) {
        return found.cluster().founds().size() == 1;
    }

    private static boolean definite(String words) {
        String first = Spelling.fold(words).split("\\s++", 2)[0];
        return DEFINITE.contains(first)
                || RoleBefore.possessive(first)
                || (States.of(first).isPresent() && words.indexOf(' ') > 0);
    }

    private static void byOffice(Draft draft, Found found) {
        String description = found.words();
        Map<Cluster, Double> masses = Pronouns.masses(draft, found);
        List<Cluster> same = new ArrayList<>();
        List<Cluster> near = new ArrayList<>();
        for (Cluster person : draft.persons()) {
            if (!person.gender().conflicts(Offices.gender(description))) {
                if (person.roles().stream().anyMatch(r -> Offices.same(r.words(), description))) {
                    same.add(person);
                } else if (person.roles().stream()
                        .anyMatch(r -> Offices.near(r.words(), description))) {
                    near.add(person);
                }
            }
        }
        if (same.size() == 1) {
            boolean model = masses.getOrDefault(same.get(0), 0.0) >= ENOUGH / 2;
            draft.join(
                    same.get(0),
                    found.cluster(),
                    model ? SAME_AND_MODEL : SAME_OFFICE,
                    "entity/office");
        } else if (same.size() > 1) {
            best(masses, same)
                    .ifPresent(c -> draft.join(c, found.cluster(), NEAR_OFFICE, "entity/office"));
        } else if (near.size() == 1 && !rival(near.get(0), masses)) {
            draft.join(near.get(0), found.cluster(), NEAR_OFFICE, "entity/near-office");
        }
    }

    /** Whether the model is rather for somebody else. */
    private static boolean rival(Cluster candidate, Map<Cluster, Double> masses) {
        return masses.entrySet().stream()
                .anyMatch(
                        m ->
                                m.getKey() != candidate
                                        && !m.getKey().onlyPronouns()
                                        && m.getValue() >= ENOUGH);
    }

    private static Optional<Cluster> best(Map<Cluster, Double> masses, List<Cluster> among) {
        return among.stream().filter(c -> masses.getOrDefault(c, 0.0) >= 0.5).findFirst();
    }

    /** {@code the ministry} for the one organization about that has the word in its name. */
    private static void byName(Draft draft, Found found) {
        String plain = found.plain();
        List<String> words = Organizations.words(plain);
        List<Cluster> so =
                draft.clusters().stream()
                        .filter(c -> c.named() && !c.person() && c.type() != Mention.Type.GROUP)
                        .filter(c -> c.type() != Mention.Type.PLACE)
                        .filter(
                                c ->
                                        c.names().stream()
                                                .anyMatch(
                                                        n ->
                                                                n.telling().containsAll(words)
                                                                        && headed(
                                                                                n.plain(), words)))
                        .filter(c -> c.first().span().compareTo(found.span()) < 0)
                        .toList();
        if (so.size() == 1) {
            draft.join(so.get(0), found.cluster(), NAMED_SO, "entity/named-so");
        }
    }

    /** The last word of the noun is the noun of the name: the committee, Harbour Committee. */
    private static boolean headed(String name, List<String> words) {
        List<String> head =
                Organizations.words(name.split(" (?:of|for) ", 2)[0].replaceAll(".* ", ""));
        return !head.isEmpty() && words.contains(head.get(head.size() - 1));
    }

    /** Joins a noun to what the model takes it for, where it is sure and nothing forbids it. */
    static void byModel(Draft draft, Found found) {
        if (!noun(found) || !alone(found)) {
            return;
        }
        String first = Spelling.fold(found.words()).split("\\s++", 2)[0];
        boolean own = OWN.contains(first);
        if (INDEFINITE.contains(first) || Spelling.fold(found.words()).contains("counterpart")) {
            return;
        }
        for (Map.Entry<Cluster, Double> mass : Pronouns.masses(draft, found).entrySet()) {
            boolean enough = mass.getValue() >= (own ? ENOUGH_FOR_OWN : ENOUGH);
            if (enough && fits(found, mass.getKey())) {
                draft.join(
                        mass.getKey(),
                        found.cluster(),
                        mass.getValue() > 1 ? 1 : mass.getValue(),
                        "entity/antecedent");
                return;
            }
        }
    }

    private static boolean fits(Found found, Cluster cluster) {
        if (cluster.onlyPronouns()) {
            return !cluster.first().person() || found.person();
        }
        if (found.person() != cluster.person()
                || plural(found.words()) != plural(cluster)
                || found.cluster().gender().conflicts(cluster.gender())) {
            return false;
        }
        return !found.person() || !contradicts(found.words(), cluster);
    }

    /** {@code the president} is not one of whom the article says only that she is a minister. */
    private static boolean contradicts(String description, Cluster cluster) {
        Optional<String> office = Offices.office(description);
        boolean told = cluster.roles().stream().anyMatch(r -> Offices.head(r.words()).isPresent());
        boolean exclusive = office.isPresent() && OFFICES_OF_ONE.contains(office.get());
        return exclusive
                && told
                && cluster.roles().stream()
                        .noneMatch(
                                r ->
                                        Offices.same(r.words(), description)
                                                || Offices.near(r.words(), description));
    }

    private static final Set<String> OFFICES_OF_ONE =
            new TreeSet<>(
                    List.of(
                            "head of state",
                            "prime minister",
                            "foreign minister",
                            "defense minister",
                            "finance minister",
                            "interior minister",
                            "mayor",
                            "governor",
                            "king",
                            "pope",
                            "chancellor",
                            "chief executive"));
}
