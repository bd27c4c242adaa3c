package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
 *
 * <p>And a piece that is only the head of another's is the other's from its opening words to the
 * line that sends the reader there.
 *
 * <pre>{@code
 * From the Courier:¶ The dam leaks, an engineer said.¶ Read the rest here.     Courier
 * }</pre>
 */
final class LeadReport {
    private static final List<String> PRONOUNS = List.of("he", "she", "they", "who");
    private static final Pattern FROM =
            Pattern.compile(" ?From (?:[^.:]{2,60}?(?<= (?:at|in|for|of) ))?(?:[Tt]he )?");
    private static final Pattern ARTICLE = Pattern.compile(" ?(?:The )?");
    private static final Pattern COLON = Pattern.compile(" ?: ?");
    private static final Pattern REPORTS =
            Pattern.compile(" (?:reports|reported|writes) .{1,2000}+");
    private static final Pattern REST =
            Pattern.compile(
                    "[ \u00a0]?(?:Read|See) (?:the rest|it all"
                            + "|the (?:full|whole|entire) (?:article|column|piece|report|story|thing))"
                            + "\\b[^\"“”:]{0,60}+");

    private LeadReport() {}

    /** Each attribution's links, the carrier first of whose piece the whole is only the head. */
    static List<List<Carrier>> quoted(
            Scene scene, List<Attribution> attributions, List<List<Carrier>> links) {
        List<List<Carrier>> quoted = new ArrayList<>(links);
        boolean sent = scene.text().lines().anyMatch(line -> REST.matcher(line).matches());
        if (scene.body().isEmpty() || !sent) {
            return quoted;
        }
        for (Carriers.Named named : scene.names()) {
            Span opening = scene.paragraph(named.span());
            if (opens(scene, opening, named.span())) {
                Passage words =
                        Passage.of(scene.text(), new Span(opening.start(), named.span().end()));
                Carrier carrier = new Carrier(named.name(), named.kind(), words, "carrier/quoted");
                for (int i = 0; i < quoted.size(); i++) {
                    if (attributions.get(i).span().start() >= opening.end()) {
                        List<Carrier> chain = new ArrayList<>(List.of(carrier));
                        chain.addAll(quoted.get(i));
                        quoted.set(i, chain);
                    }
                }
                return quoted;
            }
        }
        return quoted;
    }

    private static boolean opens(Scene scene, Span paragraph, Span name) {
        Span before = new Span(paragraph.start(), name.start());
        Span after = new Span(name.end(), paragraph.end());
        boolean first = scene.body().get(0).equals(paragraph);
        return (matches(scene, FROM, before) && matches(scene, COLON, after))
                || (first && matches(scene, ARTICLE, before) && matches(scene, REPORTS, after));
    }

    private static boolean matches(Scene scene, Pattern pattern, Span place) {
        return place.end() <= scene.plain().length()
                && pattern.matcher(scene.plain().substring(place.start(), place.end())).matches();
    }

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
