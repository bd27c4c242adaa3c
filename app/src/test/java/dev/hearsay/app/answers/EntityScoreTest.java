package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityScoreTest {
    private static final String TEXT =
            "😀 Ann Lee of Radio Nord left Nordhavn for the Port of Sund; she met the Kesterian mayor.";

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static GoldName gold(String words, Sort sort) {
        return new GoldName(at(words), sort);
    }

    private static Mention mention(String words, Mention.Form form, Mention.Type type) {
        return new Mention(Passage.of(TEXT, at(words)), form, type, List.of(), 1, "reader/test");
    }

    private static Mention name(String words, Mention.Type type) {
        return mention(words, Mention.Form.NAME, type);
    }

    private static Entity entity(Mention... mentions) {
        return new Entity(
                "e1",
                "key",
                "name",
                EntityKind.GOVERNMENT,
                List.of(),
                Arrays.asList(mentions),
                1,
                "test");
    }

    private static Board board(List<GoldName> gold, Entity... entities) {
        return EntityScore.board(
                List.of(EntityScore.Found.of("a1", TEXT, gold, List.of(entities))));
    }

    private static final Board BOARD =
            board(
                    List.of(
                            gold("Ann Lee", Sort.PERSON),
                            gold("Radio Nord", Sort.ORGANIZATION),
                            gold("Nordhavn", Sort.LOCATION),
                            gold("Port of Sund", Sort.ORGANIZATION)),
                    entity(
                            name("Ann Lee", Mention.Type.PERSON),
                            mention("she", Mention.Form.PRONOUN, Mention.Type.PERSON)),
                    entity(name("Radio Nord", Mention.Type.PLACE)),
                    entity(name("Sund", Mention.Type.PLACE)),
                    entity(name("Kesterian", Mention.Type.GROUP)));

    @Test
    void a_name_is_found_with_its_very_characters_and_its_sort() {
        // read are Ann Lee, Radio Nord, Sund; only Ann Lee is wholly right
        assertThat(Gold.row(BOARD, "names", "main"))
                .startsWith("33.3", "25.0", "28.6")
                .endsWith("4", "3");
        assertThat(Gold.row(BOARD, "names", "person")).startsWith("100.0", "100.0", "100.0");
        assertThat(Gold.row(BOARD, "names", "organization")).startsWith("-", "0.0", "0.0");
    }

    @Test
    void places_alone_do_not_ask_for_the_sort() {
        assertThat(Gold.row(BOARD, "names", "spans")).startsWith("66.7", "50.0", "57.1");
    }

    @Test
    void other_sorts_are_shown_where_gold_has_them() {
        assertThat(BOARD.sections().get(0).rows())
                .extracting(Section.Row::name)
                .containsExactly("main", "person", "organization", "location", "spans");
        Board groups =
                board(
                        List.of(gold("Kesterian", Sort.NORP)),
                        entity(name("Kesterian", Mention.Type.GROUP)));
        assertThat(Gold.row(groups, "names", "norp")).startsWith("100.0", "100.0");
    }

    @Test
    void a_mention_in_two_entities_is_one() {
        Board board =
                board(
                        List.of(gold("Ann Lee", Sort.PERSON)),
                        entity(name("Ann Lee", Mention.Type.PERSON)),
                        entity(name("Ann Lee", Mention.Type.PERSON)));
        assertThat(Gold.row(board, "names", "main"))
                .startsWith("100.0", "100.0")
                .endsWith("1", "1");
    }

    @Test
    void wrong_names_are_listed_in_code_points() {
        assertThat(BOARD.errors())
                .isEqualTo(
                        """
                        a1 13-23 sort "Radio Nord"
                            organization -> location  reader/test
                        a1 29-37 missed "Nordhavn"
                            location -> nothing
                        a1 46-58 place "Port of Sund"
                            organization -> location "Sund"  reader/test
                        """);
    }

    @Test
    void a_name_beside_gold_is_listed() {
        assertThat(board(List.of(), entity(name("Ann Lee", Mention.Type.PERSON))).errors())
                .isEqualTo("a1 2-9 beside \"Ann Lee\"\n    nothing -> person  reader/test\n");
    }

    @Test
    void corpora_may_spell_the_sorts_as_they_like() {
        assertThat(Sort.find("PER")).contains(Sort.PERSON);
        assertThat(Sort.find("person")).contains(Sort.PERSON);
        assertThat(Sort.find("ORG")).contains(Sort.ORGANIZATION);
        assertThat(Sort.find("GPE")).contains(Sort.LOCATION);
        assertThat(Sort.find("Misc")).contains(Sort.OTHER);
        assertThat(Sort.find("Date")).isEmpty();
    }
}
