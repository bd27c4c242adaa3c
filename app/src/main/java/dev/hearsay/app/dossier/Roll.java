package dev.hearsay.app.dossier;

import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which accounts of a story a reader is shown one by one: all, but of a text that very many carry
 * the first few.
 *
 * <pre>{@code
 * 200 articles with one text, 1 of its own   ->   4 are shown, 197 copies are not
 * }</pre>
 *
 * @param shown the accounts to show, in order of the story
 * @param hidden the others
 */
public record Roll(List<Account> shown, List<Account> hidden) {
    /** A family of so many is shown whole. */
    private static final int WHOLE = 6;

    private static final int FIRST = 3;

    /** Copies its lists. */
    public Roll {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    /** The accounts of a dossier. */
    public static Roll of(Dossier dossier) {
        Map<String, Integer> sizes = new TreeMap<>();
        dossier.lineage()
                .families()
                .forEach(
                        family ->
                                sizes.put(
                                        dossier.lineage().origin(family.articles().get(0)),
                                        family.articles().size()));
        Map<String, Integer> seen = new TreeMap<>();
        List<Account> shown = new ArrayList<>();
        List<Account> hidden = new ArrayList<>();
        for (Account account : dossier.story().accounts()) {
            String origin = dossier.lineage().origin(account.article().id());
            int place = seen.merge(origin, 1, Integer::sum);
            boolean many = sizes.getOrDefault(origin, 1) > WHOLE;
            (many && place > FIRST ? hidden : shown).add(account);
        }
        return new Roll(shown, hidden);
    }

    /** How many are not shown. */
    public int copies() {
        return hidden.size();
    }

    /** {@code 197 more copies}. */
    public static String more(int copies) {
        return copies == 1 ? "1 more copy" : copies + " more copies";
    }
}
