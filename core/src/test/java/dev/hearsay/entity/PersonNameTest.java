package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.entity.GivenNames.Gender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sergey Holtov       | Sergei Holtov
                    Yury Berg           | Yuri Berg
                    Yuriy Berg          | Yury Berg
                    Alexander Holm      | Aleksandr Holm
                    Oleksandr Holm      | Alexander Holm
                    Mohammed Sar        | Muhammad Sar
                    Mohamed el-Sar      | Mohammed al-Sar
                    Bashar al-Sar       | Bashar Sar
                    Dmitry Lund         | Dmitri Lund
                    Vladimir Korskiy    | Volodymyr Korsky
                    Mikhail Rodinoff    | Mikhail Rodinov
                    Ivan Zelinsky       | Ivan Zelinskyy
                    Nikolay Khodin      | Nikolai Hodin
                    Yevgeny Berg        | Evgeni Berg
                    J. Smithers         | Jana Smithers
                    Jana Smithers       | J. K. Smithers
                    Jana K. Smithers    | Jana Smithers
                    Jana K. Smithers    | Jana Kay Smithers
                    J. Edgar Lund       | Edgar Lund
                    Bill Holt           | William Holt
                    Joe Holt            | Joseph Holt
                    Mike Holt           | Michael Holt
                    Bernie Holt         | Bernard Holt
                    Liz Holt            | Elizabeth Holt
                    Jim Holt            | James Holt
                    Kate Holt           | Katherine Holt
                    Mr. Bo Holt         | Bo Holt
                    Sen. Bo Holt        | Bo Holt
                    Gen. Bo Holt        | Mr Bo Holt
                    Dr Ann Lee          | Ann Lee
                    President Ann Lee   | Ann Lee
                    Sheikh Hamad Sar    | Hamad Sar
                    Foreign Minister Ann Lee | Ann Lee
                    Ann Lee's           | Ann Lee
                    Ann Lee’s           | Ann Lee
                    José Lund           | Jose Lund
                    Ana Müller          | Ana Mueller
                    Søren Bjørk         | Soren Bjork
                    Ana Moreno Ruiz     | Moreno Ruiz
                    Kim Jong Lo         | Kim Jong-lo
                    Jean-Luc Moreau     | Jean Luc Moreau
                    Osama bin Holt      | Usama bin Holt
                    Bo van der Lee      | Bo Van der Lee
                    Robert "Bob" Holt   | Bob Holt
                    Robert (Bob) Holt   | Robert Holt
                    BO HOLT             | Bo Holt
                    Bo Holt Jr.         | Bo Holt, Jr
                    Holt                | Bo Holt
                    Mr. Holt            | Bo Holt
                    Holt                | Ann Holt
                    """)
    void agrees(String one, String other) {
        assertThat(PersonName.parse(one).agrees(PersonName.parse(other))).isTrue();
        assertThat(PersonName.parse(other).agrees(PersonName.parse(one))).isTrue();
    }

    @ParameterizedTest(name = "{0} != {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bill Holt           | Hillary Holt
                    Bill Holt           | Bob Holt
                    Bo Holt             | Bo Holt Jr.
                    Bo Holt Sr.         | Bo Holt Jr.
                    Bo Holt III         | Bo Holt Jr.
                    George W. Lund      | George H. W. Lund
                    Ann K. Lee          | Ann B. Lee
                    J. Smithers         | Ann Smithers
                    Mr. Holt            | Ann Holt
                    Mrs. Holt           | Bo Holt
                    Mrs. Holt           | Mr. Holt
                    Ann Lee             | Ann Li
                    Ann Lee             | Ann Reed
                    Sergei Holt         | Andrei Holt
                    Alexandra Holm      | Alexander Holm
                    Ann Lee             | Lee Ann
                    Maria Berg          | Mario Berg
                    Holt                | Bolt
                    Ivan Petrov         | Ivan Petrovsky
                    Daniel Holt         | Daniela Holt
                    """)
    void does_not_agree(String one, String other) {
        assertThat(PersonName.parse(one).agrees(PersonName.parse(other))).isFalse();
        assertThat(PersonName.parse(other).agrees(PersonName.parse(one))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sen. Bo van Berg Jr.  | bo van berg jr
                    Sergey Holtov         | sergei holtov
                    Sergei V. Holtov      | sergei holtov
                    Ann Lee               | ann lee
                    Anne Lee              | ann lee
                    Mr. Lee               | lee
                    Pope Benno            | pope benno
                    J. Smithers           | j smithers
                    J. Edgar Lund         | j edgar lund
                    Ivan Zelinskyy        | ivan zelinsky
                    José Lund             | jose lund
                    """)
    void the_key_has_one_spelling(String name, String key) {
        assertThat(PersonName.parse(name).key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lee          | FEMALE
                    Bo Berg          | MALE
                    Mr. Ann Lee      | MALE
                    Mrs. Berg        | FEMALE
                    Sheikh Sar       | MALE
                    J. Lee           | UNKNOWN
                    Robin Lee        | UNKNOWN
                    Xqzt Korotkova   | FEMALE
                    Jean-Luc Moreau  | MALE
                    Dr. Lee          | UNKNOWN
                    """)
    void the_gender_is_told_by_titles_then_given_names(String name, Gender gender) {
        assertThat(PersonName.parse(name).gender()).isEqualTo(gender);
    }

    @Test
    void the_parts_of_a_name_are_kept_as_written() {
        assertThat(PersonName.parse("Sen. Bo van Berg Jr."))
                .isEqualTo(new PersonName(List.of("Sen."), List.of("Bo"), "van Berg", "jr"));
    }

    @Test
    void a_given_name_that_is_a_title_elsewhere_is_no_title() {
        assertThat(PersonName.parse("Dean Holt").titles()).isEmpty();
    }

    @Test
    void nothing_is_a_name_of_nobody() {
        assertThat(PersonName.parse(" ").key()).isEmpty();
    }
}
