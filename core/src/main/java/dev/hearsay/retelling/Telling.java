package dev.hearsay.retelling;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.copy.Wording;
import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement, prepared to be compared with those of other articles.
 *
 * @param citation where it stands
 * @param account the account
 * @param statement the statement
 * @param voice its speaker
 * @param terms its own words, without those of a statement that it hands on
 * @param content the same as content words, in the order of the text
 * @param words the same as the text has them
 */
record Telling(
        Citation citation,
        Account account,
        Statement statement,
        Voice voice,
        List<Wording.Term> terms,
        List<String> content,
        String words) {

    /** The statements of an account that have words of their own. */
    static List<Telling> of(Account account) {
        Wording wording = Wording.of(account.article().layout().read());
        List<Telling> tellings = new ArrayList<>();
        for (Statement statement : account.statements()) {
            List<Wording.Term> terms = own(account, statement, wording);
            if (!terms.isEmpty()) {
                tellings.add(of(account, statement, terms));
            }
        }
        return tellings;
    }

    private static Telling of(Account account, Statement statement, List<Wording.Term> terms) {
        StringBuilder words = new StringBuilder();
        for (Passage piece : statement.attribution().content()) {
            words.append(words.isEmpty() ? "" : " ").append(piece.words());
        }
        StringBuilder plain = new StringBuilder();
        terms.forEach(term -> plain.append(term.word()).append(' '));
        return new Telling(
                new Citation(account.article().id(), statement.id()),
                account,
                statement,
                Voice.of(account, statement),
                terms,
                ContentWords.inOrder(plain.toString()),
                words.toString());
    }

    private static List<Wording.Term> own(Account account, Statement statement, Wording wording) {
        List<Span> inner =
                account.statements().stream()
                        .filter(other -> other.within().filter(statement.id()::equals).isPresent())
                        .flatMap(other -> other.attribution().content().stream())
                        .map(Passage::span)
                        .toList();
        boolean direct = statement.manner() == Manner.DIRECT;
        List<Wording.Term> own = new ArrayList<>();
        for (Passage piece : statement.attribution().content()) {
            for (Wording.Term term : wording.inside(piece.span())) {
                if (inner.stream().noneMatch(span -> span.contains(term.span()))) {
                    own.add(direct ? term.asQuoted() : term);
                }
            }
        }
        return own;
    }

    /** Its quoted words, in pieces between which other words or marks stand. */
    List<List<Wording.Term>> quotations() {
        List<List<Wording.Term>> pieces = new ArrayList<>();
        List<Span> parts = statement.attribution().content().stream().map(Passage::span).toList();
        List<Wording.Term> piece = new ArrayList<>();
        int part = -1;
        for (Wording.Term term : terms) {
            int here = 0;
            while (here < parts.size() && !parts.get(here).contains(term.span())) {
                here++;
            }
            if (!term.quoted() || here != part) {
                keep(pieces, piece);
                piece = new ArrayList<>();
            }
            if (term.quoted()) {
                piece.add(term);
            }
            part = here;
        }
        keep(pieces, piece);
        return pieces;
    }

    private static void keep(List<List<Wording.Term>> pieces, List<Wording.Term> piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** How many of its words are quoted. */
    int quoted() {
        return (int) terms.stream().filter(Wording.Term::quoted).count();
    }

    /** Whether all of its words are quoted. */
    boolean isQuoted() {
        return quoted() == terms.size();
    }

    /** Where it comes from. */
    Origins.Source source() {
        return new Origins.Source(account, statement);
    }
}
