package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.speaker.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static Fit person(String gold, String answer) {
        return Names.fit(Optional.of(Speaker.Kind.PERSON), gold, answer);
    }

    private static Fit organization(String gold, String answer) {
        return Names.fit(Optional.of(Speaker.Kind.ORGANIZATION), gold, answer);
    }

    private static Fit unnamed(String gold, String answer) {
        return Names.fit(Optional.of(Speaker.Kind.UNNAMED), gold, answer);
    }

    @Test
    void case_accents_marks_and_titles_never_count() {
        assertThat(person("José O'Brien-Lee", "Mr. JOSE O’Brien Lee")).isEqualTo(Fit.SAME);
        assertThat(person("Søren Løvø", "Foreign Minister Soren Lovo")).isEqualTo(Fit.SAME);
        assertThat(person("Ann Lee", "Ann Lee's")).isEqualTo(Fit.SAME);
    }

    @Test
    void a_surname_alone_is_short() {
        assertThat(person("Sergei Orlov", "Orlov")).isEqualTo(Fit.SHORT);
        assertThat(person("Ann van der Berg", "Mayor van der Berg")).isEqualTo(Fit.SHORT);
        assertThat(person("Kim Song-ho", "Kim")).isEqualTo(Fit.SHORT);
    }

    @Test
    void a_fuller_name_than_golds_is_the_same() {
        assertThat(person("Orlov", "Sergei Orlov")).isEqualTo(Fit.SAME);
        assertThat(person("Ann Lee", "Ann Marie Lee")).isEqualTo(Fit.SAME);
    }

    @Test
    void given_names_may_be_initials_or_spelled_otherwise() {
        assertThat(person("Sergei Orlov", "Sergey Orlov")).isEqualTo(Fit.SAME);
        assertThat(person("Sergei Orlov", "S. Orlov")).isEqualTo(Fit.SAME);
        assertThat(person("Aleksandr Berg", "Alexander Berg")).isEqualTo(Fit.SAME);
        assertThat(person("Muhammad Sarr", "Mohammed Sarr")).isEqualTo(Fit.SAME);
        assertThat(person("Dmitri Orlovyev", "Dmitry Orloviev")).isEqualTo(Fit.SAME);
    }

    @Test
    void given_names_that_conflict_are_other_people() {
        assertThat(person("Sergei Orlov", "Ivan Orlov")).isEqualTo(Fit.OTHER);
        assertThat(person("Sergei Orlov", "I. Orlov")).isEqualTo(Fit.OTHER);
        assertThat(person("Joan Berg", "John Berg")).isEqualTo(Fit.OTHER);
        assertThat(person("Mario Berg", "Maria Berg")).isEqualTo(Fit.OTHER);
        assertThat(person("Bo A. Berg", "Bo C. Berg")).isEqualTo(Fit.OTHER);
    }

    @Test
    void father_and_son_are_two() {
        assertThat(person("Bo Berg Jr.", "Bo Berg")).isEqualTo(Fit.OTHER);
        assertThat(person("Bo Berg Jr.", "Bo Berg, Jr")).isEqualTo(Fit.SAME);
        assertThat(person("Bo Berg Sr.", "Bo Berg")).isEqualTo(Fit.SAME);
    }

    @Test
    void another_surname_or_nothing_is_another() {
        assertThat(person("Sergei Orlov", "Sergei Lee")).isEqualTo(Fit.OTHER);
        assertThat(person("Sergei Orlov", "…")).isEqualTo(Fit.OTHER);
    }

    @Test
    void organisations_are_the_same_words_without_the_and_inc() {
        assertThat(organization("The Nordland Times", "Nordland Times")).isEqualTo(Fit.SAME);
        assertThat(organization("Lee & Sons, Inc.", "Lee and Sons")).isEqualTo(Fit.SAME);
        assertThat(organization("Department of Roads", "Roads Department")).isEqualTo(Fit.SAME);
        assertThat(organization("Nordland Times", "Nordland Post")).isEqualTo(Fit.OTHER);
        assertThat(organization("Road Workers' Union", "Union")).isEqualTo(Fit.OTHER);
    }

    @Test
    void an_acronym_is_its_full_name() {
        assertThat(organization("Federal Road Agency", "the F.R.A.")).isEqualTo(Fit.SAME);
        assertThat(organization("FRA", "Federal Road Agency (FRA)")).isEqualTo(Fit.SAME);
        assertThat(organization("Ministry of Roads", "MoR")).isEqualTo(Fit.SAME);
        assertThat(organization("Agence Nord-Presse", "ANP")).isEqualTo(Fit.SAME);
        assertThat(organization("Federal Road Agency", "FRB")).isEqualTo(Fit.OTHER);
    }

    @Test
    void descriptions_share_half_of_the_telling_words_of_the_shorter() {
        assertThat(unnamed("a senior official", "the official")).isEqualTo(Fit.SAME);
        assertThat(unnamed("a senior official", "an official of the ministry")).isEqualTo(Fit.SAME);
        assertThat(unnamed("a senior road official", "a former port official"))
                .isEqualTo(Fit.OTHER);
        assertThat(unnamed("a clerk", "a driver")).isEqualTo(Fit.OTHER);
    }

    @Test
    void without_a_kind_either_way_will_do() {
        assertThat(Names.fit(Optional.empty(), "Ann Lee", "Lee")).isEqualTo(Fit.SHORT);
        assertThat(Names.fit(Optional.empty(), "Federal Road Agency", "FRA")).isEqualTo(Fit.SAME);
    }
}
