package dev.hearsay.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.article.Extractor;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WireFinderTest {
    private static final String BODY =
            "The dam at Nordhavn is sound, Mayor Ragna Holt said on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "NORDHAVN (Reuters) - %s ~ Reuters ~ (Reuters)",
                "NORDHAVN, Kesteria, July 3 (AP) — %s ~ AP ~ (AP)",
                "Nordhavn (AFP) – %s ~ AFP ~ (AFP)",
                "NORDHAVN, Nov. 2 (UPI) -- %s ~ UPI ~ (UPI)",
                "Dec 29 (Reuters) - %s ~ Reuters ~ (Reuters)",
                "MAREN, July 3. /TASS/. %s ~ TASS ~ /TASS/",
                "%s (AP) ~ AP ~ (AP)",
                "%s¶/TASS/ ~ TASS ~ /TASS/",
                "%s¶Source: Xinhua ~ Xinhua ~ Source: Xinhua",
                "By Bo Berg, Associated Press¶%s ~ AP ~ By Bo Berg, Associated Press",
                "By The Associated Press¶%s ~ AP ~ By The Associated Press",
                "%s¶© AFP ~ AFP ~ © AFP",
                "%s¶Copyright 2016 The Associated Press. All rights reserved. ~ AP ~ Copyright 2016 The Associated Press",
                "%s¶(Reporting by Bo Berg for Reuters; Editing by Ann Moll) ~ Reuters ~ (Reporting by Bo Berg for Reuters"
            })
    void an_agencys_copy_is_known_by_its_text(String text, String name, String proof) {
        Wire wire = find(text).orElseThrow();
        assertThat(wire.name()).isEqualTo(name);
        assertThat(wire.passage().map(Passage::words)).contains(proof);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s She told Reuters so.",
                "%s She told the Associated Press (AP) so on Tuesday, and left.",
                "%s¶The Associated Press contributed to this report.",
                "%s¶Photo: © AFP",
                "%s¶ASSOCIATED PRESS.",
                "%s¶(Reporting by Bo Berg; Editing by Ann Moll)",
                "By Bo Berg, Nordhavn Courier¶%s",
                "NORDHAVN (Courier) - %s",
                "According to TASS, the lock is shut.¶%s"
            })
    void an_article_that_quotes_an_agency_is_no_copy(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void an_author_that_was_given_is_a_rule_of_its_own() {
        Given given =
                new Given(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("UPI"),
                        Optional.empty());
        Page page = Page.text("a.txt", BODY);
        assertThat(find(new Page(page.origin(), page.kind(), page.source(), given)))
                .contains(new Wire("UPI", Optional.empty(), "carrier/given"));
    }

    private static Optional<Wire> find(String text) {
        return find(Page.text("a.txt", text.replace("%s", BODY).replace("¶", "\n\n")));
    }

    private static Optional<Wire> find(Page page) {
        return WireFinder.find(
                new Reading(
                        Extractor.extract(page),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                Carriers.shipped());
    }
}
