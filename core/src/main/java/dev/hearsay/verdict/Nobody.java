package dev.hearsay.verdict;

import dev.hearsay.claim.Account;
import dev.hearsay.scene.Scene;
import dev.hearsay.tally.Tally;
import dev.hearsay.tally.TallyFinder;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * That nobody was hurt, beside how many were.
 *
 * <pre>{@code
 * No one was hurt.           question people|injured   no
 * Three people were hurt.    question people|injured   yes
 * }</pre>
 */
public final class Nobody {
    /** What the questions of this sort begin with. */
    public static final String PEOPLE = "people|";

    private static final Map<String, String> HARM = new TreeMap<>();
    private static final List<String> NO = List.of("no", "nobody", "none");
    private static final List<String> OF_PEOPLE =
            List.of(
                    "one",
                    "civilians",
                    "people",
                    "casualties",
                    "injuries",
                    "deaths",
                    "fatalities",
                    "passengers",
                    "residents",
                    "person");
    private static final int FAR = 6;

    /** Beyond, the number is hardly one of what hurt nobody elsewhere. */
    private static final int MOST = 100;

    static {
        for (String line : WordList.lines(Nobody.class, "en/harm.tsv")) {
            String[] fields = line.split("\t", -1);
            HARM.put(fields[0], fields[1]);
        }
    }

    private Nobody() {}

    /** Where a sentence says that nobody was hurt or killed. */
    public static List<Verdict> find(Scene scene) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = scene.start(); i < scene.end(); i++) {
            boolean no = scene.is(i, NO) && !scene.word(i + 1).equals("longer");
            boolean people = scene.is(i + 1, OF_PEOPLE) || !scene.word(i).equals("no");
            if (no && people) {
                int from = i;
                harm(scene, i).forEach(q -> verdicts.add(verdict(scene, from, q)));
            }
        }
        return verdicts;
    }

    private static Set<String> harm(Scene scene, int at) {
        Set<String> harm = new TreeSet<>();
        for (int i = at + 1; i < Math.min(scene.end(), at + FAR); i++) {
            String found = HARM.getOrDefault(scene.word(i), "");
            if (!found.isEmpty()) {
                harm.addAll(List.of(found.split(" ")));
            }
            if (scene.is(i, List.of(".", ",", ";", "but", "said", "other", "else", "further"))) {
                return harm;
            }
        }
        return harm;
    }

    private static Verdict verdict(Scene scene, int at, String question) {
        return new Verdict(
                scene,
                scene.tokens().passage(at, Math.min(scene.end(), at + FAR)),
                scene.tokens().passage(at, at + 1),
                question,
                false,
                new TreeSet<>(List.of(PEOPLE)),
                "none");
    }

    /** How many were hurt or killed, now and here. */
    public static List<Verdict> hurt(Account account) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Tally tally : TallyFinder.find(account, new TreeSet<>())) {
            boolean now = tally.scope().time().isEmpty() && !tally.earlier();
            if (now && tally.worth().number() <= MOST && tally.key().startsWith(PEOPLE)) {
                verdicts.add(
                        new Verdict(
                                tally.scene(),
                                tally.figure().quantity().passage(),
                                tally.figure().quantity().passage(),
                                tally.key(),
                                true,
                                new TreeSet<>(List.of(PEOPLE)),
                                tally.value()));
            }
        }
        return verdicts;
    }
}
