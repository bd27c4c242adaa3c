package dev.hearsay.occasion;

import dev.hearsay.text.Passage;
import java.util.Optional;

/**
 * To whom, where and when something was said, in the text's words.
 *
 * <pre>{@code
 * The envoy said on Tuesday at a news conference in Nordhavn with his Kesterian counterpart that …
 *   to      his Kesterian counterpart
 *   where   a news conference in Nordhavn
 *   when    Tuesday
 * }</pre>
 *
 * @param to who was spoken to or stood beside: {@code reporters}, {@code Radio Nord}
 * @param where the place, event or medium: {@code a rally in Nordhavn}, {@code an interview with
 *     Radio Nord}, {@code Twitter}
 * @param when the words that say when
 */
public record Occasion(Optional<Passage> to, Optional<Passage> where, Optional<Passage> when) {

    /** The text does not say. */
    public static final Occasion UNKNOWN =
            new Occasion(Optional.empty(), Optional.empty(), Optional.empty());
}
