package dev.hearsay.app.html;

import dev.hearsay.app.report.Nested;
import dev.hearsay.claim.Statement;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One piece of a statement where it stands in the text.
 *
 * @param span where
 * @param role whether the words are content, cue or source
 * @param nested whose
 * @param first whether it is the first piece of its role
 * @param last whether it is the last piece of its role
 */
record Highlight(Span span, Role role, Nested nested, boolean first, boolean last) {

    /** What a piece is to its statement. */
    enum Role {
        CONTENT,
        CUE,
        SOURCE
    }

    /**
     * Every piece of every statement, in order of the text; of those that begin together the
     * outermost first.
     */
    static List<Highlight> of(List<Nested> statements) {
        List<Highlight> highlights = new ArrayList<>();
        for (Nested nested : statements) {
            Statement statement = nested.statement();
            add(statement.attribution().content(), Role.CONTENT, nested, highlights);
            add(statement.attribution().cue(), Role.CUE, nested, highlights);
            add(statement.attribution().source(), Role.SOURCE, nested, highlights);
        }
        highlights.sort(
                Comparator.comparing((Highlight highlight) -> highlight.span.start())
                        .thenComparing(highlight -> highlight.nested.depth())
                        .thenComparing(highlight -> -highlight.span.end()));
        return highlights;
    }

    private static void add(
            List<Passage> pieces, Role role, Nested nested, List<Highlight> highlights) {
        for (int i = 0; i < pieces.size(); i++) {
            highlights.add(
                    new Highlight(
                            pieces.get(i).span(), role, nested, i == 0, i == pieces.size() - 1));
        }
    }
}
