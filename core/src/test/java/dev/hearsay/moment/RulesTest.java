package dev.hearsay.moment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the list has an example, and reads it as the list says. */
class RulesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2017, 11, 14);

    @TestFactory
    Stream<DynamicTest> every_rule_reads_its_example() {
        return WordList.lines(MomentFinder.class, "en/rules.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> DynamicTest.dynamicTest(fields[0], () -> check(fields)));
    }

    private static void check(String[] fields) {
        String example = fields[3].replace("[", "").replace("]", "");
        List<TimeExpression> found =
                MomentFinder.find(
                        example, List.of(new Span(0, example.length())), Optional.of(TUESDAY));
        if (fields[1].equals("none")) {
            assertThat(found).isEmpty();
            return;
        }
        Span marked = new Span(fields[3].indexOf('['), fields[3].indexOf(']') - 1);
        assertThat(found)
                .filteredOn(moment -> moment.span().equals(marked))
                .singleElement()
                .satisfies(
                        moment -> {
                            assertThat(moment.value()).isEqualTo(fields[4]);
                            assertThat(moment.rule()).isEqualTo("moment/" + fields[0]);
                        });
    }
}
