package dev.hearsay.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.app.answers.Item;
import dev.hearsay.app.answers.SourceForm;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemJsonTest {

    private static Item parse(String fields) {
        String line =
                "{\"id\":\"g1\",\"text\":\"😀 It is safe, she told Radio Nord.\",\"content\":[2,12]%s}"
                        .formatted(fields);
        return ItemJson.parse("gold.jsonl:2", line.getBytes(StandardCharsets.UTF_8)).item();
    }

    private static void refused(String fields, String why) {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse(fields))
                .withMessageStartingWith("Could not read 'gold.jsonl:2': " + why);
    }

    @Test
    void an_item_has_its_place_in_both_counts() {
        Item item = parse("");
        assertThat(item.id()).isEqualTo("g1");
        assertThat(item.place()).isEqualTo("2-12");
        assertThat(item.content()).containsExactly(new Span(3, 13));
    }

    @Test
    void what_is_not_said_is_empty() {
        Item item = parse(",\"speaker\":null,\"chain\":null");
        assertThat(item.speaker()).isEmpty();
        assertThat(item.chain()).isEmpty();
        assertThat(item.stance()).isEmpty();
    }

    @Test
    void a_speaker_has_a_name_a_kind_and_the_form_of_its_source() {
        assertThat(
                        parse(
                                        ",\"source\":[[14,17]],\"speaker\":\"Ann Lee\",\"speaker_kind\":\"person\"")
                                .speaker())
                .contains(
                        new Item.Whose(
                                Optional.of("Ann Lee"),
                                Optional.of(Speaker.Kind.PERSON),
                                SourceForm.PRONOUN));
    }

    @Test
    void the_form_may_be_given() {
        assertThat(
                        parse(",\"speaker\":\"Ann Lee\",\"source_form\":\"nominal\"")
                                .speaker()
                                .map(Item.Whose::form))
                .contains(SourceForm.NOMINAL);
        refused(
                ",\"speaker\":\"Ann Lee\",\"source_form\":\"odd\"",
                "its \"source_form\" is 'odd' and not one of name, nominal, pronoun, none.");
    }

    @Test
    void an_unknown_speaker_has_no_name() {
        assertThat(parse(",\"speaker_kind\":\"unknown\"").speaker().flatMap(Item.Whose::name))
                .isEmpty();
    }

    @Test
    void an_unnamed_speaker_without_a_description_has_its_sources_words() {
        assertThat(
                        parse(",\"source\":\"a clerk\",\"speaker_kind\":\"unnamed\"")
                                .speaker()
                                .flatMap(Item.Whose::name))
                .contains("a clerk");
    }

    @Test
    void a_person_needs_a_name() {
        refused(
                ",\"speaker_kind\":\"person\"",
                "a \"speaker_kind\" other than unknown needs a \"speaker\".");
    }

    @Test
    void a_chain_is_a_list_of_links() {
        assertThat(parse(",\"chain\":[{\"name\":\"Radio Nord\",\"kind\":\"outlet\"}]").chain())
                .contains(List.of(new Item.Link("Radio Nord", "outlet")));
        assertThat(parse(",\"chain\":[]").chain()).contains(List.of());
        refused(",\"chain\":[{\"kind\":\"outlet\"}]", "a link of its \"chain\" has no \"name\".");
        refused(",\"chain\":\"Radio Nord\"", "its \"chain\" is not a list.");
    }

    @Test
    void a_stance_is_one_of_the_list() {
        assertThat(parse(",\"stance\":\"denies\"").stance()).contains(Stance.DENIES);
        refused(",\"stance\":\"sings\"", "its \"stance\" is 'sings' and not one of states, ");
    }

    @Test
    void content_is_needed() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(
                        () ->
                                ItemJson.parse(
                                        "g:1", "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(
                        "gold needs a \"text\" and the place of a \"content\" in it");
    }
}
