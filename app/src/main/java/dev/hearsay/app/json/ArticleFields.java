package dev.hearsay.app.json;

import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Wire;
import dev.hearsay.copy.Copy;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import dev.hearsay.web.DomPlace;
import dev.hearsay.web.Metadata;
import dev.hearsay.written.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of an article and of its notes, as they stand in every line that holds one. */
final class ArticleFields {
    private final JsonLine line;

    ArticleFields(JsonLine line) {
        this.line = line;
    }

    /** The field {@code article}. */
    void article(Article article, Optional<Wire> wire, Written written) {
        line.object("article", () -> fields(article, wire, written));
    }

    /** The field {@code notes}. */
    void notes(List<Note> notes) {
        line.objects("notes", notes, this::note);
    }

    private void fields(Article article, Optional<Wire> wire, Written written) {
        Metadata metadata = article.about().metadata();
        line.text("id", article.id());
        line.text("origin", article.origin());
        line.text("canonical", metadata.canonical().or(() -> article.given().url()));
        line.text("sha256", article.sha256());
        line.text("text", article.text());
        line.text("language", article.about().language().code());
        line.text("captured", article.given().captured().map(Instant::toString));
        layout(article, wire);
        line.objects("dates", article.about().dates().evidence(), this::date);
        line.text("published", article.about().dates().published().map(DateEvidence::value));
        line.text("modified", article.about().dates().modified().map(DateEvidence::value));
        written(written);
        line.objects("duplicate_of", article.about().copies(), this::copy);
        line.objects("places", article.about().places(), this::place);
    }

    private void place(DomPlace place) {
        line.place(place.span());
        line.text("path", place.path());
    }

    private void copy(Copy copy) {
        line.text("article", copy.article());
        line.share("similarity", copy.similarity());
    }

    /** What was given is shown before what the page says of itself. */
    private void layout(Article article, Optional<Wire> wire) {
        Layout layout = article.layout();
        Given given = article.given();
        Metadata metadata = article.about().metadata();
        either("headline", layout.headline(), given.title().or(metadata::headline));
        if (given.outlet().isPresent()) {
            line.object("outlet", given.outlet(), name -> outlet(name, "given"));
        } else {
            line.object("outlet", metadata.outlet(), name -> outlet(name, "metadata"));
        }
        byline(layout.byline(), given.author().map(List::of).orElse(metadata.authors()));
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

    private void outlet(String name, String from) {
        line.text("name", name);
        line.elsewhere(name);
        line.text("from", from);
    }

    private void byline(Optional<Byline> byline, List<String> authors) {
        if (byline.isPresent()) {
            line.object("byline", () -> byline(byline.get()));
        } else {
            line.object(
                    "byline",
                    Optional.of(authors).filter(names -> !names.isEmpty()),
                    this::authors);
        }
    }

    private void byline(Byline byline) {
        line.texts("names", byline.names());
        line.passage(byline.passage());
        line.text("from", "text");
    }

    private void authors(List<String> authors) {
        line.texts("names", authors);
        metadata(String.join(", ", authors));
    }

    /** {@code json-ld} is written with a hyphen. */
    private void date(DateEvidence date) {
        line.text("value", date.value());
        line.small("precision", date.precision());
        line.text("zone", date.zone());
        line.text("from", date.from().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line.small("role", date.role());
        date.passage().ifPresentOrElse(line::passage, () -> line.elsewhere(date.words()));
        line.flag("believed", date.believed());
        line.text("why", date.why());
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

    /** The field {@code written}. */
    void written(Written written) {
        line.object("written", () -> interval(written));
    }

    private void interval(Written written) {
        line.text("from", written.from().map(LocalDate::toString));
        line.text("to", written.to().map(LocalDate::toString));
        line.share("confidence", written.confidence());
        line.texts("why", written.why());
    }

    private void note(Note note) {
        line.text("kind", note.kind());
        line.text("text", note.text());
        note.span().ifPresentOrElse(line::place, () -> line.nothing("start", "end"));
    }
}
