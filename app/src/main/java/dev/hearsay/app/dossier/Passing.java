package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Voice;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Statement;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.story.Citation;
import java.util.Optional;

/**
 * A statement in passing, as on a thread.
 *
 * <pre>{@code
 * 2 May 2026, Nordhavn Courier, Bo Berg: the steering had failed
 * }</pre>
 *
 * @param head when, where and who
 * @param words what was said, on one line
 */
public record Passing(String head, String words) {

    /** The statement that is cited; empty where the story has none such. */
    public static Optional<Passing> of(Dossier dossier, Labels labels, Citation citation) {
        return dossier.story()
                .statement(citation)
                .map(
                        statement ->
                                new Passing(
                                        head(dossier, labels, citation, statement),
                                        words(statement)));
    }

    private static String head(
            Dossier dossier, Labels labels, Citation citation, Statement statement) {
        String day =
                dossier.story()
                        .account(citation.article())
                        .flatMap(When::day)
                        .map(When::words)
                        .or(() -> When.unknown(dossier))
                        .map(written -> written + ", ")
                        .orElse("");
        return day
                + labels.of(citation.article())
                + (Voice.isKnown(statement.speaker())
                        ? ", " + Voice.name(statement.speaker())
                        : "");
    }

    private static String words(Statement statement) {
        return Visible.line(Wording.pieces(statement.attribution().content()));
    }
}
