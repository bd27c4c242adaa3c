package dev.hearsay.article;

import dev.hearsay.block.BlockFinder;
import dev.hearsay.language.Language;
import dev.hearsay.language.LanguageFinder;
import dev.hearsay.page.Decoder;
import dev.hearsay.page.Note;
import dev.hearsay.page.Page;
import dev.hearsay.web.DomPlace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page becomes an article.
 *
 * <pre>{@code
 * Extractor.extract(Page.text("a.txt", "Bridge to reopen\n\nNORDHAVN - The bridge will reopen, the mayor said."))
 *   headline   Bridge to reopen
 *   dateline   NORDHAVN
 *   body       NORDHAVN - The bridge will reopen, the mayor said.
 * }</pre>
 *
 * <p>The text of a plain page is the page's source, but for lone surrogates, which become U+FFFD.
 * Of a web page it is the article's words and those of the furniture beside it, one block a
 * paragraph, with a blank line between them. A text longer than {@link Decoder#MOST_CHARACTERS}
 * gets a note and no body.
 */
public final class Extractor {
    private static final int ID_LENGTH = 16;

    /** That so few characters do not tell their language is not worth a note. */
    private static final int SHORT = 500;

    private static final LanguageFinder LANGUAGES = LanguageFinder.load();

    private Extractor() {}

    /** The article that stands on the page; never throws on content. */
    public static Article extract(Page page) {
        String source = wellFormed(page.source());
        List<Note> notes = new ArrayList<>();
        if (!source.equals(page.source())) {
            notes.add(
                    Note.of(
                            "lone-surrogate",
                            "Lone surrogates were read as U+FFFD, the replacement character."));
        }
        Found found =
                source.length() > Decoder.MOST_CHARACTERS
                        ? tooLong(source, notes)
                        : found(page, source, notes);
        String text = found.text();
        Layout layout = found.layout();
        Language language = LANGUAGES.find(layout.body());
        layout = layout.unread(language.foreign());
        note(language, layout).ifPresent(notes::add);
        String id =
                page.given().id().orElse(hash(page.origin() + "\0" + text).substring(0, ID_LENGTH));
        About about =
                new About(
                        page.given(),
                        found.known().metadata(),
                        found.known().dates(),
                        language,
                        found.places(),
                        List.of());
        return new Article(id, page.origin(), hash(text), text, layout, about, notes);
    }

    /**
     * What was made of a source.
     *
     * @param text its words
     * @param layout which part of them is what
     * @param places where they stand in the page
     * @param known what is known beside them
     */
    private record Found(
            String text, Layout layout, List<DomPlace> places, AboutFinder.Found known) {}

    private static Found tooLong(String source, List<Note> notes) {
        notes.add(
                Note.of(
                        "too-long",
                        "The text has %d characters and was not read; at most %d are."
                                .formatted(source.length(), Decoder.MOST_CHARACTERS)));
        Layout nothing =
                new Layout(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        return new Found(source, nothing, List.of(), AboutFinder.NOTHING);
    }

    private static Found found(Page page, String source, List<Note> notes) {
        Found found = page.kind() == Page.Kind.HTML ? web(page, source) : plain(page, source);
        notes.addAll(found.known().notes());
        if (found.layout().body().isEmpty()) {
            notes.add(Note.of("no-body", "No paragraph of prose was found."));
        }
        return found;
    }

    private static Found plain(Page page, String source) {
        Layout layout = Layouter.layout(source, page.given().title());
        AboutFinder.Found known = AboutFinder.find(Optional.empty(), page.given(), layout);
        return new Found(source, layout, List.of(), known);
    }

    private static Found web(Page page, String source) {
        Document document = Jsoup.parse(source);
        WebText webText = WebText.of(BlockFinder.find(document));
        Layout layout = Layouter.layout(webText, page.given().title());
        AboutFinder.Found known = AboutFinder.find(Optional.of(document), page.given(), layout);
        String text = webText.text();
        Layout titled =
                known.metadata().headline().map(told -> layout.titled(told, text)).orElse(layout);
        return new Found(text, titled, webText.places(), known);
    }

    /** That not all of it is read, and why. */
    private static Optional<Note> note(Language language, Layout layout) {
        if (!language.read()) {
            return Optional.of(
                    Note.of(
                            "language",
                            "The article is not in English but in %s, so nothing was extracted."
                                    .formatted(language.name())));
        }
        int length = layout.body().stream().mapToInt(passage -> passage.words().length()).sum();
        if (language.code().isEmpty() && length > SHORT) {
            return Optional.of(
                    Note.of(
                            "language",
                            "The words do not tell the language; it was read as English."));
        }
        return language.foreign().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Note.of(
                                "language",
                                "Not all is in English; %d paragraphs in other languages were not read."
                                        .formatted(language.foreign().size())));
    }

    private static String wellFormed(String source) {
        StringBuilder repaired = new StringBuilder();
        int done = 0;
        for (int i = 0; i < source.length(); i++) {
            if (Character.isSurrogate(source.charAt(i))) {
                if (Character.isSupplementaryCodePoint(source.codePointAt(i))) {
                    i++;
                } else {
                    repaired.append(source, done, i).append('\uFFFD');
                    done = i + 1;
                }
            }
        }
        return done == 0 ? source : repaired.append(source, done, source.length()).toString();
    }

    private static String hash(String words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Could not hash a text: this Java has no SHA-256. Use another JDK.", e);
        }
    }
}
