package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceFormTest {

    private static SourceForm of(String source) {
        return SourceForm.of(source, Optional.of("President Ann Lee"));
    }

    @Test
    void a_source_that_shares_a_word_with_the_name_is_a_name() {
        assertThat(of("Lee")).isEqualTo(SourceForm.NAME);
        assertThat(of("Ann Lee, the mayor,")).isEqualTo(SourceForm.NAME);
    }

    @Test
    void a_title_is_no_part_of_the_name() {
        assertThat(of("the President")).isEqualTo(SourceForm.NOMINAL);
        assertThat(of("the Kesterian leader")).isEqualTo(SourceForm.NOMINAL);
    }

    @Test
    void pronouns_are_all_of_the_source() {
        assertThat(of("She")).isEqualTo(SourceForm.PRONOUN);
        assertThat(of("they who")).isEqualTo(SourceForm.PRONOUN);
        assertThat(of("her aide")).isEqualTo(SourceForm.NOMINAL);
    }

    @Test
    void no_words_are_no_source() {
        assertThat(of("")).isEqualTo(SourceForm.NONE);
    }
}
