package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Carriers;
import dev.hearsay.carrier.Wire;
import dev.hearsay.entity.Aliases;
import dev.hearsay.entity.Entity;
import dev.hearsay.reading.MarkedMentions;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListsTest {
    private static final Lists OWN =
            new Lists(
                    Carriers.shipped()
                            .with(Carriers.parse(List.of("Blue Wire\tagency\tBWire|The Blue"))),
                    Aliases.parse(List.of("Ann Lee = A. M. Quist")));

    @Test
    void an_agency_of_ones_own_is_a_link() {
        String marked = "«“It is safe,”» [⟨p:Ann Lee⟩] {told} BWire.";
        assertThat(account(marked, OWN).statements().get(0).chain().carriers())
                .extracting(carrier -> carrier.name() + " " + carrier.kind())
                .containsExactly("Blue Wire AGENCY");
        assertThat(account(marked, Lists.shipped()).statements().get(0).chain().carriers())
                .isEmpty();
    }

    @Test
    void an_agency_of_ones_own_can_be_the_origin() {
        String marked = "NORDHAVN (BWire) - [⟨p:Ann Lee⟩] {said} «it was safe».";
        assertThat(account(marked, OWN).wire().map(Wire::name)).contains("Blue Wire");
        assertThat(account(marked, Lists.shipped()).wire()).isEmpty();
    }

    @Test
    void the_shipped_carriers_are_known_beside_ones_own() {
        assertThat(
                        account("«“It is safe,”» [⟨p:Ann Lee⟩] {told} Reuters.", OWN)
                                .statements()
                                .get(0)
                                .chain()
                                .carriers())
                .extracting(Carrier::name)
                .containsExactly("Reuters");
    }

    @Test
    void an_alias_joins_two_names_and_gives_the_speaker_its_own() {
        String marked = "⟨p:Ann Lee⟩ came. [⟨p:A. M. Quist⟩] {said} «so».";
        assertThat(account(marked, OWN).entities())
                .extracting(Entity::key)
                .containsExactly("person:ann lee");
        assertThat(account(marked, OWN).statements().get(0).speaker().entity()).contains("e1");
        assertThat(account(marked, Lists.shipped()).entities()).hasSize(2);
    }

    private static Account account(String marked, Lists lists) {
        return Attributor.attribute(MarkedMentions.of(marked), lists);
    }
}
