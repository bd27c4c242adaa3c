package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report that its first paragraph says to be quoted from another carrier is that carrier's, as
 * far as it hands on the same person's words.
 *
 * <pre>{@code
 * Nordland hopes for rain, the envoy Bo Vesk said, the Courier reports quoting TASS.
 * "It is dry," he said.                     Courier <- TASS as well
 * According to the envoy, it will rain.     Courier <- TASS as well
 * }</pre>
 *
 * <p>Only where it names two carriers, one of whom cites the other, where no other sentence of the
 * body names a carrier, and where nobody else speaks: every later source is a pronoun, words such
 * as {@code the envoy}, or repeats a name of the first.
 */
final class LeadReport {
    private static final List<String> PRONOUNS = List.of("he", "she", "they", "who");

    private LeadReport() {}

    /** The links of each attribution, those of the lead given to what follows it. */
    static List<List<Carrier>> spread(
            Scene scene, List<Attribution> attributions, List<List<Carrier>> links) {
        List<List<Carrier>> spread = new ArrayList<>(links);
        int lead = lead(scene, attributions, links);
        if (lead < 0) {
            return spread;
        }
        String speaker = words(attributions.get(lead));
        int end = scene.paragraph(attributions.get(lead).cue().get(0).span()).end();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution other = attributions.get(i);
            boolean inside = attributions.stream().anyMatch(o -> Frame.holds(o, other));
            boolean later = other.span().start() >= end;
            if (later && !inside && (!links.get(i).isEmpty() || !mayBe(speaker, other))) {
                return links;
            }
            if (later && !inside) {
                spread.set(i, links.get(lead));
            }
        }
        return spread;
    }

    /** The attribution of the first body paragraph whose carriers cite each other; -1 without. */
    private static int lead(
            Scene scene, List<Attribution> attributions, List<List<Carrier>> links) {
        for (int i = 0; i < attributions.size(); i++) {
            boolean cited = links.get(i).stream().anyMatch(c -> c.rule().equals("carrier/cited"));
            if (cited && !attributions.get(i).cue().isEmpty()) {
                Span cue = attributions.get(i).cue().get(0).span();
                boolean first =
                        scene.body().stream().findFirst().filter(p -> p.contains(cue)).isPresent();
                return first ? i : -1;
            }
        }
        return -1;
    }

    private static boolean mayBe(String speaker, Attribution other) {
        String source = words(other);
        if (source.isEmpty()
                || source.startsWith("the ")
                || source.startsWith("The ")
                || PRONOUNS.contains(source.toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (String word : source.split("[^\\p{L}'-]+", -1)) {
            boolean named = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (named && word.length() > 2 && speaker.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Attribution attribution) {
        return String.join(" ", attribution.source().stream().map(Passage::words).toList());
    }
}
