package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
                    new ReadOut(),
                    new Spoken(),
                    new Shown(),
                    new Written(),
                    new Tweeted());

    private final Scene scene;
    private final List<Attribution> attributions;
    private final List<List<Carrier>> own = new ArrayList<>();

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
        for (Attribution attribution : attributions) {
            finder.own.add(finder.links(attribution));
        }
        List<List<Carrier>> spread = LeadReport.spread(scene, attributions, finder.own);
        spread = Added.spread(scene, attributions, spread);
        List<Carrier> whole = WirePiece.find(reading, scene).stream().toList();
        List<Chain> chains = new ArrayList<>();
        for (Attribution attribution : attributions) {
            List<Carrier> links = new ArrayList<>(whole);
            links.addAll(finder.through(attribution, spread));
            chains.add(new Chain(eachOnce(links)));
        }
        return chains;
    }

    /** What the sentence of an attribution says of carriers. */
    private List<Carrier> links(Attribution attribution) {
        Optional<Attribution> outer = outer(attribution);
        Span at = anchor(attribution);
        Span place = scene.paragraph(at);
        if (outer.isPresent()) {
            place =
                    outer.get().content().stream()
                            .map(Passage::span)
                            .filter(piece -> piece.contains(at))
                            .findFirst()
                            .orElse(place);
        }
        Frame frame = Frame.of(scene, attribution, place, attributions);
        List<Carrier> links = new ArrayList<>();
        for (LinkRule rule : RULES) {
            links.addAll(rule.find(frame, links));
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

    /** The shortest attribution one of whose pieces holds all of this one. */
    private Optional<Attribution> outer(Attribution inner) {
        return attributions.stream()
                .filter(outer -> outer != inner && Frame.holds(outer, inner))
                .min(Comparator.comparingInt(outer -> outer.span().length()));
    }

    /** The carriers of what stands around, what hands it on there, and the attribution's own. */
    private List<Carrier> through(Attribution attribution, List<List<Carrier>> links) {
        List<Carrier> through = new ArrayList<>();
        Optional<Attribution> outer =
                outer(attribution).filter(a -> a.span().length() > attribution.span().length());
        outer.ifPresent(a -> through.addAll(through(a, links)));
        outer.flatMap(this::source).ifPresent(through::add);
        through.addAll(links.get(attributions.indexOf(attribution)));
        return through;
    }

    /** The source of an attribution, where it is a carrier and nothing else. */
    private Optional<Carrier> source(Attribution attribution) {
        for (Passage source : attribution.source()) {
            for (Carriers.Named named : scene.names()) {
                if (source.span().contains(named.span()) && OwnName.is(source, named.span())) {
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
