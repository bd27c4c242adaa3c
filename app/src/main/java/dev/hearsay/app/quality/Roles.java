package dev.hearsay.app.quality;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * The places of one attribution, marked by a person or read by us: what is compared when a reading
 * is scored.
 *
 * <pre>{@code
 * Ann Lee said the bridge is safe.
 *   content   13..31   the bridge is safe
 *   cue        8..12   said
 *   source     0..7    Ann Lee
 * }</pre>
 *
 * @param content the words handed on, in UTF-16 code units like every span; empty only in broken
 *     gold, which is left out
 * @param cue the words that hand them on
 * @param source the words that say whose they are
 */
public record Roles(List<Span> content, List<Span> cue, List<Span> source) {

    /** Copies its lists. */
    public Roles {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** The places of an attribution that was read. */
    public static Roles from(Attribution attribution) {
        return new Roles(
                spans(attribution.content()),
                spans(attribution.cue()),
                spans(attribution.source()));
    }

    private static List<Span> spans(List<Passage> passages) {
        return passages.stream().map(Passage::span).toList();
    }
}
