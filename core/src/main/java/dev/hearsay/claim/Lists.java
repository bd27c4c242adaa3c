package dev.hearsay.claim;

import dev.hearsay.carrier.Carriers;
import dev.hearsay.entity.Aliases;

/**
 * What is known beside the text, and may be added to: the carriers, and who is who.
 *
 * <pre>{@code
 * Lists lists = new Lists(
 *         Carriers.shipped().with(Carriers.parse(Files.readAllLines(carriers))),
 *         Aliases.parse(Files.readAllLines(aliases)));
 * Hearsay hearsay = Hearsay.open().with(lists);
 * }</pre>
 *
 * @param carriers agencies, outlets and networks with their other names
 * @param aliases whose names mean one, and whose do not, as somebody has said by hand
 */
public record Lists(Carriers carriers, Aliases aliases) {

    /** The carriers that are shipped, and no aliases. */
    public static Lists shipped() {
        return new Lists(Carriers.shipped(), Aliases.NONE);
    }
}
