package dev.hearsay.carrier;

import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A marked text and the chains of its statements, as a line of {@code chains.tsv} says them.
 *
 * @param marked the text, with its marks
 * @param chains one for each statement, such as {@code APA <- TASS}; {@code -} for none
 */
record ChainCase(String marked, List<String> chains) {

    static List<ChainCase> all() {
        try (InputStream stream =
                Objects.requireNonNull(ChainCase.class.getResourceAsStream("chains.tsv"))) {
            List<ChainCase> cases = new ArrayList<>();
            for (String line :
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    cases.add(
                            new ChainCase(
                                    fields[1].replace("¶", "\n"),
                                    List.of(fields[0].split("; ", -1))));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading reading() {
        return MarkedReading.of(marked);
    }

    /** The chains as they are found. */
    List<String> found() {
        return ChainFinder.find(reading(), reading().attributions(), Carriers.shipped()).stream()
                .map(ChainCase::shown)
                .toList();
    }

    static String shown(Chain chain) {
        return chain.carriers().isEmpty()
                ? "-"
                : String.join(" <- ", chain.carriers().stream().map(Carrier::name).toList());
    }

    @Override
    public String toString() {
        return marked.replace("\n", " ¶ ");
    }
}
