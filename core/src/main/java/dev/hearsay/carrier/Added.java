package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody added in the same paragraph he told the same carrier.
 *
 * <pre>{@code
 * «"It is safe,"» [Lee] {told} the Courier. «"It always was,"» [he] {added}.   both: Courier
 * «"It is safe,"» [Lee] {told} the Courier. [He] {denied} «any crack».         the first only
 * }</pre>
 */
final class Added {
    private static final List<String> CUES =
            List.of(
                    "added",
                    "adds",
                    "adding",
                    "continued",
                    "went on",
                    "went on to say",
                    "later added");
    private static final List<String> PRONOUNS = List.of("he", "she", "they");
    private static final List<String> RULES =
            List.of("carrier/spoken", "carrier/shown", "carrier/written", "carrier/tweeted");

    private Added() {}

    static List<List<Carrier>> spread(
            Scene scene, List<Attribution> attributions, List<List<Carrier>> links) {
        List<List<Carrier>> spread = new ArrayList<>(links);
        for (int i = 1; i < attributions.size(); i++) {
            Attribution before = attributions.get(i - 1);
            Attribution here = attributions.get(i);
            if (spread.get(i).isEmpty() && adds(here) && follows(scene, before, here)) {
                spread.set(
                        i,
                        spread.get(i - 1).stream().filter(c -> RULES.contains(c.rule())).toList());
            }
        }
        return spread;
    }

    private static boolean adds(Attribution here) {
        return here.cue().size() == 1
                && CUES.contains(here.cue().get(0).words().toLowerCase(Locale.ROOT))
                && here.source().stream()
                        .allMatch(p -> PRONOUNS.contains(p.words().toLowerCase(Locale.ROOT)));
    }

    private static boolean follows(Scene scene, Attribution before, Attribution here) {
        Passage cue = here.cue().get(0);
        Span paragraph = scene.paragraph(cue.span());
        return !Frame.holds(before, here)
                && before.cue().stream().anyMatch(p -> paragraph.contains(p.span()));
    }
}
