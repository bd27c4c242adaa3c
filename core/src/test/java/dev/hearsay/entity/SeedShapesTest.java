package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedMentions;
import org.junit.jupiter.api.Test;

/** Whole articles in the shapes that agencies and their copiers write. */
final class SeedShapesTest {

    @Test
    void a_minister_under_two_spellings_and_two_descriptions() {
        String marked =
                """
                Fight Against Drought Almost Over: ⟨p:Holtov⟩
                ⟨l:MOSCOW⟩- ⟨g:Russian⟩ Foreign Minister ⟨p:Sergey Holtov⟩ has stressed that it is almost over.
                "It is nearing its end," said ⟨p:Holtov⟩, ⟨o:Satellit⟩ reported.
                ⟨r.p^5*0.8:He⟩ echoed the statement made by ⟨g:Russian⟩ Water Minister ⟨p:Sergei Brook⟩ ⟨r.p^9:who⟩ said so.
                ⟨n.p^9*0.5,5*0.3:The Russian foreign policy chief⟩ stressed that rain would come.
                The channels are open, ⟨g:Russian⟩ Foreign Minister ⟨p:Sergei Holtov⟩ said Tuesday.
                "Of course," ⟨p:Holtov⟩ said at a press conference with ⟨n.p^14*0.7:his Lundish counterpart⟩.
                ⟨n.p:The Russian top diplomat⟩ pointed out that it is key.
                ⟨r.p^16*0.8:He⟩ noted that it will be launched soon.""";
        assertThat(Named.of(EntityKind.PERSON, MarkedMentions.withHeadline(marked)))
                .isEqualTo(
                        """
                        Sergey Holtov: Holtov, Sergey Holtov, Holtov, He, The Russian foreign policy chief, Sergei Holtov, Holtov, The Russian top diplomat, He
                        Sergei Brook: Sergei Brook, who
                        his Lundish counterpart: his Lundish counterpart""");
    }

    @Test
    void an_envoy_who_is_called_a_negotiator() {
        String marked =
                """
                ⟨l:Russia⟩ hopes the coast will be dry in two months
                ⟨l:Moscow⟩ hopes that the coast will be dry, ⟨n.p:Russian president⟩’s special envoy for ⟨l:Norland⟩ ⟨p:Alexander Brook⟩ said on Tuesday, ⟨o:NAP⟩ reports quoting ⟨o:TUSS⟩.
                "We all hope so," ⟨r.p^5*0.8:he⟩ said at a news conference in ⟨l:Lund⟩.
                ⟨r.p^8*0.9:He⟩ said it is time. "⟨n.o:the Russian side⟩ sees the need," ⟨r.p:he⟩ said.
                According to ⟨n.p:the Russian chief negotiator⟩, venues have been offered. "We would like to," ⟨p:Brook⟩ said.
                There is a lot of it, ⟨r.p^14*0.8:he⟩ went on.""";
        assertThat(Named.of(MarkedMentions.withHeadline(marked)))
                .isEqualTo(
                        """
                        Russia government: Russia
                        Moscow government: Moscow
                        Russian president person: Russian president
                        Norland place: Norland
                        Alexander Brook person: Alexander Brook, he, He, the Russian chief negotiator, Brook, he
                        NAP organization: NAP
                        TUSS organization: TUSS
                        Lund place: Lund
                        the Russian side government: the Russian side""");
    }
}
