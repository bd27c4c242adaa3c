package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedMentions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class IdentitiesTest {

    @Test
    void one_name_in_two_spellings_is_one() {
        assertThat(joined("Minister ⟨p:Sergey Holt⟩ came.", "⟨p:Sergei Holt⟩ left."))
                .isEqualTo("person:sergei holt: 0 first, 1 same name");
    }

    @Test
    void a_role_that_agrees_is_evidence() {
        assertThat(joined("Mayor ⟨p:Ann Lee⟩ came.", "⟨p:Ann Lee⟩, the mayor of Lund, left."))
                .isEqualTo("person:ann lee: 0 first, 1 same name and role");
    }

    @Test
    void a_surname_needs_a_role() {
        assertThat(joined("Mayor ⟨p:Ann Lee⟩ came.", "Mayor ⟨p:Lee⟩ left.", "⟨p:Lee⟩ left."))
                .isEqualTo("person:ann lee: 0 first, 1 surname and role\nperson:lee: 2 first");
    }

    @Test
    void a_short_form_is_a_variant() {
        assertThat(joined("⟨p:Bill Holt⟩ came.", "⟨p:William Holt⟩ left."))
                .isEqualTo("person:bill holt: 0 first, 1 variant of the name");
    }

    @Test
    void an_initial_needs_a_role() {
        assertThat(joined("⟨p:J. Holt⟩ came.", "⟨p:Jana Holt⟩ left."))
                .isEqualTo("person:j holt: 0 first\nperson:jana holt: 1 first");
    }

    @Test
    void middle_names_that_differ_part() {
        assertThat(joined("⟨p:Ann K. Lee⟩ came.", "⟨p:Ann B. Lee⟩ left.").lines()).hasSize(2);
    }

    @Test
    void states_that_differ_part() {
        assertThat(
                        joined(
                                        "Norwegian President ⟨p:Bo Holt⟩ came.",
                                        "Swedish President ⟨p:Bo Holt⟩ left.")
                                .lines())
                .hasSize(2);
    }

    @Test
    void who_could_be_two_is_neither() {
        assertThat(
                        joined(
                                        "⟨p:Bill Holt⟩ came.",
                                        "⟨p:Billy Holt⟩ left.",
                                        "⟨p:William Holt⟩ slept.")
                                .lines())
                .hasSize(3);
    }

    @Test
    void a_father_is_not_his_son() {
        assertThat(joined("⟨p:Bo Holt⟩ came.", "⟨p:Bo Holt Jr.⟩ left.").lines()).hasSize(2);
    }

    private static String joined(String... articles) {
        List<List<Entity>> entities =
                Arrays.stream(articles)
                        .map(marked -> EntityFinder.find(MarkedMentions.of(marked)))
                        .toList();
        return Identities.join(entities).stream()
                .map(
                        identity ->
                                identity.key()
                                        + ": "
                                        + identity.members().stream()
                                                .map(m -> m.article() + " " + m.evidence())
                                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
