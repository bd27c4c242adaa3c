package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.copy.Wording;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of a statement that stand between quotation marks. */
final class Quoted {
    private Quoted() {}

    /** The longest quoted piece without its marks; empty where nothing is quoted. */
    static Optional<Passage> longest(Account account, Statement statement) {
        List<Span> pieces = new ArrayList<>();
        boolean direct = statement.manner() == Manner.DIRECT;
        Wording wording = Wording.of(account.article().layout().read());
        for (Passage content : statement.attribution().content()) {
            boolean open = false;
            for (Wording.Term term : wording.inside(content.span())) {
                boolean quoted = direct || term.quoted();
                if (quoted && open) {
                    int last = pieces.size() - 1;
                    pieces.set(last, pieces.get(last).cover(term.span()));
                } else if (quoted) {
                    pieces.add(term.span());
                }
                open = quoted;
            }
        }
        return pieces.stream()
                .max(Comparator.comparingInt(Span::length))
                .map(span -> Passage.of(account.article().text(), span));
    }
}
