package dev.hearsay.app.json;

import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Wire;
import dev.hearsay.copy.Copy;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The fields of an article and of its notes, as they stand in every line that holds one. */
final class ArticleFields {
    private final JsonLine line;

    ArticleFields(JsonLine line) {
        this.line = line;
    }

    /** The field {@code article}. */
    void article(Article article, Optional<Wire> wire) {
        line.object("article", () -> fields(article, wire));
    }

    /** The field {@code notes}. */
    void notes(List<Note> notes) {
        line.objects("notes", notes, this::note);
    }

    private void fields(Article article, Optional<Wire> wire) {
        line.text("id", article.id());
        line.text("origin", article.origin());
        line.text("canonical", article.given().url());
        line.text("sha256", article.sha256());
        line.text("text", article.text());
        line.text("language", article.about().language().code());
        line.text("captured", article.given().captured().map(Instant::toString));
        layout(article.layout(), article.given(), wire);
        line.none("dates");
        line.nothing("published", "modified");
        line.object("written", this::written);
        line.objects("duplicate_of", article.about().copies(), this::copy);
    }

    private void copy(Copy copy) {
        line.text("article", copy.article());
        line.share("similarity", copy.similarity());
    }

    private void layout(Layout layout, Given given, Optional<Wire> wire) {
        either("headline", layout.headline(), given.title());
        line.object("outlet", given.outlet(), this::outlet);
        byline(layout.byline(), given.author());
        line.object("dateline", layout.dateline(), this::dateline);
        line.object("wire", wire, this::wire);
        line.objects("body", layout.body(), paragraph -> line.place(paragraph.span()));
        line.objects("furniture", layout.furniture(), this::furniture);
    }

    private void either(String name, Optional<Passage> passage, Optional<String> given) {
        if (passage.isPresent()) {
            line.object(
                    name,
                    () -> {
                        line.passage(passage.get());
                        line.text("from", "text");
                    });
        } else {
            line.object(name, given, this::metadata);
        }
    }

    private void metadata(String words) {
        line.elsewhere(words);
        line.text("from", "metadata");
    }

    private void outlet(String name) {
        line.text("name", name);
        line.elsewhere(name);
        line.text("from", "given");
    }

    private void byline(Optional<Byline> byline, Optional<String> author) {
        if (byline.isPresent()) {
            line.object("byline", () -> byline(byline.get()));
        } else {
            line.object("byline", author, this::author);
        }
    }

    private void byline(Byline byline) {
        line.texts("names", byline.names());
        line.passage(byline.passage());
        line.text("from", "text");
    }

    private void author(String author) {
        line.texts("names", List.of(author));
        metadata(author);
    }

    private void dateline(Passage place) {
        line.text("place", place.words());
        line.passage(place);
    }

    /** The words that prove it are not told where they stand beside the text. */
    private void wire(Wire wire) {
        line.text("name", wire.name());
        wire.passage().ifPresentOrElse(line::passage, () -> line.nothing("start", "end", "text"));
        line.text("from", wire.passage().isPresent() ? "text" : "metadata");
        line.text("rule", wire.rule());
    }

    private void furniture(Furniture furniture) {
        line.passage(furniture.passage());
        line.small("kind", furniture.kind());
    }

    private void written() {
        line.nothing("from", "to");
        line.share("confidence", 0);
        line.none("why");
    }

    private void note(Note note) {
        line.text("kind", note.kind());
        line.text("text", note.text());
        note.span().ifPresentOrElse(line::place, () -> line.nothing("start", "end"));
    }
}
