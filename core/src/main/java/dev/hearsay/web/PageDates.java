package dev.hearsay.web;

import dev.hearsay.date.AddressDates;
import dev.hearsay.date.DateCandidate;
import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.date.DateWords;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.web.PageLines.Line;
import dev.hearsay.web.PageLines.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds whatever on a web page may tell when its article was published or changed.
 *
 * <pre>{@code
 * <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2018-07-16"}</script>
 * <p class="byline">By Ann Lee, July 16, 2018</p>
 *   2018-07-16      from json-ld     published   own
 *   July 16, 2018   from furniture   unknown     head
 * }</pre>
 *
 * <p>Nothing is judged here: {@link dev.hearsay.date.Dater} weighs.
 */
final class PageDates {
    private static final int MOST = 300;
    private static final int SHORT_LINE = 240;
    private static final int PROSE = 140;
    private static final int LINES_BEFORE = 6;
    private static final int LINES_BEHIND = 25;
    private static final Map<String, Role> PROPERTIES = properties();

    private final List<DateCandidate> candidates = new ArrayList<>();
    private final PageLines page;
    private final String text;
    private int proseStart;
    private int proseEnd;

    private PageDates(PageLines page) {
        this.page = page;
        this.text = page.text();
    }

    private static Map<String, Role> properties() {
        Map<String, Role> roles = new TreeMap<>();
        for (String line : WordList.lines(PageDates.class, "en/date-properties.tsv")) {
            int tab = line.indexOf('\t');
            roles.put(
                    line.substring(0, tab),
                    line.endsWith("modified") ? Role.MODIFIED : Role.PUBLISHED);
        }
        return roles;
    }

    /**
     * The candidates, in the order of {@link From} and of the page; the document is not changed.
     *
     * @param headline what was found to be the headline
     * @param address where the page was found
     */
    static List<DateCandidate> find(
            PageSays says, Optional<String> headline, Optional<String> address) {
        Document document = says.document();
        PageDates dates = new PageDates(PageLines.of(document, heading(document, headline)));
        dates.structured(says);
        dates.metas(says.tags());
        dates.shown();
        Optional<String> dated = address.flatMap(AddressDates::find);
        dated.or(() -> says.canonical().flatMap(AddressDates::find))
                .ifPresent(words -> dates.own(words, From.URL, Role.PUBLISHED));
        return List.copyOf(dates.candidates);
    }

    private static Element heading(Document document, Optional<String> headline) {
        String folded = headline.map(Folded::of).orElse("");
        Element first = document.selectFirst("h1");
        for (Element element : document.select("h1, h2, h3")) {
            if (Folded.of(element.text()).equals(folded)) {
                return element;
            }
        }
        return first == null ? document.head() : first;
    }

    private void structured(PageSays says) {
        says.article().ifPresent(this::structured);
        if (candidates.stream().noneMatch(one -> one.role() == Role.PUBLISHED)) {
            says.jsonLd().pages().forEach(this::structured);
        }
    }

    private void structured(Json node) {
        for (String name : List.of("datePublished", "dateCreated", "uploadDate")) {
            if (candidates.stream().noneMatch(one -> one.role() == Role.PUBLISHED)) {
                node.text(name).ifPresent(words -> own(words, From.JSON_LD, Role.PUBLISHED));
            }
        }
        node.text("dateModified").ifPresent(words -> own(words, From.JSON_LD, Role.MODIFIED));
    }

    private void metas(MetaTags tags) {
        for (String name : tags.names()) {
            Optional<Role> role = Optional.ofNullable(PROPERTIES.get(name));
            role.ifPresent(
                    known ->
                            tags.all(name).stream()
                                    .limit(3)
                                    .forEach(words -> own(words, From.META, known)));
        }
    }

    private void own(String words, From from, Role role) {
        candidates.add(DateCandidate.own(words, from, role));
    }

    private void shown() {
        prose();
        for (Mark mark : page.marks()) {
            if (!mark.told().isEmpty() && candidates.size() < MOST) {
                From from = mark.property() ? From.ITEMPROP : From.TIME;
                Role role = mark.role() == Role.UNKNOWN ? before(mark.span()) : mark.role();
                Place place = place(mark.span().start(), mark.others(), mark.foot());
                add(new DateCandidate(mark.told(), from, role, place, Optional.empty()));
            }
        }
        for (Line line : page.lines()) {
            if (candidates.size() < MOST) {
                dates(line);
            }
        }
    }

    private void add(DateCandidate candidate) {
        if (!candidates.contains(candidate)) {
            candidates.add(candidate);
        }
    }

    /** Where the article's prose begins and ends: its first and last long line. */
    private void prose() {
        proseStart = text.length();
        proseEnd = 0;
        for (int i = Math.max(0, page.headingLine()); i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (line.span().length() >= PROSE && !line.others() && !line.foot()) {
                proseStart = Math.min(proseStart, line.span().start());
                proseEnd = line.span().end();
            }
        }
    }

    private void dates(Line line) {
        String words = text.substring(line.span().start(), line.span().end());
        if (words.length() > SHORT_LINE) {
            opening(line, words.substring(0, SHORT_LINE));
            return;
        }
        for (Span date : DateWords.find(words)) {
            int start = line.span().start() + date.start();
            Optional<Mark> mark = marking(start);
            boolean alone =
                    mark.isPresent()
                            || date.length() * 2 >= words.length()
                            || words.length() <= 80
                            || DateWords.role(words, date) != Role.UNKNOWN;
            if (alone) {
                Role role = DateWords.role(words, date);
                Role told = role == Role.UNKNOWN ? mark.map(Mark::role).orElse(role) : role;
                boolean foot = line.foot() || words.contains("©") || words.contains("opyright");
                add(
                        new DateCandidate(
                                Passage.of(words, date).words(),
                                From.FURNITURE,
                                told,
                                place(start, line.others(), foot),
                                Optional.empty()));
            }
        }
    }

    /** A date in the dateline of a long paragraph. */
    private void opening(Line line, String head) {
        if (line.span().start() == proseStart) {
            DateWords.opening(head)
                    .map(date -> Passage.of(head, date).words())
                    .map(
                            words ->
                                    new DateCandidate(
                                            words,
                                            From.BODY,
                                            Role.UNKNOWN,
                                            Place.ARTICLE,
                                            Optional.empty()))
                    .ifPresent(this::add);
        }
    }

    private Optional<Mark> marking(int start) {
        return page.marks().stream()
                .filter(mark -> mark.span().start() <= start && start < mark.span().end())
                .reduce((first, second) -> second);
    }

    private Role before(Span span) {
        int start = text.lastIndexOf("\n", Math.max(0, span.start() - 1)) + 1;
        start = Math.max(start, span.start() - 60);
        return start >= span.start()
                ? Role.UNKNOWN
                : DateWords.role(text, new Span(span.start(), span.start()));
    }

    private Place place(int start, boolean others, boolean foot) {
        if (others || foot) {
            return others ? Place.OTHERS : Place.FOOT;
        }
        int line = lineAt(start);
        int heading = page.headingLine();
        boolean near = line >= heading - LINES_BEFORE && line <= heading + LINES_BEHIND;
        if (near && start <= proseStart + 1) {
            return Place.HEAD;
        }
        return start > proseStart && start <= proseEnd ? Place.ARTICLE : Place.PAGE;
    }

    private int lineAt(int start) {
        int low = 0;
        int high = page.lines().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (page.lines().get(middle).span().start() <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
