package dev.hearsay.finding;

import dev.hearsay.claim.Statement;
import dev.hearsay.scene.Scene;
import dev.hearsay.text.Passage;
import java.util.Optional;

/** Makes the side of a sentence: whose words they are, and in which statement they stand. */
final class Sides {
    private Sides() {}

    static Side of(Scene scene, Passage passage, String value) {
        return of(scene, passage, passage, value);
    }

    /** With the words by which it is told whose it is. */
    static Side of(Scene scene, Passage passage, Passage place, String value) {
        Optional<Statement> statement = scene.statement(place.span());
        return new Side(
                scene.account().article().id(),
                passage,
                value,
                statement.flatMap(s -> s.speaker().name()),
                statement.map(Statement::id));
    }
}
