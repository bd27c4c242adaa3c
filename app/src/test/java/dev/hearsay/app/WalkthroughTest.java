package dev.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Hearsay;
import dev.hearsay.app.json.AccountJson;
import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Attributor;
import dev.hearsay.claim.Lists;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.network.WordPiece;
import dev.hearsay.page.Page;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reader;
import dev.hearsay.reading.Steps;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/walkthrough.md} shows what the code does; {@code -Dgolden.renew=true} writes it anew.
 * Percentages are shown and not compared: their last digit may differ from processor to processor.
 */
final class WalkthroughTest {
    private static final Path FILE = Path.of("..", "docs", "walkthrough.md");

    private static final String TEXT =
            """
            10:12 16 July

            Bridge to reopen in May: mayor

            NORDHAVN (NTA) - The mayor hopes that the old bridge will be safe by May, her spokesman said.

            "The bolts are in," she told the council. "We are on time."

            Related news
            Ferry company doubts the date
            """;

    /** The paragraph that is followed, the headline being 0. */
    private static final int FOLLOWED = 1;

    @Test
    void the_walkthrough_shows_what_the_code_does() throws IOException {
        String walkthrough = walkthrough();
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(FILE, walkthrough, StandardCharsets.UTF_8);
        }

        assertThat(steady(walkthrough))
                .as("%s; where the change is meant, renew it as CONTRIBUTING.md says", FILE)
                .isEqualTo(steady(Files.readString(FILE, StandardCharsets.UTF_8)));
    }

    private static String steady(String walkthrough) {
        return walkthrough
                .replace("\r\n", "\n")
                .replaceAll(" *\\d+ %", " %")
                .replaceAll("\"confidence\":[0-9.]+", "\"confidence\":");
    }

    private static String walkthrough() throws IOException {
        Article article = Extractor.extract(Page.text("bridge.txt", TEXT));
        Steps steps = new Steps(article, vocabulary());
        try (Reader reader = Reader.open();
                Hearsay hearsay = Hearsay.open()) {
            List<Attribution> read = reader.read(article).attributions();
            Account account = Attributor.attribute(reader.read(article), Lists.shipped());
            assertThat(hearsay.read(Page.text("bridge.txt", TEXT))).isEqualTo(account);
            return PAGE.formatted(
                    TEXT,
                    layout(article.layout()),
                    steps.words(FOLLOWED),
                    steps.pieces(FOLLOWED, 18),
                    steps.windows(),
                    steps.tags(FOLLOWED),
                    steps.links(FOLLOWED),
                    read.stream().map(WalkthroughTest::shown).collect(Collectors.joining()),
                    account.statements().stream()
                            .map(WalkthroughTest::shown)
                            .collect(Collectors.joining()),
                    account.entities().stream()
                            .map(WalkthroughTest::shown)
                            .collect(Collectors.joining()),
                    account.statements().stream()
                            .map(WalkthroughTest::whose)
                            .collect(Collectors.joining()),
                    json(AccountJson.write(account, hearsay.engine())));
        }
    }

    private static final String PAGE =
            """
            # One article, step by step

            This page is written by `WalkthroughTest`: every value is what the code gives. The whole way is one method,
            `read`, of [Hearsay.java](../core/src/main/java/dev/hearsay/Hearsay.java).

            ## 1. A page

            Characters, and where they come from: `Page.text("bridge.txt", …)`.

            ```text
            %s```

            ## 2. The article

            `Extractor.extract` (package `article`) says which part is what. Only the headline and the body are read.

            ```text
            %s```

            ## 3. Words, pieces, windows

            From here on we are in package `reading`, at the paragraph that begins with the dateline.
            `Words` cuts it as the model was taught to:

            ```text
            %s
            ```

            `WordPiece` spells every word with pieces that the model knows by number; here are the first:

            ```text
            %s
            ```

            `Window` cuts the article into pieces of what the model sees at once: %s.

            ## 4. Tags

            The model scores seven tags for every word: none, and beginning and inside of a source, a cue and a content.
            `TagChain` takes the best sequence for the paragraph. The percentage is the mean probability of the words' tags.

            ```text
            %s```

            ## 5. Links

            The model's pointers say what belongs together, and `Linker` joins it: each content goes to the cue that it
            points at, each cue to its source.

            ```text
            %s```

            ## 6. Attributions

            What comes out of `Reader.read`. A content that itself hands something on is read once more, as a text of its own:
            that is `reader/attribution-inside`.

            ```text
            %s```

            ## 7. Statements

            `Attributor.attribute` (package `claim`) completes this with what the marks in the text show, such as a quotation
            that is opened again in the next paragraph, numbers the statements, and says whether the words are the speaker's own
            (direct) and which statement stands within which.

            ```text
            %s```

            ## 8. Whose words, and through whom

            Package `entity` joins the words that mean one person, organization or place, under the fullest name that the
            article gives:

            ```text
            %s```

            With them, `speaker` finds out whose words each statement hands on, `stance` what the cue does to them, `carrier`
            through whom they came, and `occasion` to whom, where and when they were said. What the text does not tell stays
            unknown.

            ```text
            %s```

            ## 9. JSON

            `hearsay read --json` prints one line an article. Shortened, and with line breaks for this page:

            ```text
            %s
            ```
            """;

    private static String layout(Layout layout) {
        StringBuilder lines = new StringBuilder();
        layout.headline().ifPresent(p -> line(lines, "headline", p.words()));
        layout.dateline().ifPresent(p -> line(lines, "dateline", p.words()));
        layout.body().forEach(p -> line(lines, "body", p.words()));
        layout.furniture()
                .forEach(
                        f ->
                                line(
                                        lines,
                                        f.kind().name().toLowerCase(Locale.ROOT),
                                        f.passage().words()));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String key, String words) {
        lines.append("%-10s ".formatted(key)).append(words).append('\n');
    }

    private static String shown(Attribution attribution) {
        return "%s | %s | %s | %d %% | %s\n"
                .formatted(
                        words(attribution.source()),
                        words(attribution.cue()),
                        words(attribution.content()),
                        Math.round(100 * attribution.confidence()),
                        attribution.rule());
    }

    private static String shown(Statement statement) {
        Attribution attribution = statement.attribution();
        return "%s %s | %s | %s | %s%s | %s\n"
                .formatted(
                        statement.id(),
                        words(attribution.source()),
                        words(attribution.cue()),
                        words(attribution.content()),
                        statement.manner().name().toLowerCase(Locale.ROOT),
                        statement.within().map(outer -> ", within " + outer).orElse(""),
                        attribution.rule());
    }

    private static String shown(Entity entity) {
        return "%s %s | %s | %s\n"
                .formatted(
                        entity.id(),
                        entity.name(),
                        entity.key(),
                        words(entity.mentions().stream().map(Mention::passage).toList()));
    }

    private static String whose(Statement statement) {
        Speaker speaker = statement.speaker();
        String who =
                speaker.name().map(name -> name + ", ").orElse("")
                        + speaker.kind().name().toLowerCase(Locale.ROOT)
                        + speaker.entity().map(id -> ", " + id).orElse("");
        return Stream.of(
                        Optional.of(statement.id() + " " + who),
                        Optional.of(statement.stance().name().toLowerCase(Locale.ROOT)),
                        part("to", statement.occasion().to()),
                        part("where", statement.occasion().where()),
                        part("when", statement.occasion().when()),
                        chain(statement.chain()),
                        Optional.of(speaker.rule()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" | ", "", "\n"));
    }

    private static Optional<String> part(String name, Optional<Passage> passage) {
        return passage.map(words -> name + " " + words.words());
    }

    private static Optional<String> chain(Chain chain) {
        return Optional.of(
                        chain.carriers().stream()
                                .map(Carrier::name)
                                .collect(Collectors.joining(" <- ")))
                .filter(names -> !names.isEmpty());
    }

    private static String words(List<Passage> passages) {
        return passages.isEmpty()
                ? "-"
                : passages.stream().map(Passage::words).collect(Collectors.joining(" … "));
    }

    /** The last statement, each field on a line of its own. */
    private static String json(String line) {
        int start = line.lastIndexOf("{\"id\":\"s");
        String statement = line.substring(start, line.indexOf("],\"figures\"", start));
        return "{\"schema\":\"hearsay/account/1\", … \"statements\":[ …\n "
                + statement.replaceAll(
                        ",\"(content|cue|source|manner|speaker|chain|within)\":", ",\n  \"$1\":")
                + "], … }";
    }

    private static List<String> vocabulary() throws IOException {
        try (InputStream stream = WordPiece.class.getResourceAsStream("vocabulary.txt")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
