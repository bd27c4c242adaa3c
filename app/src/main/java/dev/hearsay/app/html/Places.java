package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Side;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The places in the articles of a story to which the page leads: every link that is made is
 * remembered, so that the text written behind has something at the other end.
 *
 * <pre>{@code
 * places.link("c1", passage)   ->   <a href="#s1a1-40-49"><bdi>on Friday</bdi></a>
 * }</pre>
 */
final class Places {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();
    private final Map<String, TreeSet<Span>> spans = new LinkedHashMap<>();
    private final String story;

    private Places(String story) {
        this.story = story;
    }

    /** No places yet; {@code story} opens every id, so that stories on one page do not collide. */
    static Places of(Dossier dossier, String story) {
        Places places = new Places(story);
        for (Account account : dossier.story().accounts()) {
            String id = account.article().id();
            places.numbers.put(id, places.numbers.size() + 1);
            places.lengths.put(id, account.article().text().length());
        }
        return places;
    }

    /** What opens every id of the story. */
    String story() {
        return story;
    }

    /** The id of an article; empty where it is not of this story. */
    Optional<String> anchor(String article) {
        return Optional.ofNullable(numbers.get(article)).map(number -> story + "a" + number);
    }

    /** Where a click on words leads; empty where the story does not have them. */
    Optional<String> href(String article, Span span) {
        boolean there = span.end() <= Optional.ofNullable(lengths.get(article)).orElse(-1);
        if (!there || span.length() == 0) {
            return Optional.empty();
        }
        spans.computeIfAbsent(article, unseen -> new TreeSet<>()).add(span);
        return anchor(article).map(anchor -> "#" + id(anchor, span));
    }

    static String id(String anchor, Span span) {
        return "%s-%d-%d".formatted(anchor, span.start(), span.end());
    }

    /** The places of an article that something leads to. */
    SortedSet<Span> spans(String article) {
        return Optional.ofNullable(spans.get(article)).orElseGet(TreeSet::new);
    }

    /** A link that shows the words it leads to. */
    String link(String article, Passage passage) {
        return link(article, passage, Markup.words(passage.words()));
    }

    /** A link that shows something else, ready for the page. */
    String link(String article, Passage passage, String shown) {
        return href(article, passage.span())
                .map(href -> "<a href=\"%s\">%s</a>".formatted(href, shown))
                .orElse(shown);
    }

    /** A link from several pieces, to the first. */
    String link(String article, List<Passage> passages, String shown) {
        return passages.isEmpty() ? shown : link(article, passages.get(0), shown);
    }

    /** A link that shows something else than the words of a side. */
    String link(Side side, String shown) {
        return link(side.article(), side.passage(), shown);
    }
}
