package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Mutations;
import dev.hearsay.reading.MarkedMentions;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Holt⟩ calls. ⟨p:Bo Holt⟩ came. ⟨p:Holt⟩ left. | Holt, Bo Holt, Holt
                    ⟨p:Ann Holt⟩ and ⟨p:Bo Holt⟩ came. Mr. ⟨p:Holt⟩ left. | Ann Holt / Bo Holt, Holt
                    ⟨p:Ann Holt⟩ and ⟨p:Bo Holt⟩ came. The ⟨p:Holts⟩ left. | Ann Holt / Bo Holt / Holts
                    ⟨p:Bo Holt⟩ and ⟨p:Bo Holt⟩ Jr. came. | Bo Holt / Bo Holt Jr.
                    ⟨p:Sergey Holt⟩ came. ⟨p:Sergei Holt⟩ left. | Sergey Holt, Sergei Holt
                    ⟨p:J. Holt⟩ and ⟨p:Jana Holt⟩ and ⟨p:Jens Holt⟩ came. | J. Holt / Jana Holt / Jens Holt
                    ⟨p:J. Holt⟩ came. ⟨p:Jana Holt⟩ left. | J. Holt, Jana Holt
                    ⟨p:Ann⟩ ⟨p:Lee⟩ came. ⟨p:Lee⟩ left. | Ann Lee, Lee
                    ⟨p:Mayor Ann Lee's⟩ hat. ⟨p:Lee’s⟩ coat. | Ann Lee, Lee
                    ⟨p:Lee Hao⟩ came. ⟨p:Lee⟩ left. | Lee Hao, Lee
                    ⟨p:Ann Lee⟩ came. ⟨p:Ann⟩ left. | Ann Lee, Ann
                    ⟨p:Lee⟩ came. ⟨p:Lee⟩ left. ⟨o:Lee⟩ slept. | Lee, Lee, Lee
                    ⟨p:Ann Lee⟩ came. ⟨o:Lee⟩ left. | Ann Lee, Lee
                    ⟨p:Ann Holt⟩ came. ⟨o:Holt Shipping⟩ and ⟨o:Holt⟩ left. | Ann Holt / Holt Shipping, Holt
                    The ⟨o:Ministry of Defence⟩ and the ⟨o:Defense Ministry⟩. | Ministry of Defence, Defense Ministry
                    ⟨o:Nordhavn Harbour Authority⟩ (⟨o:NHA⟩). The ⟨o:N.H.A.⟩ | Nordhavn Harbour Authority, NHA, N.H.A.
                    ⟨o:Federal Bureau of Bees⟩ buzzed. The ⟨o:FBB⟩ stung. | Federal Bureau of Bees, FBB
                    ⟨o:Nordhavn Shipping Inc.⟩ and ⟨o:Nordhavn Shipping⟩ | Nordhavn Shipping Inc., Nordhavn Shipping
                    ⟨o:Kesterian Defence Ministry⟩. The ⟨o:Defence Ministry⟩. | Kesterian Defence Ministry, Defence Ministry
                    ⟨o:Kesterian Defence Ministry⟩. ⟨o:Norland Defence Ministry⟩. The ⟨o:Defence Ministry⟩. | Kesterian Defence Ministry / Norland Defence Ministry / Defence Ministry
                    ⟨l:United States⟩ or ⟨l:U.S.⟩ or ⟨l:US⟩ | United States, U.S., US
                    The ⟨o:Holt campaign⟩. ⟨p:Bo Holt⟩. ⟨p:Holt⟩. | Holt campaign / Bo Holt, Holt
                    The ⟨o:Nordhavn Courier⟩. The ⟨o:Courier⟩. | Nordhavn Courier, Courier
                    ⟨o:University of Lund⟩ and ⟨o:University of New Norland Lund⟩ | University of Lund / University of New Norland Lund
                    ⟨o:Nordhavn Nation Club⟩ and ⟨o:Nordhavn⟩ | Nordhavn Nation Club / Nordhavn
                    ⟨g:Democrats⟩ and a ⟨g:Democrat⟩ | Democrats, Democrat
                    ⟨p:Ann Lee⟩ came. ⟨p:LEE⟩ left. | Ann Lee, LEE
                    ⟨p:Ann Holtova⟩ came. ⟨p:Holtov⟩ left. | Ann Holtova / Holtov
                    """)
    void names_join(String marked, String expected) {
        assertThat(Named.clusters(MarkedMentions.of(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩. ⟨r.p^2*0.6,1*0.4:She⟩ left. | Ann Lee, She / Bo Berg
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩. ⟨r.p^1*0.6,2*0.4:She⟩ left. | Ann Lee, She / Bo Berg
                    ⟨p:Ann Lee⟩ met ⟨p:Ida Berg⟩. ⟨r.p^1*0.45,2*0.45:She⟩ left. | Ann Lee / Ida Berg
                    ⟨p:Ann Lee⟩ came. ⟨r.p:She⟩ left. | Ann Lee, She
                    ⟨p:Ann Lee⟩ came. ⟨r.p:He⟩ left. | Ann Lee
                    ⟨p:Ann Lee⟩ met ⟨n.p:a clerk⟩. ⟨r.p:She⟩ left. | Ann Lee / a clerk
                    ⟨n.p:A clerk⟩ came. ⟨r.p^1:He⟩ left. | A clerk, He
                    ⟨p:Bo Berg⟩ came. ⟨r.p^1:He⟩ slept. ⟨r.p^2:He⟩ left. | Bo Berg, He, He
                    ⟨p:Ann Lee⟩ came. ⟨r.p^1:They⟩ left. | Ann Lee
                    ⟨g:Democrats⟩ came. ⟨r.p^1:They⟩ left. | Democrats, They
                    ⟨o:Nordhavn Shipping⟩ came. ⟨r.o^1:It⟩ left. | Nordhavn Shipping, It
                    ⟨p:Ann Lee⟩ came. ⟨r.o^1:It⟩ rained. | Ann Lee
                    Norland Foreign Minister ⟨p:Bo Holt⟩ came. ⟨n.p:The top diplomat⟩ left. | Bo Holt, The top diplomat
                    Norwegian Foreign Minister ⟨p:Bo Holt⟩ came. ⟨n.p:The Norwegian foreign policy chief⟩ left. | Bo Holt, The Norwegian foreign policy chief
                    Norwegian Foreign Minister ⟨p:Bo Holt⟩ came. ⟨n.p:The Swedish foreign minister⟩ left. | Bo Holt / The Swedish foreign minister
                    Norway's special envoy for Lund ⟨p:Bo Holt⟩ came. ⟨n.p:The Norwegian chief negotiator⟩ left. | Bo Holt, The Norwegian chief negotiator
                    Envoy ⟨p:Bo Holt⟩ and envoy ⟨p:Bo Berg⟩ came. ⟨n.p:The chief negotiator⟩ left. | Bo Holt / Bo Berg / The chief negotiator
                    ⟨p:Ann Lee⟩, ⟨n.p:the mayor⟩ of Lund, came. ⟨n.p:The mayor⟩ left. | Ann Lee, the mayor, The mayor
                    Mayor ⟨p:Ann Lee⟩ came. ⟨n.p:Another mayor⟩ left. | Ann Lee / Another mayor
                    ⟨n.p:A senior official⟩ spoke. ⟨n.p^1:Another official⟩ agreed. | A senior official / Another official
                    ⟨p:Ann Lee⟩ came. ⟨n.p^1*0.8:The engineer⟩ left. | Ann Lee, The engineer
                    ⟨p:Ann Lee⟩ came. ⟨n.p^1*0.4:The engineer⟩ left. | Ann Lee / The engineer
                    Minister ⟨p:Ann Lee⟩ came. ⟨n.p^1*0.8:The pope⟩ left. | Ann Lee / The pope
                    The ⟨o:Kesterian Defence Ministry⟩ spoke. ⟨n.o:The ministry⟩ denied it. | Kesterian Defence Ministry, The ministry
                    ⟨o:Health Ministry⟩ and ⟨o:Defence Ministry⟩. ⟨n.o:The ministry⟩ denied it. | Health Ministry / Defence Ministry / The ministry
                    ⟨p:Ann Lee⟩ met ⟨n.p^1*0.9:her counterpart⟩. | Ann Lee / her counterpart
                    """)
    void nouns_and_pronouns_join(String marked, String expected) {
        assertThat(Named.clusters(MarkedMentions.of(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨l:Moscow⟩ hopes for rain. | Moscow government: Moscow
                    It rained in ⟨l:Moscow⟩. | Moscow place: Moscow
                    Officials in ⟨l:Moscow⟩ said so. | Moscow place: Moscow
                    [⟨l:Kesteria⟩] {wants} «rain». | Kesteria government: Kesteria
                    The ⟨o:Kremlin⟩ is red. | Kremlin government: Kremlin
                    The ⟨x:White House⟩ denied it. | White House government: White House
                    The ⟨o:Kesterian Defence Ministry⟩ is new. | Kesterian Defence Ministry government: Kesterian Defence Ministry
                    ⟨n.o:The Russian side⟩ sees it. | The Russian side government: The Russian side
                    ⟨n.o:The government⟩ fell. | The government government: The government
                    ⟨n.o:The company⟩ fell. | The company organization: The company
                    ⟨o:Nordhavn Shipping⟩ said so. | Nordhavn Shipping organization: Nordhavn Shipping
                    The ⟨g:Russians⟩ said so. | Russians group: Russians
                    ⟨n.p:Two reporters⟩ said so. | Two reporters person: Two reporters
                    The ⟨x:Harbour Act⟩ was read. | Harbour Act other: Harbour Act
                    ⟨o:Nordhavn police⟩ said so. | Nordhavn police government: Nordhavn police
                    """)
    void kinds(String marked, String expected) {
        assertThat(Named.of(MarkedMentions.of(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Sergey Holt⟩ came. | person:sergei holt
                    ⟨l:Moscow⟩ hopes so. | government:russia
                    The ⟨o:Kremlin⟩ hopes so. | government:russia
                    ⟨l:Russia⟩ hopes so. | government:russia
                    ⟨n.o:The Russian side⟩ hopes so. | government:russia
                    It rained in ⟨l:Moscow⟩. | place:moscow
                    The ⟨o:Ministry of Defence⟩ of it. | government:defense ministry
                    ⟨o:Nordhavn Shipping Inc.⟩ | organization:nordhavn shipping
                    The ⟨l:U.S.⟩ coast | place:united states
                    ⟨n.p:A clerk⟩ came. | unnamed:0a:0
                    """)
    void keys(String marked, String expected) {
        assertThat(EntityFinder.find(MarkedMentions.of(marked)).get(0).key()).isEqualTo(expected);
    }

    private static final String ARTICLE =
            """
            ⟨p:Holt⟩ hopes for rain
            ⟨l:NORDHAVN⟩ - ⟨g:Kesterian⟩ Foreign Minister ⟨p:Bo Holt⟩ met reporters in ⟨l:Lund⟩.
            ⟨r.p^4*0.9:He⟩ praised ⟨p:Ida Lee⟩, ⟨n.p:the mayor⟩ of ⟨l:Lund⟩, and ⟨r.p^7*0.6,4*0.4:her⟩ husband.
            ⟨n.p:The top diplomat⟩ said ⟨l:Kesteria⟩ was ready. ⟨n.p^7*0.5:The mayor⟩ agreed with ⟨p:Holt⟩.
            ⟨l:Kesteria⟩ hopes for rain, ⟨r.p^14*0.8:he⟩ said.""";

    @Test
    void a_whole_article() {
        assertThat(Named.of(MarkedMentions.withHeadline(ARTICLE)))
                .isEqualTo(
                        """
                        Bo Holt person: Holt, Bo Holt, He, The top diplomat, Holt, he
                        NORDHAVN place: NORDHAVN
                        Kesterian group: Kesterian
                        Lund place: Lund, Lund
                        Ida Lee person: Ida Lee, the mayor, her, The mayor
                        Kesteria place: Kesteria
                        Kesteria government: Kesteria""");
    }

    @Test
    void the_bearer_of_a_shared_surname_is_the_one_of_the_paragraph() {
        List<Entity> entities =
                EntityFinder.find(
                        MarkedMentions.of(
                                "⟨p:Ann Holt⟩ met ⟨p:Bo Holt⟩.\n⟨p:Bo Holt⟩ spoke. ⟨p:Holt⟩ left."));
        assertThat(Named.clusters(entities)).isEqualTo("Ann Holt / Bo Holt, Bo Holt, Holt");
        assertThat(entities.get(1).confidence()).isLessThan(0.75);
        assertThat(entities.get(1).rule()).isEqualTo("entity/surname-nearest");
    }

    @Test
    void a_mention_says_which_rule_joined_it() {
        List<Entity> entities =
                EntityFinder.find(MarkedMentions.of("⟨p:Ann Lee⟩ came. ⟨p:Lee⟩ left."));
        assertThat(entities.get(0).mentions())
                .extracting(Mention::rule)
                .containsExactly("entity/name", "entity/surname");
    }

    @Test
    void a_place_in_the_text_leads_to_its_entity() {
        List<Entity> entities =
                EntityFinder.find(
                        MarkedMentions.of("⟨n.p:The mayor⟩ met ⟨p:Ann Lee⟩ in ⟨l:Lund⟩."));
        assertThat(Entity.at(entities, new Span(14, 21)).map(Entity::name)).contains("Ann Lee");
        assertThat(Entity.at(entities, new Span(9, 22)).map(Entity::name)).contains("Ann Lee");
        assertThat(Entity.at(entities, new Span(15, 16)).map(Entity::name)).contains("Ann Lee");
        assertThat(Entity.at(entities, new Span(10, 13))).isEmpty();
    }

    @Test
    void an_article_read_twice_gives_equal_entities() {
        Reading reading = MarkedMentions.withHeadline(ARTICLE);
        assertThat(EntityFinder.find(reading)).isEqualTo(EntityFinder.find(reading));
    }

    @Test
    void nothing_that_befalls_a_text_makes_it_throw() {
        String bare = ARTICLE.replaceAll("⟨[^:]*:|⟩", "");
        Mutations.of(bare)
                .forEach(
                        (how, text) ->
                                assertThat(EntityFinder.find(Scattered.over(text)))
                                        .as(how)
                                        .allSatisfy(
                                                entity ->
                                                        assertThat(entity.mentions())
                                                                .allSatisfy(m -> stands(m, text))));
    }

    private static void stands(Mention mention, String text) {
        assertThat(text.substring(mention.span().start(), mention.span().end()))
                .isEqualTo(mention.passage().words());
    }
}
