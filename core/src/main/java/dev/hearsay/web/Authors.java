package dev.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the writers that a page names, the surest place first: structured data, meta elements,
 * elements marked as byline.
 *
 * <p>The outlet's own name counts only where no writer is named anywhere.
 */
final class Authors {
    private static final int MOST_ELEMENTS = 40;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_LINE = 100;
    private static final Evaluator BY = QueryParser.parse(":matchesOwn(^(?i)by(?:[\\s:]|$))");
    private static final List<String> META =
            List.of(
                    "article:author",
                    "article:author_name",
                    "article_author",
                    "article.author",
                    "og:article:author",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "byline",
                    "dc.creator",
                    "dcterms.creator",
                    "citation_author",
                    "cxenseparse:author",
                    "author",
                    "authors");

    /** Elements that name writers, the surest first. */
    private static final List<Evaluator> MARKED =
            Stream.of(
                            "[itemprop~=^author$] [itemprop=name]",
                            "[itemprop~=^author$]",
                            "[rel~=(?:^|\\s)author(?:\\s|$)]",
                            "[class~=(?i)(?:author|byline|writer|contributor)[-_]{0,2}(?:name|link)]",
                            "[class~=(?i)(?:^|\\s)(?:p-author|article-author|entry-author|post-author|article__author|byline__author|fn)(?:\\s|$)]",
                            "[class~=(?i)(?:^|\\s)(?:author|authors|byline|by-line|writer|contributors?|username)(?:\\s|$)]",
                            "[class~=(?i)byline|wrote|writer], [id~=(?i)byline]",
                            "[class~=(?i)author|contributor], [id~=(?i)author]",
                            "a[href~=(?i)/(?:authors?|staff|profiles?|reporters?|editors|contributors?|newsteam|by|people|columnists?)/]")
                    .map(QueryParser::parse)
                    .toList();

    /** What stands in a class, an id or an address wherever one of {@link #MARKED} fits. */
    private static final Pattern HINT =
            Pattern.compile(
                    "(?i)author|by-?line|wrote|writer|contributor|username|fn|/(?:staff|profile|reporter|editors|newsteam|by/|people|columnist)");

    private Authors() {}

    static List<String> find(PageSays page, Sites sites) {
        List<List<String>> told = new ArrayList<>();
        page.article().ifPresent(node -> told.add(page.jsonLd().names(node, "author")));
        page.article().ifPresent(node -> told.add(page.jsonLd().names(node, "creator")));
        META.forEach(name -> told.add(page.tags().all(name)));
        page.jsonLd().pages().forEach(node -> told.add(page.jsonLd().names(node, "author")));
        List<String> site = new ArrayList<>();
        List<List<String>> writers =
                told.stream()
                        .map(names -> writers(names, sites, site))
                        .filter(names -> !names.isEmpty())
                        .toList();
        return shown(page.document(), writers)
                .orElseGet(() -> unseen(writers, marked(page.document(), sites, site), site));
    }

    /** The first of these of whom one stands on the page. */
    private static Optional<List<String>> shown(Document document, List<List<String>> writers) {
        if (writers.isEmpty()) {
            return Optional.empty();
        }
        String shown = " " + Folded.of(document.body().text()) + " ";
        return writers.stream()
                .filter(names -> names.stream().anyMatch(name -> isShown(name, shown)))
                .findFirst();
    }

    private static boolean isShown(String name, String shown) {
        return shown.contains(" " + Folded.of(name) + " ");
    }

    /** Who wrote what no reader is told of counts only where nobody else is named. */
    private static List<String> unseen(
            List<List<String>> told, List<String> marked, List<String> site) {
        if (!marked.isEmpty()) {
            return marked;
        }
        return told.stream().findFirst().orElseGet(() -> site.stream().limit(1).toList());
    }

    /** The names without the site's, which is kept apart. */
    private static List<String> writers(List<String> names, Sites sites, List<String> site) {
        List<String> clean =
                AuthorNames.clean(names).stream().map(name -> withoutSite(name, sites)).toList();
        clean.stream().filter(sites::isSite).forEach(site::add);
        return clean.stream().filter(name -> !sites.isSite(name)).toList();
    }

    /** {@code Ann Lee Nordhavn Post} without the post. */
    private static String withoutSite(String name, Sites sites) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (sites.isSite(name.substring(space)) && name.lastIndexOf(' ', space - 1) > 0) {
                return name.substring(0, space);
            }
        }
        return name;
    }

    /** A short line of the page that begins with "By". */
    private static List<String> named(Document document, Sites sites, List<String> site) {
        for (Element element :
                document.stream()
                        .filter(Authors::opensWithBy)
                        .filter(BY.asPredicate(document))
                        .limit(MOST_ELEMENTS)
                        .toList()) {
            String words =
                    Surroundings.isAmongOthers(element)
                            ? ""
                            : Surroundings.words(element, MOST_LINE);
            List<String> writers =
                    writers(List.of(words), sites, site).stream()
                            .filter(Authors::isWholeName)
                            .toList();
            if (!writers.isEmpty()) {
                return writers;
            }
        }
        return List.of();
    }

    /** A cheap look before the dear one: every element of every page is asked. */
    private static boolean opensWithBy(Element element) {
        for (TextNode words : element.textNodes()) {
            if (!words.isBlank()) {
                return words.getWholeText().stripLeading().regionMatches(true, 0, "by", 0, 2);
            }
        }
        return false;
    }

    private static boolean isWholeName(String name) {
        return name.indexOf(' ') > 0 && Character.isUpperCase(name.codePointAt(0));
    }

    private static List<String> marked(Document document, Sites sites, List<String> site) {
        List<Element> hinted = document.stream().filter(Authors::isHinted).toList();
        for (Evaluator marked : MARKED) {
            List<String> names = new ArrayList<>();
            Optional<Element> first = Optional.empty();
            for (Element element :
                    hinted.stream()
                            .filter(marked.asPredicate(document))
                            .limit(MOST_ELEMENTS)
                            .toList()) {
                if (Surroundings.isAmongOthers(element)
                        || first.filter(one -> !isBeside(one, element)).isPresent()) {
                    continue;
                }
                String words = Surroundings.words(element, MOST_CHARACTERS);
                List<String> writers = writers(List.of(words), sites, site);
                if (!writers.isEmpty()) {
                    first = first.or(() -> Optional.of(element));
                    writers.stream().filter(name -> !names.contains(name)).forEach(names::add);
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return named(document, sites, site);
    }

    /** Whether one of {@link #MARKED} may fit: one look at an element instead of nine. */
    private static boolean isHinted(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("itemprop")
                        || hints(element.className())
                        || hints(element.id())
                        || hints(element.attr("rel"))
                        || (element.nameIs("a") && hints(element.attr("href"))));
    }

    private static boolean hints(String words) {
        return !words.isEmpty() && HINT.matcher(words).find();
    }

    /** Whether two elements stand in one byline. */
    private static boolean isBeside(Element one, Element other) {
        Optional<Element> parent = Optional.ofNullable(one.parent());
        Optional<Element> others = Optional.ofNullable(other.parent());
        return parent.equals(others)
                || parent.map(Element::parent).equals(others.map(Element::parent));
    }
}
