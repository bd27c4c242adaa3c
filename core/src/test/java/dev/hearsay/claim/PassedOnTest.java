package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.reading.MarkedMentions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassedOnTest {
    private static final String LEE =
            "[1:⟨p:Ann Lee⟩] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:for rain»».";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [1:⟨p:Ann Lee⟩] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».                     | Ann Lee (person)
                    «1:[2:⟨l:Nordland⟩] {2:hopes} «2:for rain»», [1:⟨n.p:an envoy⟩] {1:said}.               | an envoy (person)
                    [1:⟨n.x:The report⟩] {1:says} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».                | The report (document)
                    [1:⟨o:Holt Shipping⟩] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».               | -
                    [1:⟨n.p:Critics⟩] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».                   | -
                    [1:⟨p:Ann Lee⟩] {1:said} «1:that [2:⟨r.p^1:she⟩] {2:hopes} «2:so»».                     | -
                    Mayor ⟨p:Ann Lee⟩ left. [1:⟨p:Lee⟩] {1:said} «1:that [2:⟨n.p:the mayor⟩] {2:hopes} «2:so»».  | -
                    [1:⟨p:Ann Lee⟩] {1:said} «1:that [2:you] {2:hope} «2:so»».                              | -
                    [1:You] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».                             | -
                    {1:Saying} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».                                   | -
                    [1:⟨p:Ann Lee⟩] {1:said} «1:so». [2:⟨p:Bo Berg⟩] {2:denied} «2:it».                     | -
                    [1:⟨p:Ann Lee⟩] {1:told} Reuters «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».             | Reuters (agency) <- Ann Lee (person)
                    [1:⟨o:Reuters⟩] {1:reported} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».                 | Reuters (agency)
                    [1:⟨o:ITAR-TASS⟩] {1:reported} «1:that [2:⟨p:Bo Berg⟩] {2:hopes} «2:so»».               | TASS (agency)
                    [1:⟨p:Ann Lee⟩] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:told} Reuters «2:so»».              | Ann Lee (person) <- Reuters (agency)
                    """)
    void whoever_hands_words_on_is_a_carrier(String marked, String expected) {
        List<Statement> statements = statements(marked);
        assertThat(chain(statements.get(1))).isEqualTo(expected);
    }

    @Test
    void the_one_who_hands_on_has_no_link_of_its_own() {
        assertThat(chain(statements(LEE).get(0))).isEqualTo("-");
    }

    @Test
    void the_link_is_proved_by_the_words_of_the_source() {
        Carrier carrier = statements(LEE).get(1).chain().carriers().get(0);
        assertThat(carrier.passage().words()).isEqualTo("Ann Lee");
        assertThat(carrier.rule()).isEqualTo("carrier/passed-on");
    }

    @Test
    void a_chain_grows_with_every_one_who_hands_on() {
        List<Statement> statements =
                statements(
                        "[1:⟨p:Ann Lee⟩] {1:said} «1:that [2:⟨p:Bo Berg⟩] {2:heard} «2:that"
                                + " [3:⟨p:Ida Cole⟩] {3:hopes} «3:so»»».");
        assertThat(chain(statements.get(2))).isEqualTo("Ann Lee (person) <- Bo Berg (person)");
    }

    private static List<Statement> statements(String marked) {
        return Attributor.attribute(MarkedMentions.of(marked), Lists.shipped()).statements();
    }

    private static String chain(Statement statement) {
        List<Carrier> carriers = statement.chain().carriers();
        return carriers.isEmpty()
                ? "-"
                : carriers.stream()
                        .map(c -> c.name() + " (" + c.kind().name().toLowerCase(Locale.ROOT) + ")")
                        .collect(Collectors.joining(" <- "));
    }
}
