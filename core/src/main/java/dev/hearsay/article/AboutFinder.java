package dev.hearsay.article;

import dev.hearsay.date.AddressDates;
import dev.hearsay.date.DateCandidate;
import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.date.DateFindings;
import dev.hearsay.date.DateWords;
import dev.hearsay.date.Dater;
import dev.hearsay.date.Dates;
import dev.hearsay.page.Given;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.web.Metadata;
import dev.hearsay.web.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Finds what is known of an article beside its text: what its page says of itself, and when it was
 * published and changed.
 *
 * <pre>{@code
 * 10:12 16 July                 furniture above the headline: 16 July, of a year that is not told
 * /2018/07/16/bridge            the address: 2018-07-16
 *   published 2018-07-16
 * }</pre>
 *
 * <p>Nothing here overrules anything: what was given, what the page says and what it shows stand
 * side by side in the evidence.
 */
final class AboutFinder {
    /** Nothing is known. */
    static final Found NOTHING = new Found(Metadata.NONE, Dates.NONE, List.of());

    private static final int LONG_LINE = 240;

    private final List<DateCandidate> candidates = new ArrayList<>();

    private AboutFinder() {}

    /**
     * What was found.
     *
     * @param metadata what the page says of itself
     * @param dates the evidence of when it was published and changed
     * @param notes what a reader should know of the dates
     */
    record Found(Metadata metadata, Dates dates, List<Note> notes) {}

    /**
     * Finds it.
     *
     * @param document the page, where it is a web page and as it came
     * @param layout which part of the article's text is what
     */
    static Found find(Optional<Document> document, Given given, Layout layout) {
        AboutFinder finder = new AboutFinder();
        Optional<Testimony> testimony = document.map(page -> Testimony.of(page, given.url()));
        finder.given(given, document.isEmpty());
        testimony.ifPresent(told -> finder.candidates.addAll(told.dates()));
        finder.layout(layout);
        Metadata metadata = testimony.map(Testimony::metadata).orElse(Metadata.NONE);
        DateFindings findings =
                Dater.weigh(finder.candidates, given.captured(), metadata.language());
        return new Found(metadata, findings.dates(), findings.notes());
    }

    private void given(Given given, boolean plain) {
        From from = given.by() == Given.By.FEED ? From.FEED : From.GIVEN;
        given.date().ifPresent(words -> own(words, from, Role.PUBLISHED));
        if (given.by() == Given.By.ARCHIVE) {
            given.captured().ifPresent(then -> own(then.toString(), From.WARC, Role.UNKNOWN));
        }
        if (plain) {
            given.url()
                    .flatMap(AddressDates::find)
                    .ifPresent(words -> own(words, From.URL, Role.PUBLISHED));
        }
    }

    private void own(String words, From from, Role role) {
        candidates.add(DateCandidate.own(words, from, role));
    }

    private void layout(Layout layout) {
        int start =
                layout.body().isEmpty() ? Integer.MAX_VALUE : layout.body().get(0).span().start();
        layout.byline().ifPresent(byline -> shown(byline.passage(), Place.HEAD));
        for (Furniture furniture : layout.furniture()) {
            shown(furniture.passage(), place(furniture, start));
        }
        layout.body().stream()
                .limit(1)
                .forEach(
                        paragraph ->
                                DateWords.opening(paragraph.words())
                                        .ifPresent(
                                                date ->
                                                        add(
                                                                part(paragraph, date),
                                                                From.BODY,
                                                                Role.UNKNOWN,
                                                                Place.ARTICLE)));
    }

    private static Place place(Furniture furniture, int start) {
        String words = furniture.passage().words();
        if (words.contains("©") || words.contains("opyright")) {
            return Place.FOOT;
        }
        return switch (furniture.kind()) {
            case RELATED, COMMENTS, CAPTION -> Place.OTHERS;
            default -> furniture.passage().span().start() < start ? Place.HEAD : Place.PAGE;
        };
    }

    private void shown(Passage line, Place place) {
        if (line.words().length() > LONG_LINE) {
            return;
        }
        List<Span> dates = DateWords.find(line.words());
        for (Span date : dates) {
            add(part(line, date), From.FURNITURE, DateWords.role(line.words(), date), place);
        }
        if (dates.isEmpty() && DateWords.isRelative(line.words())) {
            add(line, From.FURNITURE, DateWords.role(line.words(), new Span(0, 0)), place);
        }
    }

    private static Passage part(Passage whole, Span date) {
        int start = whole.span().start();
        return new Passage(
                new Span(start + date.start(), start + date.end()),
                whole.words().substring(date.start(), date.end()));
    }

    /** What the page's own lines told already only gets its place in the text. */
    private void add(Passage passage, From from, Role role, Place place) {
        DateCandidate fresh =
                new DateCandidate(passage.words(), from, role, place, Optional.of(passage));
        for (int i = 0; i < candidates.size(); i++) {
            DateCandidate old = candidates.get(i);
            if (old.from() == from
                    && old.passage().isEmpty()
                    && old.words().equals(fresh.words())) {
                candidates.set(
                        i,
                        new DateCandidate(
                                old.words(), from, old.role(), old.place(), fresh.passage()));
                return;
            }
        }
        candidates.add(fresh);
    }
}
