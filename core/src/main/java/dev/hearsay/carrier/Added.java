package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody went on to say, write or tell where the words before had a carrier.
 *
 * <pre>{@code
 * «"It is safe,"» [Lee] {told} the Courier. «"It always was,"» [he] {added}.     both: Courier
 * In an interview with CNN, [Lee] {said} «…». «"It is safe,"» [she] {said}.      both: CNN
 * In a Facebook post, [Lee] {said} «…».¶ «"It is safe,"» [Lee] {wrote}.          both: Facebook
 * In an interview with CNN, [Lee] {said} «…».¶ «…», [she] {told} the host.       both: CNN
 * «"It is safe,"» [Lee] {told} the Courier. [He] {denied} «any crack».           the first only
 * In an interview with CNN, [Lee] {said} «…».¶ [She] {said} «…».                 the first only
 * }</pre>
 */
final class Added {
    private static final List<String> ADDS =
            List.of(
                    "added",
                    "adds",
                    "adding",
                    "continued",
                    "went on",
                    "went on to say",
                    "later added");
    private static final List<String> SAYS = List.of("said", "says", "explained", "replied");
    private static final List<String> WRITES =
            List.of("wrote", "writes", "tweeted", "posted", "also wrote", "also tweeted");
    private static final List<String> PRONOUNS = List.of("he", "she", "they");
    private static final List<String> SPOKEN = List.of("carrier/spoken", "carrier/shown");
    private static final List<String> WRITTEN = List.of("carrier/written", "carrier/tweeted");
    private static final Pattern TALK =
            Pattern.compile(
                    "(?:.{0,60} )?(?:interview|conversation|podcast|[Ss]peaking)\\b.{0,120}+");
    private static final Pattern HOST =
            Pattern.compile(
                    " (?:the|its) (?:host|anchor|interviewer|newspaper|paper|magazine|network|station"
                            + "|channel|site|website|outlet|broadcaster|news agency)\\b.{0,200}+");

    /** So many attributions above a talk its lead may stand. */
    private static final int LEAD = 12;

    private final Scene scene;

    private Added(Scene scene) {
        this.scene = scene;
    }

    static List<List<Carrier>> spread(
            Scene scene, List<Attribution> attributions, List<List<Carrier>> links) {
        Added added = new Added(scene);
        List<List<Carrier>> spread = new ArrayList<>(links);
        for (int i = 1; i < attributions.size(); i++) {
            Attribution before = attributions.get(i - 1);
            Attribution here = attributions.get(i);
            boolean free = spread.get(i).isEmpty() && here.cue().size() == 1;
            if (free && isTurn(here)) {
                spread.set(i, added.shown(attributions, spread, i));
            } else if (free && !Frame.holds(before, here)) {
                spread.set(i, added.carried(before, here, spread.get(i - 1)));
            }
        }
        return spread;
    }

    /** {@code LEE: It is safe.}: a turn of a talk that the text gives word by word. */
    private static boolean isTurn(Attribution here) {
        return here.cue().size() == 1
                && here.cue().get(0).words().equals(":")
                && here.source().stream()
                        .anyMatch(p -> p.span().end() == here.cue().get(0).span().start());
    }

    /** The carriers that showed the talk: those of the turn before, or of the lead above it. */
    private List<Carrier> shown(
            List<Attribution> attributions, List<List<Carrier>> links, int turn) {
        for (int i = turn - 1; i >= 0 && turn - i <= LEAD; i--) {
            List<Carrier> spoken = of(links.get(i), true, false, false);
            if (isTurn(attributions.get(i)) || !spoken.isEmpty()) {
                return spoken;
            }
        }
        return List.of();
    }

    /** Those carriers of the words before that what is said here came through as well. */
    private List<Carrier> carried(Attribution before, Attribution here, List<Carrier> links) {
        String cue = here.cue().get(0).words().toLowerCase(Locale.ROOT);
        boolean near = distance(before, here) == 0;
        boolean next = distance(before, here) == 1;
        if (ADDS.contains(cue)) {
            return near && isPronoun(here) ? of(links, true, true, false) : List.of();
        }
        if (!isSame(before, here) || !(near || next)) {
            return List.of();
        }
        if (WRITES.contains(cue)) {
            return of(links, false, true, false);
        }
        if (cue.startsWith("told")) {
            int end = here.cue().get(0).span().end();
            int start = here.cue().get(0).span().start() + "told".length();
            int to = Math.min(scene.plain().length(), end + 40);
            boolean host = HOST.matcher(scene.plain().substring(start, to)).matches();
            return host ? of(links, true, false, false) : List.of();
        }
        return near && isPronoun(here) && SAYS.contains(cue)
                ? of(links, true, false, true)
                : List.of();
    }

    private static List<Carrier> of(
            List<Carrier> links, boolean spoken, boolean written, boolean talk) {
        return links.stream()
                .filter(
                        c ->
                                (spoken && SPOKEN.contains(c.rule()))
                                        || (written && WRITTEN.contains(c.rule())))
                .filter(c -> !talk || TALK.matcher(c.passage().words()).matches())
                .toList();
    }

    private static boolean isPronoun(Attribution here) {
        return here.source().stream()
                .allMatch(p -> PRONOUNS.contains(p.words().toLowerCase(Locale.ROOT)));
    }

    /** A pronoun behind a name, or the same last word of a name again. */
    private static boolean isSame(Attribution before, Attribution here) {
        Optional<String> then = last(before);
        Optional<String> now = last(here);
        return then.isPresent() && now.isPresent() && (isPronoun(here) || then.equals(now));
    }

    private static Optional<String> last(Attribution attribution) {
        return attribution.source().stream()
                .map(Passage::words)
                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                .findFirst();
    }

    /** How many paragraphs lie between: 0 in one; 9 where a cue is missing. */
    private int distance(Attribution before, Attribution here) {
        if (before.cue().isEmpty()) {
            return 9;
        }
        Span from = scene.paragraph(before.cue().get(0).span());
        Span to = scene.paragraph(here.cue().get(0).span());
        int a = scene.paragraphs().indexOf(from);
        int b = scene.paragraphs().indexOf(to);
        return from.equals(to) ? 0 : a >= 0 && b > a ? b - a : 9;
    }
}
