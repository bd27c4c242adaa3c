package dev.hearsay.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CarriersTest {
    private final Carriers shipped = Carriers.shipped();

    @Test
    void an_agency_is_known_by_its_other_names() {
        assertThat(List.of("ITAR-TASS", "Agence France-Presse", "The Associated Press"))
                .map(name -> shipped.named(name).orElse("nobody"))
                .containsExactly("TASS", "AFP", "AP");
    }

    @Test
    void a_programme_is_another_name_of_its_channel() {
        assertThat(shipped.named("Meet the Press")).contains("NBC");
    }

    @Test
    void a_carrier_has_a_kind() {
        assertThat(List.of("TASS", "Washington Post", "Twitter"))
                .map(name -> shipped.kind(name).orElse(Carrier.Kind.PERSON))
                .containsExactly(Carrier.Kind.AGENCY, Carrier.Kind.OUTLET, Carrier.Kind.OTHER);
    }

    @Test
    void a_stranger_has_no_name() {
        assertThat(shipped.named("Nordhavn Tagblatt")).isEmpty();
    }

    @Test
    void the_longest_name_is_found() {
        assertThat(names("He told Fox Business of it.")).containsExactly("Fox Business");
    }

    @Test
    void a_name_inside_a_longer_word_is_not_found() {
        assertThat(names("The APs, an AP-like body, @CNN and the Reuters/Moll poll.")).isEmpty();
    }

    @Test
    void a_name_that_needs_its_article_is_found_only_with_it() {
        assertThat(names("He reads the Independent. Independent voters do not."))
                .containsExactly("Independent");
        assertThat(names("He reads the Mirror. Mirror glass broke."))
                .containsExactly("Daily Mirror");
    }

    @Test
    void a_name_that_needs_quotation_marks_is_found_only_between_them() {
        assertThat(names("on “State of the Union,” not in the State of the Union speech"))
                .containsExactly("CNN");
    }

    @Test
    void a_users_carriers_are_found_beside_the_shipped_ones() {
        Carriers more = shipped.with(Carriers.parse(List.of("NTA\tagency\tNord-TA")));
        assertThat(more.in("Nord-TA and TASS"))
                .extracting(Carriers.Named::name)
                .containsExactly("NTA", "TASS");
    }

    @Test
    void a_users_entry_wins() {
        Carriers more =
                shipped.with(Carriers.parse(List.of("Tass\toutlet", "# a comment", "TASS\tother")));
        assertThat(more.named("Tass")).contains("Tass");
        assertThat(more.kind("ITAR-TASS")).contains(Carrier.Kind.OTHER);
    }

    @Test
    void a_line_with_an_unknown_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carriers.parse(List.of("# mine", "NTA\twire")))
                .withMessage(
                        "Could not read the carrier in line 2, 'NTA\twire': 'wire' is no kind. Write a"
                                + " name, then agency, outlet or other, then other names with |"
                                + " between, and a tab between the three.");
    }

    @Test
    void a_line_without_a_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carriers.parse(List.of("NTA agency")))
                .withMessageStartingWith(
                        "Could not read the carrier in line 1, 'NTA agency': 1 fields were found.");
    }

    private List<String> names(String text) {
        return shipped.in(text).stream().map(Carriers.Named::name).toList();
    }
}
