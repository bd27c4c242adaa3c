package dev.hearsay.web;

import dev.hearsay.web.MetadataFinder.PageSays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the writers that a page names, the surest place first: structured data, meta elements,
 * elements marked as byline.
 *
 * <p>The outlet's own name counts only where no writer is named anywhere.
 */
final class Authors {
    private static final int MOST_ELEMENTS = 40;
    private static final int MOST_CHARACTERS = 200;
    private static final List<String> META =
            List.of(
                    "author",
                    "authors",
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
                    "cxenseparse:author");

    /** Elements that name writers, the surest first. */
    private static final List<String> MARKED =
            List.of(
                    "[itemprop~=^author$] [itemprop=name]",
                    "[itemprop~=^author$]",
                    "[rel~=(?:^|\\s)author(?:\\s|$)]",
                    "[class~=(?i)(?:author|byline|writer|contributor)[-_]{0,2}(?:name|link)]",
                    "[class~=(?i)(?:^|\\s)(?:p-author|article-author|entry-author|post-author|article__author|byline__author|fn)(?:\\s|$)]",
                    "[class~=(?i)(?:^|\\s)(?:author|authors|byline|by-line|writer|contributors?|username)(?:\\s|$)]",
                    "[class~=(?i)byline|wrote|writer], [id~=(?i)byline]",
                    "[class~=(?i)author|contributor], [id~=(?i)author]",
                    "a[href~=(?i)/(?:authors?|staff|profiles?|reporters?|editors|contributors?|newsteam|by|people|columnists?)/]");

    private Authors() {}

    static List<String> find(PageSays page, Sites sites) {
        List<List<String>> told = new ArrayList<>();
        page.article().ifPresent(node -> told.add(page.jsonLd().names(node, "author")));
        page.article().ifPresent(node -> told.add(page.jsonLd().names(node, "creator")));
        page.jsonLd().pages().forEach(node -> told.add(page.jsonLd().names(node, "author")));
        META.forEach(name -> told.add(page.tags().all(name)));
        List<String> site = new ArrayList<>();
        for (List<String> names : told) {
            List<String> writers = writers(names, sites, site);
            if (!writers.isEmpty()) {
                return writers;
            }
        }
        List<String> marked = marked(page.document(), sites, site);
        return marked.isEmpty() ? site.stream().limit(1).toList() : marked;
    }

    /** The names without the site's, which is kept apart. */
    private static List<String> writers(List<String> names, Sites sites, List<String> site) {
        List<String> clean = AuthorNames.clean(names);
        clean.stream().filter(sites::isSite).forEach(site::add);
        return clean.stream().filter(name -> !sites.isSite(name)).toList();
    }

    private static List<String> marked(Document document, Sites sites, List<String> site) {
        for (String selector : MARKED) {
            List<String> names = new ArrayList<>();
            Optional<Element> first = Optional.empty();
            for (Element element : document.select(selector).stream().limit(MOST_ELEMENTS).toList()) {
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
        return List.of();
    }

    /** Whether two elements stand in one byline. */
    private static boolean isBeside(Element one, Element other) {
        Element parent = one.parent();
        Element above = parent == null ? null : parent.parent();
        return other.parent() == parent
                || (above != null && other.parent() != null && other.parent().parent() == above);
    }
}
