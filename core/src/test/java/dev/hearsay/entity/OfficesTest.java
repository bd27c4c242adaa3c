package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficesTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Russian Foreign Minister      | the Russian foreign policy chief
                    Russian Foreign Minister      | the Russian top diplomat
                    Foreign Minister              | the foreign minister
                    foreign minister of Norway    | the Norwegian foreign minister
                    Foreign Minister              | the minister
                    mayor of Nordhavn             | the mayor
                    mayor of Nordhavn             | the Nordhavn mayor
                    Mayor                         | the embattled mayor
                    Defence Minister              | the defense minister
                    the bank's chief economist    | the economist
                    the bank's chief economist    | the bank's economist
                    CEO of Nordhavn Shipping      | the chief executive
                    a spokeswoman for the agency  | the agency's spokeswoman
                    Sen.                          | the senator
                    President                     | the president
                    former mayor                  | the former mayor
                    ex-mayor                      | the former mayor
                    deputy mayor                  | the deputy mayor
                    """)
    void same(String role, String description) {
        assertThat(Offices.same(role, description)).isTrue();
    }

    @ParameterizedTest(name = "{0} != {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Russian Foreign Minister      | the Syrian top diplomat
                    Foreign Minister              | the defense minister
                    deputy mayor of Nordhavn      | the mayor
                    mayor of Nordhavn             | the former mayor
                    vice president                | the president
                    president                     | the vice president
                    a spokeswoman for the agency  | the spokesman
                    mayor of Nordhavn             | the Lund mayor
                    a nurse from Lund             | the doctor
                    the envoy                     | the bridge
                    Republican nominee            | the Democratic nominee
                    """)
    void not_the_same(String role, String description) {
        assertThat(Offices.same(role, description)).isFalse();
    }

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Russian president's special envoy for Syria | the Russian chief negotiator
                    President                                   | the leader
                    Foreign Minister                            | the diplomat
                    """)
    void near(String role, String description) {
        assertThat(Offices.near(role, description)).isTrue();
        assertThat(Offices.same(role, description)).isFalse();
    }

    @Test
    void a_near_office_of_another_state_is_not_near() {
        assertThat(Offices.near("Russian envoy", "the Syrian chief negotiator")).isFalse();
    }

    @Test
    void an_envoy_for_a_state_is_not_that_states() {
        assertThat(Offices.state("Russian president's special envoy for Syria")).contains("Russia");
        assertThat(Offices.state("special envoy for Syria")).isEmpty();
    }

    @Test
    void the_head_is_the_noun_before_whose_it_is() {
        assertThat(Offices.head("the bank's chief economist for the coast")).contains("economist");
    }
}
