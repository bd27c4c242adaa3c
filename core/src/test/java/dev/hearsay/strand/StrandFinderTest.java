package dev.hearsay.strand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.lineage.LineageFinder;
import dev.hearsay.retelling.RetellingFinder;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The topics of a story. */
class StrandFinderTest {
    private static final Story FERRY =
            ReadStory.of(
                    ReadStory.account(
                            "Courier",
                            "Captain Ann Lee said the ferry's hull had a crack of two metres.\n\n"
                                    + "Passengers will get their money back by Friday, the owner, Bo Berg, said."
                                    + " He said every passenger would also get a free ticket.\n\n"
                                    + "The mayor said that a new school would be opened in August."),
                    ReadStory.account(
                            "Echo",
                            "Divers said the ferry's hull was cracked below the water line.\n\n"
                                    + "Bo Berg said passengers could ask for more money than the ticket had"
                                    + " cost."));

    @Test
    void statements_on_one_thing_are_a_thread_that_is_called_by_their_words() {
        assertThat(strands()).extracting(Strand::label).contains("the ferry's hull");
    }

    @Test
    void a_statement_alone_with_its_topic_is_in_no_thread() {
        List<Citation> all =
                strands().stream().flatMap(strand -> strand.statements().stream()).toList();
        assertThat(all)
                .noneMatch(
                        citation ->
                                FERRY
                                        .statement(citation)
                                        .orElseThrow()
                                        .attribution()
                                        .content()
                                        .stream()
                                        .anyMatch(piece -> piece.words().contains("school")));
    }

    @Test
    void ids_are_counted_and_a_statement_is_in_one_thread_at_most() {
        List<Strand> strands = strands();
        assertThat(strands.get(0).id()).isEqualTo("t1");
        assertThat(strands.stream().flatMap(strand -> strand.statements().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_statements_make_no_threads() {
        Story story = ReadStory.of(ReadStory.account("Courier", "The ferry sails at noon."));
        assertThat(StrandFinder.find(story, List.of(), ReadStory::meaning)).isEmpty();
    }

    private static List<Strand> strands() {
        return StrandFinder.find(
                FERRY,
                RetellingFinder.find(
                        FERRY, LineageFinder.find(FERRY.accounts()), ReadStory::meaning),
                ReadStory::meaning);
    }
}
