package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import dev.hearsay.lineage.Family;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.written.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The wordings in which some articles quote one statement, and which of two that differ is proved.
 *
 * <pre>{@code
 * Courier, Radio Nord   "not his to sell"
 * Voice                 "never his to sell"      altered: it stands alone against two
 *
 * Courier               "not his to sell"
 * Voice                 "never his to sell"      nothing proves which was altered
 * }</pre>
 *
 * <p>A wording is proved against another where two or more origins have it and the other has one,
 * where the agency's own page has it or the article from which the other was copied, or where all
 * that have it were written before all that have the other.
 */
final class Wordings {
    /** Of more wordings, the first are compared. */
    private static final int MOST = 40;

    /**
     * One wording.
     *
     * @param terms its words, where they stand first
     * @param tellings the places of the statements that have it
     */
    private record Form(List<Wording.Term> terms, List<Integer> tellings) {}

    private final List<Telling> tellings;
    private final List<Integer> origins;
    private final Lineage lineage;
    private final Set<Integer> cited;
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<List<Integer>> rivals = new ArrayList<>();

    private Wordings(List<Telling> tellings, List<Integer> origins, Lineage lineage) {
        this.tellings = tellings;
        this.origins = origins;
        this.lineage = lineage;
        this.cited = Origins.cited(tellings.stream().map(Telling::source).toList());
    }

    static Wordings of(List<Telling> tellings, List<Integer> origins, Lineage lineage) {
        Wordings wordings = new Wordings(tellings, origins, lineage);
        for (int i = 0; i < tellings.size(); i++) {
            for (List<Wording.Term> piece : tellings.get(i).quotations()) {
                wordings.add(piece, i);
            }
        }
        for (int i = 0; i < wordings.forms.size(); i++) {
            wordings.rivals.add(wordings.rivals(i));
        }
        return wordings;
    }

    private void add(List<Wording.Term> piece, int telling) {
        int place = places.getOrDefault(key(piece), forms.size());
        if (place < forms.size()) {
            forms.get(place).tellings().add(telling);
        } else if (forms.size() < MOST) {
            places.put(key(piece), place);
            forms.add(new Form(piece, new ArrayList<>(List.of(telling))));
        }
    }

    private static String key(List<Wording.Term> piece) {
        StringBuilder key = new StringBuilder();
        piece.stream().filter(term -> !term.inserted()).forEach(term -> key.append(key(term)));
        return key.toString();
    }

    private static String key(Wording.Term term) {
        return (term.gap() ? "… " : "") + term.word() + " ";
    }

    /** The forms whose words differ from those of this one. */
    private List<Integer> rivals(int place) {
        List<Integer> rivals = new ArrayList<>();
        for (int other = 0; other < forms.size(); other++) {
            if (other != place && elsewhere(place, other) && differ(place, other)) {
                rivals.add(other);
            }
        }
        return rivals;
    }

    private boolean elsewhere(int place, int other) {
        return articles(place).stream().noneMatch(articles(other)::contains);
    }

    private Set<String> articles(int place) {
        Set<String> articles = new TreeSet<>();
        forms.get(place).tellings().forEach(i -> articles.add(article(i)));
        return articles;
    }

    private String article(int telling) {
        return tellings.get(telling).citation().article();
    }

    private boolean differ(int place, int other) {
        List<Wording.Term> ours = forms.get(place).terms();
        List<Wording.Term> theirs = forms.get(other).terms();
        String text = tellings.get(forms.get(place).tellings().get(0)).account().article().text();
        return Runs.of(ours, theirs).words() > 0 && !Alteration.find(text, ours, theirs).isEmpty();
    }

    /** The wording that proves that this piece was altered; empty where none does. */
    Optional<List<Wording.Term>> right(List<Wording.Term> piece) {
        return against(piece, true);
    }

    /** The best wording that differs from a piece, where nothing proves that the piece is right. */
    Optional<List<Wording.Term>> rival(List<Wording.Term> piece) {
        return against(piece, false);
    }

    private Optional<List<Wording.Term>> against(List<Wording.Term> piece, boolean proved) {
        int place = places.getOrDefault(key(piece), -1);
        if (place < 0) {
            return Optional.empty();
        }
        return rivals.get(place).stream()
                .filter(other -> proved ? proved(other, place) : !proved(place, other))
                .max(
                        Comparator.comparingInt((Integer other) -> count(backers(other, place)))
                                .thenComparing(other -> forms.get(other).terms().size())
                                .thenComparing(Comparator.reverseOrder()))
                .map(other -> forms.get(other).terms());
    }

    /** Whether the one is what was said, and the other was altered. */
    private boolean proved(int one, int other) {
        List<Integer> ours = backers(one, other);
        List<Integer> theirs = backers(other, one);
        boolean our = first(ours, theirs);
        boolean their = first(theirs, ours);
        if (our != their) {
            return our;
        }
        if (count(ours) >= 2 || count(theirs) >= 2) {
            return count(ours) >= 2 && count(theirs) == 1;
        }
        return before(ours, theirs);
    }

    /** Who has a wording, or what goes with it and not with the other. */
    private List<Integer> backers(int place, int against) {
        List<Integer> backers = new ArrayList<>(forms.get(place).tellings());
        for (int form : rivals.get(against)) {
            if (form != place && !rivals.get(place).contains(form) && elsewhere(place, form)) {
                backers.addAll(forms.get(form).tellings());
            }
        }
        return backers;
    }

    private int count(List<Integer> backers) {
        return new TreeSet<>(backers.stream().map(origins::get).toList()).size();
    }

    /** Whether it is the agency's own, or the article that all the others were copied from. */
    private boolean first(List<Integer> ours, List<Integer> theirs) {
        return ours.stream().anyMatch(cited::contains)
                || theirs.stream().allMatch(their -> copied(their, ours));
    }

    private boolean copied(int telling, List<Integer> from) {
        Optional<String> original = lineage.family(article(telling)).flatMap(Family::original);
        return original.isPresent()
                && !original.get().equals(article(telling))
                && from.stream().anyMatch(i -> article(i).equals(original.get()));
    }

    /** Whether the last of these was written before the first of the others, by the day. */
    private boolean before(List<Integer> ours, List<Integer> theirs) {
        return ours.stream()
                .allMatch(
                        our ->
                                theirs.stream()
                                        .allMatch(their -> before(written(our), written(their))));
    }

    private static boolean before(Written our, Written their) {
        return our.to().isPresent()
                && their.from().isPresent()
                && our.to().get().isBefore(their.from().get());
    }

    private Written written(int telling) {
        return tellings.get(telling).account().written();
    }
}
