package dev.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import dev.hearsay.stance.StanceFinder;
import dev.hearsay.text.Passage;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class FigureFinderTest {

    @TestFactory
    Stream<DynamicTest> tells_how_firm_a_figure_is() {
        return WordList.lines(FigureFinderTest.class, "statuses.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(f -> DynamicTest.dynamicTest(f[0] + " " + f[1] + ": " + f[3], () -> check(f)));
    }

    private static void check(String[] fields) {
        List<Figure> figures = read(fields[3]);
        Figure figure =
                figures.stream()
                        .filter(f -> f.quantity().passage().words().equalsIgnoreCase(fields[1]))
                        .reduce((one, other) -> other)
                        .orElseThrow(() -> new AssertionError("none of " + words(figures)));

        assertThat(figure.status()).hasToString(fields[0].toUpperCase(java.util.Locale.ROOT));
        if (fields[2].equals("-")) {
            assertThat(figure.proof()).isEmpty();
        } else {
            assertThat(proof(figure)).containsIgnoringCase(fields[2]);
        }
    }

    @Test
    void names_the_innermost_statement() {
        List<Figure> figures =
                read(
                        "[1:The envoy] {1:said} «1:[2:Nordland] {2:hopes} «2:that 40 ships will sail»».");

        assertThat(figures).extracting(f -> f.statement().orElse("")).containsExactly("s2");
    }

    @Test
    void leaves_what_the_outlet_says_without_a_statement() {
        assertThat(read("Nordhavn has 40 ships.").get(0).statement()).isEmpty();
    }

    private static String words(List<Figure> figures) {
        return figures.stream()
                .map(f -> f.quantity().passage().words())
                .collect(Collectors.joining(" | "));
    }

    private static String proof(Figure figure) {
        return figure.proof().stream().map(Passage::words).collect(Collectors.joining(" … "));
    }

    private static List<Figure> read(String marked) {
        Reading reading = MarkedReading.of(marked);
        List<Told> told = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            told.add(
                    new Told(
                            "s" + (told.size() + 1),
                            attribution,
                            StanceFinder.find(reading, attribution)));
        }
        return FigureFinder.find(reading.article(), told);
    }
}
