package dev.hearsay.article;

import dev.hearsay.language.Language;
import dev.hearsay.language.LanguageFinder;
import dev.hearsay.page.Decoder;
import dev.hearsay.page.Note;
import dev.hearsay.page.Page;
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
 * Of a web page it is the page's words for now. A text longer than {@link Decoder#MOST_CHARACTERS}
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
        String text = source;
        Optional<String> title = page.given().title();
        AboutFinder.Found known = AboutFinder.NOTHING;
        Layout layout =
                new Layout(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        if (source.length() > Decoder.MOST_CHARACTERS) {
            notes.add(
                    Note.of(
                            "too-long",
                            "The text has %d characters and was not read; at most %d are."
                                    .formatted(source.length(), Decoder.MOST_CHARACTERS)));
        } else {
            if (page.kind() == Page.Kind.HTML) {
                WebText.Found found = WebText.of(source);
                text = found.text();
                title = title.or(found::headline);
            }
            layout = Layouter.layout(text, title);
            Optional<Document> document =
                    page.kind() == Page.Kind.HTML
                            ? Optional.of(Jsoup.parse(source))
                            : Optional.empty();
            known = AboutFinder.find(document, page.given(), layout);
            notes.addAll(known.notes());
            if (layout.body().isEmpty()) {
                notes.add(Note.of("no-body", "No paragraph of prose was found."));
            }
        }
        Language language = LANGUAGES.find(layout.body());
        layout = layout.unread(language.foreign());
        note(language, layout).ifPresent(notes::add);
        String id =
                page.given().id().orElse(hash(page.origin() + "\0" + text).substring(0, ID_LENGTH));
        About about =
                new About(
                        page.given(),
                        known.metadata(),
                        known.dates(),
                        language,
                        List.of(),
                        List.of());
        return new Article(id, page.origin(), hash(text), text, layout, about, notes);
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
