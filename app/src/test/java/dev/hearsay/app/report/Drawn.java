package dev.hearsay.app.report;

import dev.hearsay.app.Plain;
import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Given;
import dev.hearsay.article.Layout;
import dev.hearsay.article.Note;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An account drawn by hand: the words are looked up in the text, pieces are parted by a bar. */
final class Drawn {
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Passage> body = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private Optional<Passage> headline = Optional.empty();
    private Optional<Passage> dateline = Optional.empty();
    private Optional<Byline> byline = Optional.empty();
    private Given given = Given.NOTHING;
    private int from;

    private Drawn(String text) {
        this.text = text;
    }

    static Drawn of(String text) {
        return new Drawn(text);
    }

    /** An article about a bridge with everything in it: nesting, pieces, furniture, a note. */
    static Account bridge() {
        return of("""
                10:12 16 July

                Bridge to reopen in May: mayor

                By Ann Lee and Bo Berg

                NORDHAVN - "The bridge," the mayor said on Monday, "is safe."

                Radio Nord reported that the harbour board hopes the ferry will run until June. "Nobody will be cut \
                off," it quoted the board as saying.

                "We were never asked."

                Related news
                Ferry fares to rise
                """)
                .headline("Bridge to reopen in May: mayor")
                .byline("By Ann Lee and Bo Berg", "Ann Lee", "Bo Berg")
                .dateline("NORDHAVN")
                .body("NORDHAVN - \"The bridge,\" the mayor said on Monday, \"is safe.\"")
                .body(
                        "Radio Nord reported that the harbour board hopes the ferry will run until June. \"Nobody"
                                + " will be cut off,\" it quoted the board as saying.")
                .body("\"We were never asked.\"")
                .furniture("10:12 16 July", Furniture.Kind.TIMESTAMP)
                .furniture("Related news\nFerry fares to rise", Furniture.Kind.RELATED)
                .outlet("Nordhavn Courier")
                .says("mayor", "", "Bridge to reopen in May", Manner.INDIRECT)
                .says("the mayor", "said", "\"The bridge,\"|\"is safe.\"", Manner.DIRECT)
                .says(
                        "Radio Nord",
                        "reported",
                        "the harbour board hopes the ferry will run until June",
                        Manner.INDIRECT)
                .inside(
                        "s3",
                        "the harbour board",
                        "hopes",
                        "the ferry will run until June",
                        Manner.INDIRECT)
                .says(
                        "it|the board",
                        "quoted|as saying",
                        "\"Nobody will be cut off,\"",
                        Manner.DIRECT)
                .says("", "", "\"We were never asked.\"", Manner.DIRECT)
                .note("Nobody in the text is named for \"We were never asked.\"", "\"We were")
                .account("bridge.txt");
    }

    private Passage passage(String words) {
        int at = text.indexOf(words, from);
        at = at < 0 ? text.indexOf(words) : at;
        return Passage.of(text, new Span(at, at + words.length()));
    }

    private List<Passage> passages(String pieces) {
        List<Passage> passages = new ArrayList<>();
        for (String piece : pieces.split("\\|", -1)) {
            if (!piece.isEmpty()) {
                passages.add(passage(piece));
            }
        }
        return passages;
    }

    Drawn headline(String words) {
        headline = Optional.of(passage(words));
        return this;
    }

    Drawn byline(String words, String... names) {
        byline = Optional.of(new Byline(List.of(names), passage(words)));
        return this;
    }

    Drawn dateline(String words) {
        dateline = Optional.of(passage(words));
        return this;
    }

    Drawn body(String words) {
        body.add(passage(words));
        return this;
    }

    Drawn furniture(String words, Furniture.Kind kind) {
        furniture.add(new Furniture(passage(words), kind));
        return this;
    }

    Drawn outlet(String outlet) {
        Optional<String> none = Optional.empty();
        given = new Given(none, none, none, none, none, Optional.of(outlet));
        return this;
    }

    /** Looks words up behind this place from now on. */
    Drawn from(String words) {
        from = text.indexOf(words);
        return this;
    }

    Drawn says(String source, String cue, String content, Manner manner) {
        return add(source, cue, content, manner, Optional.empty());
    }

    Drawn inside(String id, String source, String cue, String content, Manner manner) {
        return add(source, cue, content, manner, Optional.of(id));
    }

    private Drawn add(
            String source, String cue, String content, Manner manner, Optional<String> within) {
        Attribution attribution =
                new Attribution(
                        passages(content),
                        passages(cue),
                        passages(source),
                        0.93,
                        "reader/attribution");
        int number = statements.size() + 1;
        statements.add(
                Plain.statement(
                        "s" + number,
                        "key" + number,
                        attribution,
                        manner,
                        within.stream().toArray(String[]::new)));
        return this;
    }

    Drawn note(String sentence, String about) {
        notes.add(new Note("note", sentence, Optional.of(passage(about).span())));
        return this;
    }

    Account account(String origin) {
        Layout layout = new Layout(headline, byline, dateline, body, furniture);
        Article article = new Article("a1", origin, "00ff", text, layout, given, notes);
        return Plain.account(article, statements, notes);
    }
}
