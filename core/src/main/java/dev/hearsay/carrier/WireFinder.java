package dev.hearsay.carrier;

import dev.hearsay.reading.Reading;
import java.util.Optional;

/**
 * Finds out whether an article is an agency's copy.
 *
 * <pre>{@code
 * NORDHAVN (AP) - The bridge will reopen, the mayor said.     AP, by the dateline
 * The mayor told the Associated Press that it will reopen.    no copy: it quotes an agency
 * }</pre>
 */
public final class WireFinder {
    private WireFinder() {}

    /**
     * The agency whose copy it is; never throws on content. The text comes first; where it is
     * silent, an author that was given beside it and is an agency.
     *
     * @param carriers who is known to hand words on
     */
    public static Optional<Wire> find(Reading reading, Carriers carriers) {
        Optional<Wire> shown =
                WirePiece.find(reading, carriers)
                        .filter(carrier -> carrier.kind() == Carrier.Kind.AGENCY)
                        .map(c -> new Wire(c.name(), Optional.of(c.passage()), c.rule()));
        return shown.or(() -> given(reading, carriers));
    }

    private static Optional<Wire> given(Reading reading, Carriers carriers) {
        return reading.article()
                .given()
                .author()
                .filter(author -> carriers.kind(author).equals(Optional.of(Carrier.Kind.AGENCY)))
                .flatMap(carriers::named)
                .map(name -> new Wire(name, Optional.empty(), "carrier/given"));
    }
}
