package dev.hearsay.app.report;

import dev.hearsay.article.Article;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.language.Language;
import dev.hearsay.text.Passage;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The few words of our own that every report uses, so that they are the same everywhere. */
public final class Wording {
    /** What stands between the pieces of a content, a cue or a source. */
    static final String BETWEEN = " … ";

    public static final String NO_SOURCE = "source not given";

    private Wording() {}

    public static String pieces(List<Passage> passages) {
        return passages.stream().map(Passage::words).collect(Collectors.joining(BETWEEN));
    }

    static String content(Statement statement) {
        return Visible.line(pieces(statement.attribution().content()));
    }

    public static Optional<String> source(Statement statement) {
        return filled(pieces(statement.attribution().source()));
    }

    /** One of a few words, in lower case. */
    public static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** The headline, else the title that came with the page, else where it was found. */
    public static String title(Article article) {
        return headline(article).or(() -> filled(article.origin())).orElse("untitled");
    }

    public static Optional<String> headline(Article article) {
        return article.layout()
                .headline()
                .flatMap(passage -> filled(passage.words()))
                .or(() -> article.given().title().flatMap(Wording::filled))
                .or(() -> article.about().metadata().headline().flatMap(Wording::filled));
    }

    /** When it was published, as far as that is believed: {@code 2018-07-16 10:12}. */
    public static Optional<String> published(Article article) {
        return article.about().dates().published().map(date -> date.value().replace('T', ' '));
    }

    /** Who published it, as given, else as the page says. */
    public static Optional<String> outlet(Article article) {
        return article.given()
                .outlet()
                .or(() -> article.about().metadata().outlet())
                .flatMap(Wording::filled);
    }

    /**
     * {@code 3 statements: 2 direct, 1 indirect; 1 without a source}, or {@code no statements
     * found}.
     */
    public static String count(Account account) {
        List<Statement> statements = account.statements();
        if (statements.isEmpty()) {
            return "no statements found";
        }
        List<String> manners = new ArrayList<>();
        for (Manner manner : Manner.values()) {
            long number = statements.stream().filter(s -> s.manner() == manner).count();
            if (number > 0) {
                manners.add(number + " " + small(manner));
            }
        }
        long unsourced = statements.stream().filter(s -> source(s).isEmpty()).count();
        return "%s: %s%s"
                .formatted(
                        number(statements.size()),
                        String.join(", ", manners),
                        unsourced == 0 ? "" : "; " + unsourced + " without a source");
    }

    /**
     * {@code Written 2015-09-01 or later, 90 % sure: 'since September 2015' lies behind it.};
     * nothing where nothing tells.
     */
    public static Optional<String> written(Account account) {
        Written written = account.written();
        Optional<String> from = written.from().map(LocalDate::toString);
        Optional<String> to = written.to().map(LocalDate::toString);
        Optional<String> days =
                from.isPresent() && to.isPresent()
                        ? from.map(f -> from.equals(to) ? f : f + " to " + to.get())
                        : from.map(f -> f + " or later").or(() -> to.map(t -> t + " or earlier"));
        return days.map(
                d ->
                        Visible.line(
                                "Written %s, %d %% sure: %s"
                                        .formatted(
                                                d,
                                                Math.round(100 * written.confidence()),
                                                String.join(" ", written.why()))));
    }

    /** {@code NTA copy: (NTA)}: whose copy the article is, and the words that prove it. */
    public static String wire(Wire wire) {
        String proof = wire.passage().map(Passage::words).orElse("by what came with the page");
        return Visible.line(wire.name() + " copy: " + proof);
    }

    /** {@code 1 statement}, {@code 2 statements}. */
    public static String number(int statements) {
        return statements == 1 ? "1 statement" : statements + " statements";
    }

    /** {@code 2 statements}, or {@code not read: French (fr)} of what is not English. */
    public static String read(Account account) {
        Language language = account.article().about().language();
        return language.read()
                ? number(account.statements().size())
                : "not read: " + language.name();
    }

    public static Optional<String> filled(String words) {
        return Optional.of(Visible.line(words)).filter(line -> !line.isEmpty());
    }
}
