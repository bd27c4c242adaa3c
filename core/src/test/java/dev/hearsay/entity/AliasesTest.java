package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.reading.MarkedMentions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AliasesTest {

    @Test
    void joins_two_names_of_one_article() {
        Aliases aliases = Aliases.parse(List.of("# ours", "", "Ann Lee = A. M. Quist"));
        List<Entity> entities = found("⟨p:A. M. Quist⟩ came. ⟨p:Ann Lee⟩ left.", aliases);
        assertThat(Named.clusters(entities)).isEqualTo("A. M. Quist, Ann Lee");
        assertThat(entities.get(0).key()).isEqualTo("person:ann lee");
    }

    @Test
    void gives_the_left_key_where_only_the_right_name_stands() {
        Aliases aliases = Aliases.parse(List.of("Ann Lee = A. M. Quist"));
        assertThat(found("⟨p:A. M. Quist⟩ came.", aliases).get(0).key())
                .isEqualTo("person:ann lee");
    }

    @Test
    void parts_two_persons_of_one_name_by_role() {
        Aliases aliases = Aliases.parse(List.of("Ann Lee (mayor) != Ann Lee (singer)"));
        assertThat(found("Mayor ⟨p:Ann Lee⟩ came.", aliases).get(0).key())
                .isEqualTo("person:ann lee (mayor)");
        assertThat(found("⟨p:Ann Lee⟩, a singer from Lund, came.", aliases).get(0).key())
                .isEqualTo("person:ann lee (singer)");
        assertThat(found("⟨p:Ann Lee⟩ came.", aliases).get(0).key()).isEqualTo("person:ann lee");
    }

    @Test
    void parts_two_names_that_would_join() {
        String text = "⟨p:Bill Holt⟩ met ⟨p:William Holt⟩.";
        assertThat(Named.clusters(found(text, Aliases.NONE))).isEqualTo("Bill Holt, William Holt");
        assertThat(Named.clusters(found(text, Aliases.parse(List.of("Bill Holt != William Holt")))))
                .isEqualTo("Bill Holt / William Holt");
    }

    @Test
    void joins_organizations() {
        Aliases aliases = Aliases.parse(List.of("Nordhavn Shipping = The Blue Line"));
        assertThat(found("The ⟨o:Blue Line⟩ came.", aliases).get(0).key())
                .isEqualTo("organization:nordhavn shipping");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lee A. M. Lee      | it has no '=' or '!='
                    Ann = Lee = Bo         | it has more than one '=' or '!='
                    Ann Lee =              | a name is missing, or a bracket is not closed
                    Ann Lee (mayor = Bo    | a name is missing, or a bracket is not closed
                    Ann Lee = Ann Lee      | both sides are the same
                    """)
    void a_line_that_is_no_pair_is_refused(String line, String why) {
        assertThatThrownBy(() -> Aliases.parse(List.of("# first", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Could not read alias line 2 '%s': %s. Write 'Ann Lee = A. M. Lee' or 'Ann Lee (mayor) != Ann Lee (singer)'."
                                .formatted(line, why));
    }

    private static List<Entity> found(String marked, Aliases aliases) {
        return EntityFinder.find(MarkedMentions.of(marked), aliases);
    }
}
