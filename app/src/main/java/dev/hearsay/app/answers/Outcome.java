package dev.hearsay.app.answers;

import dev.hearsay.claim.Statement;
import dev.hearsay.speaker.Speaker;
import java.util.Locale;

/** What an answered speaker is worth. */
enum Outcome {
    /** The same as gold's. */
    RIGHT,
    /** A part of gold's name, such as the surname alone: right, and counted apart. */
    SHORT,
    /** Somebody else. */
    WRONG,
    /** Called unnamed, though the text gives the name: wrong. */
    NAMELESS,
    /** Somebody's name, though the text gives none: wrong, and the worst of all. */
    INVENTED,
    /** Nobody named: the speaker is unknown. */
    SILENT,
    /** No statement was read in this place. */
    MISSING;

    static Outcome of(Answer answer) {
        Item.Whose gold = answer.item().speaker().orElseThrow();
        return answer.statement().map(statement -> of(gold, statement)).orElse(MISSING);
    }

    private static Outcome of(Item.Whose gold, Statement statement) {
        Speaker speaker = statement.speaker();
        boolean unknown = speaker.kind() == Speaker.Kind.UNKNOWN || speaker.name().isEmpty();
        if (unknown) {
            return gold.name().isEmpty() ? RIGHT : SILENT;
        }
        if (gold.nameless() && Item.Whose.isNamed(speaker.kind())) {
            return INVENTED;
        }
        boolean otherSort = gold.nameless() && speaker.kind() != Speaker.Kind.UNNAMED;
        if (gold.name().isEmpty() || otherSort) {
            return WRONG;
        }
        return switch (Names.fit(gold.kind(), gold.name().get(), speaker.name().orElseThrow())) {
            case SAME -> RIGHT;
            case SHORT -> SHORT;
            case OTHER -> gold.named() && speaker.kind() == Speaker.Kind.UNNAMED ? NAMELESS : WRONG;
        };
    }

    /** Its name in tables and JSON. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRight() {
        return this == RIGHT || this == SHORT;
    }
}
