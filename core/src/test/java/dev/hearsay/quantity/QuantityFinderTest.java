package dev.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class QuantityFinderTest {

    /**
     * Each line is a sentence and what is read in it: words = bound value unit trend of [thing].
     */
    @TestFactory
    Stream<DynamicTest> finds_amounts() {
        return WordList.lines(QuantityFinderTest.class, "quantities.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(
                        fields ->
                                DynamicTest.dynamicTest(
                                        fields[0],
                                        () -> assertThat(shown(fields[0])).isEqualTo(fields[1])));
    }

    @Test
    void one_of_several_is_not_shown() {
        assertThat(find("One of the boats sank.")).extracting(Quantity::shown).containsOnly(false);
    }

    @Test
    void tells_what_sort_of_amount_it_is() {
        assertThat(find("It took $5, 3 percent, 2 dogs, 4 km, 6 days and 7.5."))
                .extracting(Quantity::kind)
                .containsExactly(
                        Kind.MONEY,
                        Kind.SHARE,
                        Kind.COUNT,
                        Kind.MEASURE,
                        Kind.DURATION,
                        Kind.NUMBER);
    }

    @Test
    void words_are_the_text_between_their_offsets_however_broken_the_text() {
        String text = "About 40 homes (½ of them) in 12 towns, 3 million crowns, 1.2.3, -5 C. ";
        for (int cut = 0; cut < text.length(); cut++) {
            String broken = text.substring(cut) + text.substring(0, cut).toUpperCase(Locale.ROOT);
            for (Quantity quantity : find(broken)) {
                Span span = quantity.span();
                assertThat(broken.substring(span.start(), span.end()))
                        .isEqualTo(quantity.passage().words());
            }
        }
    }

    @Test
    void hostile_text_takes_no_longer_than_other_text() {
        for (String piece :
                List.of(
                        "1",
                        "1,",
                        "1,11",
                        "million ",
                        "1 million ",
                        "a ",
                        "-",
                        "half ",
                        "½",
                        "1/2/")) {
            String text = piece.repeat(20_000);
            assertThat(find(text)).hasSizeLessThanOrEqualTo(text.length());
        }
    }

    private static String shown(String text) {
        return find(text).stream().map(QuantityFinderTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(Quantity quantity) {
        boolean plain = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.RANGE;
        return quantity.passage().words()
                + " = "
                + (plain ? "" : quantity.bound().sign() + " ")
                + number(quantity.amount().from())
                + quantity.amount().to().map(to -> ".." + number(to)).orElse("")
                + quantity.unit()
                        .map(
                                unit ->
                                        " "
                                                + unit.name()
                                                + unit.currency().map(code -> " " + code).orElse("")
                                                + unit.per().map(per -> " per " + per).orElse(""))
                        .orElse("")
                + quantity.trend().map(t -> " " + t.name().toLowerCase(Locale.ROOT)).orElse("")
                + quantity.of().map(Passage::words).map(of -> " of [" + of + "]").orElse("");
    }

    private static String number(double number) {
        return Amount.rounded(number).toPlainString();
    }

    private static List<Quantity> find(String text) {
        return QuantityFinder.find(text, List.of(new Span(0, text.length())));
    }
}
