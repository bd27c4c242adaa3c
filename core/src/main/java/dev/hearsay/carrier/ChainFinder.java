package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the carriers of every statement.
 *
 * <pre>{@code
 * «It was safe», {said} [Lee], the Courier reports quoting TASS.     Courier <- TASS
 * NORDHAVN (AP) - [Lee] {told} the Courier «it was safe».            AP <- Courier
 * }</pre>
 *
 * <p>A carrier covers the sentence that names it. Three things reach farther: what shows the whole
 * text to be copied ({@link WirePiece}) covers all of it; a lead that is said to be quoted covers
 * what its speaker goes on to say ({@link LeadReport}); and where somebody told a carrier
 * something, so he did what he “added” in the same paragraph. A statement inside another has come
 * through the outer one's carriers, and through its source where that is a carrier.
 */
public final class ChainFinder {
    /** From the outermost carrier inwards; a later rule sees what the earlier ones found. */
    private static final List<LinkRule> RULES =
            List.of(
                    new Reported(),
                    new Cited(),
                    new Credited(),
                    new Carried(),
                    new Spoken(),
                    new Shown(),
                    new Written(),
                    new Tweeted(),
                    new ReadOut());

    /** How many attributions before or behind another may stand around it or beside it. */
    private static final int NEIGHBOURS = 60;

    private final Scene scene;
    private final List<Attribution> attributions;

    private ChainFinder(Scene scene, List<Attribution> attributions) {
        this.scene = scene;
        this.attributions = attributions;
    }

    /**
     * The chain of each attribution, in the same order; never throws on content. Somebody who is
     * the speaker of a statement around another, and no carrier by trade, is not in the inner one's
     * chain.
     *
     * @param attributions those of the reading, completed, in order of the text
     * @param carriers who is known to hand words on
     */
    public static List<Chain> find(
            Reading reading, List<Attribution> attributions, Carriers carriers) {
        Scene scene = Scene.of(reading, carriers);
        ChainFinder finder = new ChainFinder(scene, attributions);
        List<List<Carrier>> links = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            links.add(finder.links(i));
        }
        links = LeadReport.spread(scene, attributions, links);
        links = Added.spread(scene, attributions, links);
        List<Carrier> whole = WirePiece.find(reading, carriers).stream().toList();
        List<List<Carrier>> through = new ArrayList<>();
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            List<Carrier> chain = new ArrayList<>(whole);
            int outer = finder.outer(i);
            if (outer >= 0) {
                chain.addAll(through.get(outer));
                finder.source(attributions.get(outer)).ifPresent(chain::add);
            }
            chain.addAll(links.get(i));
            through.add(eachOnce(chain));
            chains.add(new Chain(through.get(i)));
        }
        return chains;
    }

    /** What the sentence of an attribution says of carriers. */
    private List<Carrier> links(int i) {
        Attribution attribution = attributions.get(i);
        int outer = outer(i);
        Span at = anchor(attribution);
        Span paragraph = scene.paragraph(at);
        Span place =
                outer < 0
                        ? paragraph
                        : attributions.get(outer).content().stream()
                                .map(Passage::span)
                                .filter(piece -> piece.contains(at))
                                .findFirst()
                                .orElse(paragraph);
        List<Attribution> beside =
                attributions.subList(
                        Math.max(0, i - NEIGHBOURS), Math.min(attributions.size(), i + NEIGHBOURS));
        Frame frame = Frame.of(scene, attribution, place, beside);
        List<Carrier> links = new ArrayList<>();
        if (frame.mayName()) {
            for (LinkRule rule : RULES) {
                links.addAll(rule.find(frame, links));
            }
        }
        return eachOnce(links);
    }

    /** Where the attribution says who speaks: its cue, else its source, else its first content. */
    private static Span anchor(Attribution attribution) {
        List<Passage> said =
                !attribution.cue().isEmpty()
                        ? attribution.cue()
                        : !attribution.source().isEmpty()
                                ? attribution.source()
                                : attribution.content();
        return said.get(0).span();
    }

    /**
     * The shortest attribution before this one, one of whose pieces holds all of it; -1 without.
     */
    private int outer(int inner) {
        int shortest = -1;
        for (int i = Math.max(0, inner - NEIGHBOURS); i < inner; i++) {
            Attribution outer = attributions.get(i);
            if (Frame.holds(outer, attributions.get(inner))
                    && (shortest < 0
                            || outer.span().length()
                                    < attributions.get(shortest).span().length())) {
                shortest = i;
            }
        }
        return shortest;
    }

    /** The source of an attribution, where it is a carrier and nothing else. */
    private Optional<Carrier> source(Attribution attribution) {
        for (Passage source : attribution.source()) {
            for (Carriers.Named named : scene.names()) {
                if (source.span().contains(named.span()) && Names.isAll(source, named.span())) {
                    return Optional.of(
                            new Carrier(
                                    named.name(), named.kind(), source, "carrier/outer-source"));
                }
            }
        }
        return Optional.empty();
    }

    /** A carrier that is named twice is one link, where it is named first. */
    private static List<Carrier> eachOnce(List<Carrier> links) {
        List<Carrier> once = new ArrayList<>();
        for (Carrier link : links) {
            if (once.stream().noneMatch(other -> other.name().equals(link.name()))) {
                once.add(link);
            }
        }
        return once;
    }
}
