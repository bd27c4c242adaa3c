package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Organizations, ministries and states under several names.
 *
 * <pre>{@code
 * the Ministry of Defence … the Defense Ministry                 one
 * Nordhavn Harbour Authority (NHA) … NHA … the N.H.A.            one
 * Nordhavn Shipping Inc. … Nordhavn Shipping                     one
 * Kesterian Defence Ministry … the Defence Ministry              one, where no other one is about
 * the United States … the U.S.                                   one
 * }</pre>
 */
final class Organizations implements Draft.Rule {
    private static final Set<String> ENDINGS =
            WordList.load(Organizations.class, "en/company-endings.txt");
    private static final Map<String, String> AMERICAN = american();
    private static final Set<String> SMALL =
            new TreeSet<>(
                    List.of("of", "the", "for", "and", "&", "on", "in", "to", "de", "a", "an"));

    @Override
    public void apply(Draft draft) {
        pairs(
                draft,
                (one, other) -> one.telling().equals(other.telling()),
                "entity/same-words",
                0.95);
        pairs(draft, Organizations::sameState, "entity/state", 0.98);
        brackets(draft);
        unique(draft, Organizations::acronym, "entity/acronym", 0.93);
        unique(draft, Organizations::shorter, "entity/short-name", 0.85);
    }

    /** Whether the first is another name of the second. */
    private interface Test {
        boolean holds(Found one, Found other);
    }

    private static void pairs(Draft draft, Test test, String rule, double confidence) {
        List<Found> names = firsts(draft);
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Found one = names.get(i);
                Found other = names.get(j);
                if (alike(one, other) && test.holds(one, other)) {
                    draft.join(one.cluster(), other.cluster(), confidence, rule);
                }
            }
        }
    }

    /** Joins a name to the only one that it may be short for. */
    private static void unique(Draft draft, Test test, String rule, double confidence) {
        List<Found> names = firsts(draft);
        for (Found one : names) {
            Set<String> seen = new TreeSet<>();
            List<Cluster> others = new ArrayList<>();
            for (Found other : names) {
                if (other.cluster() != one.cluster()
                        && alike(one, other)
                        && test.holds(one, other)
                        && seen.add(other.cluster().first().span().toString())) {
                    others.add(other.cluster());
                }
            }
            if (others.size() == 1) {
                draft.join(others.get(0), one.cluster(), confidence, rule);
            }
        }
    }

    /** One name for each way to write it in each cluster. */
    private static List<Found> firsts(Draft draft) {
        List<Found> firsts = new ArrayList<>();
        for (Cluster cluster : draft.clusters()) {
            Set<String> seen = new TreeSet<>();
            for (Found found : cluster.names()) {
                if (!found.person()
                        && found.type() != Mention.Type.GROUP
                        && seen.add(found.plain())) {
                    firsts.add(found);
                }
            }
        }
        return firsts;
    }

    /**
     * A place that speaks and the place itself stay apart; so do works and what is called alike.
     */
    private static boolean alike(Found one, Found other) {
        boolean place = one.type() == Mention.Type.PLACE || other.type() == Mention.Type.PLACE;
        boolean state = one.state().isPresent() && other.state().isPresent();
        return state
                ? one.agent() == other.agent()
                : !place && (one.type() == other.type() || one.type() == Mention.Type.ORGANIZATION);
    }

    private static boolean sameState(Found one, Found other) {
        Optional<String> state = one.state();
        return state.isPresent() && state.equals(other.state());
    }

    /**
     * The words that tell, in one spelling, without endings of companies, in order of the alphabet.
     */
    static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[\\s,]++", -1)) {
            String trimmed = Spelling.trim(word).replace(".", "");
            if (!trimmed.isEmpty() && !SMALL.contains(trimmed)) {
                String american = AMERICAN.getOrDefault(trimmed, trimmed);
                words.add(States.of(american).map(Spelling::fold).orElse(american));
            }
        }
        while (words.size() > 1 && ENDINGS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        words.sort(null);
        return words;
    }

    /** {@code Nordhavn Harbour Authority (NHA)}, and {@code NHA (Nordhavn Harbour Authority)}. */
    private static void brackets(Draft draft) {
        List<Found> names = draft.founds().stream().filter(Found::named).toList();
        for (int i = 0; i + 1 < names.size(); i++) {
            Found one = names.get(i);
            Found other = names.get(i + 1);
            int gap = other.span().start() - one.span().end();
            boolean opened = gap == 2 && draft.text().startsWith(" (", one.span().end());
            if (opened
                    && draft.text().startsWith(")", other.span().end())
                    && !one.person()
                    && !other.person()
                    && (capitals(other) || capitals(one))) {
                draft.join(one.cluster(), other.cluster(), 0.97, "entity/brackets");
            }
        }
    }

    private static boolean capitals(Found found) {
        String letters = Spelling.trim(found.words()).replace(".", "");
        return letters.length() > 1
                && letters.length() < 8
                && letters.chars().filter(Character::isUpperCase).count() > letters.length() / 2
                && letters.indexOf(' ') < 0;
    }

    /** The first letters of the long name's words, with or without the small ones. */
    private static boolean acronym(Found one, Found other) {
        if (!capitals(one) || other.plain().indexOf(' ') < 0) {
            return false;
        }
        String letters = one.plain().replace(".", "");
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : other.plain().split("[\\s-]++", -1)) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                large.append(SMALL.contains(word) ? "" : word.substring(0, 1));
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(large);
    }

    /**
     * {@code the Defence Ministry} for the Kesterian one, {@code Nordhavn} for Nordhavn Shipping,
     * {@code the Courier} for the Nordhavn Courier; never {@code Holt} for the Holt campaign.
     */
    private static boolean shorter(Found one, Found other) {
        List<String> few = one.telling();
        List<String> many = other.telling();
        if (few.isEmpty()
                || many.size() <= few.size()
                || !many.containsAll(few)
                || States.of(one.plain()).isPresent()) {
            return false;
        }
        if (few.size() > 1) {
            return within(one.plain(), other.plain()) || onlyStates(few, many);
        }
        boolean end = many.size() == 2 && other.plain().endsWith(" " + one.plain());
        boolean start =
                many.size() == 2
                        && other.plain().startsWith(one.plain() + " ")
                        && one.plain().length() > 3;
        return (end && States.ofMetonym(other.plain()).isEmpty())
                || (start && States.ofSeat(one.plain()).isEmpty() && !politic(other));
    }

    /** The end of the longer name, or its beginning before "of Kesteria". */
    private static boolean within(String few, String many) {
        return many.endsWith(" " + few)
                || List.of(" of ", " for ", " in ").stream()
                        .anyMatch(of -> many.startsWith(few + of));
    }

    /**
     * What the longer name has more than the other is the state: the Norwegian Foreign Ministry.
     */
    private static boolean onlyStates(List<String> few, List<String> many) {
        return many.stream().allMatch(word -> few.contains(word) || States.named(word).isPresent());
    }

    /** The noun of a name: ministry in the Ministry of Defence and in the Defence Ministry. */
    private static String head(String plain) {
        String before = plain.split(" (?:of|for) ", 2)[0];
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    /** {@code the Holt campaign} is not called Holt, and Holt, a place, is not its police. */
    private static boolean politic(Found found) {
        return States.organ(found.plain())
                || List.of("campaign", "foundation", "family", "team", "university", "party")
                        .contains(head(found.plain()));
    }

    private static Map<String, String> american() {
        Map<String, String> american = new TreeMap<>();
        for (String line : WordList.lines(Organizations.class, "en/american-spellings.tsv")) {
            String[] parts = line.split("\t", -1);
            american.put(parts[0], parts[1]);
        }
        return american;
    }
}
