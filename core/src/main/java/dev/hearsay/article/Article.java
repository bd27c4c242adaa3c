package dev.hearsay.article;

import dev.hearsay.copy.Copy;
import dev.hearsay.copy.Fingerprint;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article as it is read: its text, unchanged and whole, and which part of it is what.
 *
 * @param id the record's own id, else a hash of origin and text; equal on every run
 * @param origin where the page was found
 * @param sha256 SHA-256 of the text in UTF-8, in lower-case hexadecimal
 * @param text everything that was kept as it was written: headline, byline, body and furniture, in
 *     order
 * @param layout which part of the text is what
 * @param about what is known of it beside its text
 * @param notes what a reader should know about the intake
 */
public record Article(
        String id,
        String origin,
        String sha256,
        String text,
        Layout layout,
        About about,
        List<Note> notes) {

    /** Copies its list. */
    public Article {
        notes = List.copyOf(notes);
    }

    /** What whoever handed the page over says of it. */
    public Given given() {
        return about.given();
    }

    /** Its headline: in its text, else as given, else as the page says of itself. */
    public Optional<String> headline() {
        return layout.headline()
                .map(Passage::words)
                .or(() -> given().title())
                .or(() -> about.metadata().headline());
    }

    /** Its writers: those that the page says, else those of its byline. */
    public List<String> authors() {
        return about.metadata().authors().isEmpty()
                ? layout.byline().map(Byline::names).orElse(List.of())
                : about.metadata().authors();
    }

    /** What is kept of it to tell its copies; of the paragraphs that are read. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(layout.body());
    }

    /** The same, with the earlier articles that it is a copy of. */
    public Article with(List<Copy> copies) {
        List<Note> more = Stream.concat(notes.stream(), copies.stream().map(Copy::note)).toList();
        return new Article(id, origin, sha256, text, layout, about.with(copies), more);
    }
}
