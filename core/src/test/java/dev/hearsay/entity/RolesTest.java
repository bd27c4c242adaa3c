package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedMentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RolesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Mayor ⟨p:Ann Lee⟩ spoke.                                        | [Mayor]
                    The Kesterian president's special envoy for Lund ⟨p:Bo Holt⟩ said so. | [The Kesterian president's special envoy for Lund]
                    It is over, Kesterian president’s special envoy for ⟨l:Lund⟩ ⟨p:Bo Holt⟩ said. | [Kesterian president’s special envoy for Lund]
                    Kesterian Foreign Minister ⟨p:Bo Holt⟩ said so.                 | [Kesterian Foreign Minister]
                    So said ⟨g:Kesterian⟩ Foreign Minister ⟨p:Bo Holt⟩ on Tuesday.  | [Kesterian Foreign Minister]
                    "No," said former mayor ⟨p:Ann Lee⟩.                            | [former mayor]
                    He met acting Mayor ⟨p:Ann Lee⟩ today.                          | [acting Mayor]
                    The bank's chief economist, ⟨p:Bo Berg⟩, said so.               | [The bank's chief economist]
                    It rains, said the bank's chief economist, ⟨p:Bo Berg⟩.         | [the bank's chief economist]
                    ⟨p:Ann Lee⟩, the mayor of Nordhavn, said so.                    | [the mayor of Nordhavn]
                    ⟨p:Ann Lee⟩, mayor of Nordhavn, said so.                        | [mayor of Nordhavn]
                    ⟨p:Ann Lee⟩, 34, a nurse from Lund, said so.                    | [a nurse from Lund]
                    ⟨p:Ann Lee⟩, a beekeeper from Lund, said so.                    | [a beekeeper from Lund]
                    "No," said ⟨p:Ann Lee⟩, a spokeswoman for the agency.           | [a spokeswoman for the agency]
                    ⟨p:Bo Berg⟩ (R-Texas) voted no.                                 | [R-Texas]
                    ⟨p:Bo Berg⟩, D-Minn., voted no.                                 | [D-Minn.]
                    Sen. ⟨p:Bo Berg⟩ voted no.                                      | [Sen.]
                    Gen. ⟨p:Bo Berg⟩ voted no.                                      | [Gen.]
                    ⟨p:Ann Lee⟩, Kesteria's foreign minister, said so.              | [Kesteria's foreign minister]
                    ⟨p:Ann Lee⟩, chief executive of Nordhavn Shipping, said so.     | [chief executive of Nordhavn Shipping]
                    ⟨p:Ann Lee⟩, who heads the agency, said so.                     | ~~
                    The wife of Mr. ⟨p:Lee⟩ said so.                                | ~~
                    ⟨p:Bo Berg⟩, the daughter of a baker, said so.                  | ~~
                    A spokesman for ⟨p:Ann Lee⟩ said so.                            | ~~
                    He met the mayor, ⟨p:Ann Lee⟩ said.                             | ~~
                    ⟨p:Ann Lee⟩, the mayor and ⟨p:Bo Berg⟩ said so.                 | ~~
                    ⟨p:Ann Lee⟩, Mayor ⟨p:Bo Berg⟩ and others came.                 | ~~
                    Mr. ⟨p:Lee⟩ said so.                                            | ~~
                    ⟨p:Ann Lee⟩ met Mayor ⟨p:Bo Berg⟩.                              | ~~
                    ⟨p:Ann Lee⟩, a week later, said so.                             | ~~
                    It was praised by ⟨p:Ann Lee⟩, a move that critics like.        | ~~
                    The bridge, ⟨p:Ann Lee⟩ said, is safe.                          | ~~
                    The mayor left. ⟨p:Ann Lee⟩ stayed.                             | ~~
                    Mayor ⟨p:Ann Lee⟩ came. Mayor ⟨p:Lee⟩ left.                     | [Mayor]
                    Mayor ⟨p:Ann Lee⟩, a trained nurse, said so.                    | [Mayor][a trained nurse]
                    White House press secretary ⟨p:Bo Berg⟩ said so.                | [White House press secretary]
                    He told opposition leader ⟨p:Bo Berg⟩ so.                       | [opposition leader]
                    Climate scientist ⟨p:Ann Lee⟩ said so.                          | [Climate scientist]
                    ⟨p:Mayor Ann Lee⟩ said so.                                      | [Mayor]
                    "Go," ⟨p:Ann Lee⟩, president of the U.S. Harbor Union, said.    | [president of the U.S. Harbor Union]
                    The mayor of Lund, ⟨p:Ann Lee⟩, and the clerk came.             | ~~
                    ⟨p:Ann Lee⟩, his wife, came.                                    | [his wife]
                    """)
    void finds_what_a_person_is(String marked, String roles) {
        assertThat(Named.roles(MarkedMentions.of(marked))).isEqualTo(roles);
    }
}
