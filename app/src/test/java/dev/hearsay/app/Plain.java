package dev.hearsay.app;

import dev.hearsay.article.Article;
import dev.hearsay.carrier.Chain;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Note;
import dev.hearsay.reading.Attribution;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import java.util.List;
import java.util.Optional;

/** Statements and accounts of which no more is known than their words. */
public final class Plain {
    private Plain() {}

    /** A statement whose speaker, chain and occasion are unknown. */
    public static Statement statement(
            String id, String key, Attribution attribution, Manner manner, String... within) {
        return new Statement(
                id,
                key,
                attribution,
                manner,
                Stance.STATES,
                Speaker.unknown("test"),
                Chain.NONE,
                Occasion.UNKNOWN,
                List.of(within).stream().findFirst());
    }

    /** An account without entities, of an article that is no agency's. */
    public static Account account(Article article, List<Statement> statements, List<Note> notes) {
        return new Account(article, Optional.empty(), statements, List.of(), List.of(), notes);
    }
}
