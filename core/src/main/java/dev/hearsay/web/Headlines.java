package dev.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Chooses the headline among what a page says and shows.
 *
 * <pre>{@code
 * <title>Bridge to reopen in May | Nordhavn Post</title> <h1>Bridge to reopen in May</h1>
 *   Bridge to reopen in May
 * }</pre>
 *
 * <p>A heading that repeats what the page says of itself is the headline; else the first that the
 * page says, without its site's name; else the first heading.
 */
final class Headlines {
    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_HEADINGS = 20;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s{1,3}+[|–—»«•·:/-]{1,2}+\\s{1,3}+|\\s?+[|»•]\\s?+|:\\s{1,3}+");

    private static final int LEAST_WORDS = 3;
    private static final List<String> TAGS =
            List.of(
                    "og:title",
                    "twitter:title",
                    "parsely-title",
                    "sailthru.title",
                    "headline",
                    "dc.title",
                    "dcterms.title",
                    "citation_title");

    private static final Pattern TITLED =
            Pattern.compile("(?i)(?<!site-|site_|site|page-)(?:headline|heading|\\bhed\\b|title)");

    private final List<String> told = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> titled = new ArrayList<>();
    private final Sites sites;

    private Headlines(Document document, MetaTags tags, Sites sites) {
        this.sites = sites;
        for (Element heading : document.select("h1, h2, h3, [itemprop=headline]")) {
            List<String> list = heading.nameIs("h1") ? first : headings;
            if (list.size() < MOST_HEADINGS && !heading.nameIs("meta")) {
                add(list, heading.text());
                if (heading.nameIs("h1") && TITLED.matcher(heading.className()).find()) {
                    add(titled, heading.text());
                }
            }
        }
        headings.addAll(0, first);
        for (String name : TAGS) {
            tags.first(name).ifPresent(words -> add(told, words));
        }
        add(told, document.title());
    }

    private static void add(List<String> list, String words) {
        String clean =
                Parser.unescapeEntities(words, false).replaceAll("[\\s\\u00A0]++", " ").strip();
        if (!clean.isEmpty() && clean.length() <= MOST_CHARACTERS) {
            list.add(clean);
        }
    }

    /**
     * The headline of a page.
     *
     * @param structured what the page's structured data calls its headline
     */
    static Optional<String> find(
            Document document, MetaTags tags, Sites sites, Optional<String> structured) {
        Headlines headlines = new Headlines(document, tags, sites);
        List<String> called = new ArrayList<>();
        structured.ifPresent(words -> add(called, words));
        headlines.told.addAll(0, called);
        return headlines.choose();
    }

    private Optional<String> choose() {
        return confirmed()
                .or(this::opening)
                .or(this::inside)
                .or(this::shown)
                .or(() -> told.stream().map(this::withoutSite).filter(w -> !isSite(w)).findFirst())
                .or(() -> first.stream().filter(w -> !isSite(w)).findFirst());
    }

    /** The heading that the page shows, whatever it calls itself for others: editors write both. */
    private Optional<String> shown() {
        List<String> own = first.stream().filter(words -> !isSite(words)).distinct().toList();
        return own.stream()
                .filter(words -> isLong(Folded.of(words)) || titled.contains(words))
                .findFirst();
    }

    private static boolean isLong(String folded) {
        return folded.split(" ", LEAST_WORDS).length == LEAST_WORDS;
    }

    /** A heading that the page calls its headline, too. */
    private Optional<String> confirmed() {
        for (String words : told) {
            String folded = Folded.of(words);
            String bare = Folded.of(withoutSite(words));
            for (String heading : headings) {
                String own = Folded.of(heading);
                if (!own.isEmpty()
                        && !isSite(heading)
                        && (own.equals(folded) || own.equals(bare))) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /** A heading with which what the page says begins or ends, at a separator. */
    private Optional<String> opening() {
        for (String heading : first) {
            String own = Folded.of(heading);
            boolean part =
                    isLong(own)
                            && told.stream()
                                    .map(Folded::of)
                                    .anyMatch(
                                            w -> w.startsWith(own + " ") || w.endsWith(" " + own));
            if (part && !isSite(heading)) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** What the page says, where a heading holds it with a kicker before it or a line behind it. */
    private Optional<String> inside() {
        for (String words : told) {
            String bare = withoutSite(words);
            String own = Folded.of(bare);
            if (isLong(own)
                    && first.stream()
                            .map(Folded::of)
                            .anyMatch(h -> h.startsWith(own + " ") || h.endsWith(" " + own))) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    private boolean isSite(String words) {
        return Folded.of(words).isEmpty() || sites.isSite(words);
    }

    /** The words without the name of the site before or behind them. */
    private String withoutSite(String words) {
        List<int[]> gaps = new ArrayList<>();
        SEPARATOR.matcher(words).results().forEach(r -> gaps.add(new int[] {r.start(), r.end()}));
        for (int[] gap : gaps) {
            if (isSite(words.substring(gap[1])) && gap[0] > 0) {
                return withoutSite(words.substring(0, gap[0]));
            }
            if (isSite(words.substring(0, gap[0])) && gap[1] < words.length()) {
                return withoutSite(words.substring(gap[1]));
            }
        }
        return words;
    }
}
