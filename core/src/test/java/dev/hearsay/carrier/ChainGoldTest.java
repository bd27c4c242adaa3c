package dev.hearsay.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * {@code quality/gold/chains-own.jsonl} holds the marked texts of {@code chains.tsv} as {@code
 * hearsay evaluate chains} reads them; {@code -Dgolden.renew=true} writes it anew.
 */
final class ChainGoldTest {
    private static final Path FILE = Path.of("..", "quality", "gold", "chains-own.jsonl");

    private static final List<String> DOCUMENTS =
            List.of(
                    "affidavit",
                    "letter",
                    "memo",
                    "policy paper",
                    "police report",
                    "report",
                    "transcript",
                    "A Dam for Karsby",
                    "Quiet Harbour");

    @Test
    void the_gold_file_holds_every_marked_text() throws IOException {
        String gold = gold();
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(FILE.resolveSibling(""));
            Files.writeString(FILE, gold, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8))
                .as("%s; where the change is meant, renew it as CONTRIBUTING.md says", FILE)
                .isEqualTo(gold);
    }

    private static String gold() {
        StringBuilder lines = new StringBuilder();
        List<ChainCase> cases = ChainCase.all();
        for (int i = 0; i < cases.size(); i++) {
            List<Attribution> attributions = cases.get(i).reading().attributions();
            for (int k = 0; k < attributions.size(); k++) {
                String id = "own-%03d-%d".formatted(i + 1, k + 1);
                lines.append(record(id, cases.get(i), attributions.get(k), k)).append('\n');
            }
        }
        return lines.toString();
    }

    private static String record(String id, ChainCase text, Attribution attribution, int number) {
        String words = text.reading().article().text();
        CodePoints points = CodePoints.of(words);
        Span content = attribution.span();
        return "{\"id\": \"%s\", \"text\": %s, \"content\": {\"start\": %d, \"end\": %d}, \"source\": %s, \"cue\": %s, \"chain\": [%s]}"
                .formatted(
                        id,
                        quoted(words),
                        points.fromUtf16(content.start()),
                        points.fromUtf16(content.end()),
                        joined(attribution.source()),
                        joined(attribution.cue()),
                        chain(text.chains().get(number)));
    }

    /** The links, with the kinds that the finder gives them: the names alone are by hand. */
    private static String chain(String shown) {
        List<String> links = new ArrayList<>();
        for (String name : shown.equals("-") ? new String[0] : shown.split(" <- ", -1)) {
            links.add("{\"name\": %s, \"kind\": \"%s\"}".formatted(quoted(name), kind(name)));
        }
        return String.join(", ", links);
    }

    private static String kind(String name) {
        return Carriers.shipped()
                .kind(name)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse(
                        DOCUMENTS.contains(name)
                                ? "document"
                                : name.equals("NTA") ? "agency" : "outlet");
    }

    private static String joined(List<Passage> passages) {
        return quoted(String.join(" … ", passages.stream().map(Passage::words).toList()));
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
