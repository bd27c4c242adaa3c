package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One attribution in its sentence, every content and every carrier's name written over, so that a
 * rule sees only the words around them.
 *
 * <pre>{@code
 * «"The bridge is safe,"» [Ann Lee] {told} Reuters.
 * CCCCCCCCCCCCCCCCCCCCCC Ann Lee told NNNNNNN.
 * }</pre>
 */
final class Frame {
    /** Stands for every character of a carrier's name, and of the quotation marks around it. */
    static final String NAME = "\uE000";

    /** Stands for every character of a carrier's name that is the attribution's whole source. */
    static final String SELF = "\uE001";

    /** Stands for every character of a carrier's name that is only part of the source. */
    static final String PART = "\uE002";

    /** Stands for every character of a content. */
    static final String CONTENT = "\uE003";

    private final String text;
    private final Span span;
    private final Attribution own;
    private final List<Attribution> others;
    private final List<Carriers.Named> names = new ArrayList<>();
    private final StringBuilder masked;

    private Frame(Scene scene, Span span, Attribution own, List<Attribution> others) {
        this.text = scene.text();
        this.span = span;
        this.own = own;
        this.others = others;
        this.masked = new StringBuilder(scene.plain().substring(span.start(), span.end()));
    }

    /**
     * The sentence of one attribution.
     *
     * @param place where it may reach at most: a paragraph, or the content that it stands in
     * @param beside the other attributions
     */
    static Frame of(Scene scene, Attribution own, Span place, List<Attribution> beside) {
        Span extent = extent(own, place);
        Span span = Scene.sentence(scene.plain(), extent, place);
        List<Attribution> others =
                beside.stream()
                        .filter(b -> !b.equals(own) && touches(b, span) && !holds(b, own))
                        .toList();
        Frame frame = new Frame(scene, span, own, others);
        frame.cover(own);
        for (Attribution other : others) {
            frame.cover(other);
        }
        for (Carriers.Named named : scene.names()) {
            if (span.contains(named.span())) {
                frame.mark(named);
            }
        }
        return frame;
    }

    /** From the first word of an attribution to its last, as far as they stand in the place. */
    private static Span extent(Attribution own, Span place) {
        return parts(own).stream()
                .filter(place::contains)
                .reduce(Span::cover)
                .orElse(new Span(place.start(), place.start()));
    }

    /** Every piece of an attribution: cue, source and content. */
    static List<Span> parts(Attribution attribution) {
        List<Span> parts = new ArrayList<>();
        attribution.cue().forEach(p -> parts.add(p.span()));
        attribution.source().forEach(p -> parts.add(p.span()));
        attribution.content().forEach(p -> parts.add(p.span()));
        return parts;
    }

    /** Whether all of an attribution, its cue with it, stands in one piece of another's content. */
    static boolean holds(Attribution outer, Attribution inner) {
        return !outer.content().equals(inner.content())
                && outer.content().stream()
                        .map(Passage::span)
                        .anyMatch(
                                piece ->
                                        piece.contains(inner.span())
                                                && inner.cue().stream()
                                                        .allMatch(c -> piece.contains(c.span())));
    }

    private static boolean touches(Attribution attribution, Span span) {
        return parts(attribution).stream().anyMatch(span::overlaps);
    }

    private void cover(Attribution attribution) {
        for (Passage piece : attribution.content()) {
            for (int i = piece.span().start(); i < piece.span().end(); i++) {
                boolean spoken =
                        attribution.equals(own)
                                || !(inside(own.cue(), i) || inside(own.source(), i));
                if (span.start() <= i && i < span.end() && spoken) {
                    masked.setCharAt(i - span.start(), CONTENT.charAt(0));
                }
            }
        }
    }

    private static boolean inside(List<Passage> passages, int at) {
        return passages.stream().anyMatch(p -> p.span().start() <= at && at < p.span().end());
    }

    private void mark(Carriers.Named named) {
        int start = named.span().start() - span.start();
        int end = named.span().end() - span.start();
        if (masked.substring(start, end).contains(CONTENT)) {
            return;
        }
        String sign = NAME;
        for (Passage source : own.source()) {
            if (source.span().overlaps(named.span())) {
                sign = Names.isAll(source, named.span()) ? SELF : PART;
            }
        }
        if (start > 4 && isMark(start - 5) && masked.substring(start - 4, start).equals("The ")) {
            start -= 4;
        }
        int comma = end < masked.length() && ",.".indexOf(masked.charAt(end)) >= 0 ? 1 : 0;
        if (isMark(start - 1) && isMark(end + comma)) {
            start--;
            end += comma + 1;
        }
        masked.replace(start, end, sign.repeat(end - start));
        names.add(named);
    }

    private boolean isMark(int at) {
        return at >= 0 && at < masked.length() && "\"“”‘’'".indexOf(masked.charAt(at)) >= 0;
    }

    /** The sentence with contents and names written over. */
    String masked() {
        return masked.toString();
    }

    /** Whether any rule can find a link in this sentence at all. */
    boolean mayName() {
        return !names.isEmpty() || masked.indexOf("weet") >= 0 || ReadOut.mayFind(masked);
    }

    /** The attribution that stands in this sentence. */
    Attribution own() {
        return own;
    }

    /** Those that stand in the same sentence, but for such as stand around this one. */
    List<Attribution> others() {
        return others;
    }

    /** Where a place of the masked sentence is in the text. */
    Span inText(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** The carrier whose name stands at a place of the masked sentence. */
    Optional<Carriers.Named> name(int start, int end) {
        Span place = inText(start, end);
        return names.stream().filter(named -> place.overlaps(named.span())).findFirst();
    }

    /** A link that the words at a place of the masked sentence prove. */
    Carrier link(Carriers.Named named, int start, int end, String rule) {
        Span trimmed = Scene.trimmed(text, inText(start, end));
        return new Carrier(named.name(), named.kind(), Passage.of(text, trimmed), rule);
    }

    /** From the first word of the own attribution to its last, in the masked sentence. */
    Span ownPlace() {
        Span extent = extent(own, span);
        return new Span(extent.start() - span.start(), extent.end() - span.start());
    }

    /** Whether the place holds some of the own cue. */
    boolean isOwnCue(int start, int end) {
        return own.cue().stream().anyMatch(p -> p.span().overlaps(inText(start, end)));
    }
}
