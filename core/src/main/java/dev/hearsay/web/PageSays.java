package dev.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself, gathered once for the metadata and the dates. */
record PageSays(
        Document document,
        MetaTags tags,
        JsonLd jsonLd,
        Optional<Json> article,
        Optional<String> canonical) {

    static PageSays of(Document document, Optional<String> address) {
        MetaTags tags = MetaTags.of(document);
        JsonLd jsonLd = JsonLd.of(document);
        Optional<String> canonical = canonical(document, tags, address);
        List<String> addresses = new ArrayList<>();
        canonical.map(Addresses::bare).ifPresent(addresses::add);
        address.map(Addresses::bare).ifPresent(addresses::add);
        tags.first("og:url").map(Addresses::bare).ifPresent(addresses::add);
        List<String> headlines = new ArrayList<>();
        document.select("h1").stream()
                .limit(10)
                .map(h -> Folded.of(h.text()))
                .forEach(headlines::add);
        tags.first("og:title").map(Folded::of).ifPresent(headlines::add);
        return new PageSays(
                document, tags, jsonLd, jsonLd.article(addresses, headlines), canonical);
    }

    private static Optional<String> canonical(
            Document document, MetaTags tags, Optional<String> address) {
        String base = address.orElse("");
        Optional<String> link =
                document.select("link[rel~=(?i)^canonical$]").stream()
                        .map(element -> element.attr("href"))
                        .flatMap(href -> Addresses.whole(base, href).stream())
                        .findFirst();
        Optional<String> told =
                link.or(() -> tags.first("og:url").flatMap(url -> Addresses.whole(base, url)));
        boolean inside = address.isPresent() && !Addresses.isFront(address.get());
        return told.filter(url -> !(inside && Addresses.isFront(url)));
    }

    Metadata metadata() {
        Optional<String> outlet = outlet();
        List<String> names = new ArrayList<>();
        outlet.ifPresent(names::add);
        tags.first("og:site_name").ifPresent(names::add);
        application().ifPresent(names::add);
        Sites sites = Sites.of(names, canonical);
        Optional<String> structured =
                article.flatMap(node -> node.text("headline").or(() -> node.text("name")));
        return new Metadata(
                Headlines.find(document, tags, sites, structured),
                Authors.find(this, sites),
                outlet,
                article.flatMap(node -> node.text("articleSection"))
                        .or(() -> tags.first("article:section", "section", "parsely-section"))
                        .map(words -> Parser.unescapeEntities(words, false)),
                canonical,
                language());
    }

    private Optional<String> outlet() {
        Optional<String> site = tags.first("og:site_name").filter(name -> !name.startsWith("http"));
        Optional<String> publisher =
                article.flatMap(node -> jsonLd.names(node, "publisher").stream().findFirst());
        return publisher
                .or(() -> site)
                .or(this::application)
                .or(() -> tags.first("dc.publisher", "citation_journal_title"))
                .map(words -> Parser.unescapeEntities(words, false).strip())
                .filter(words -> !words.isEmpty() && words.length() <= 100);
    }

    /** Some sites put the headline where the site's name belongs. */
    private Optional<String> application() {
        return tags.first("application-name")
                .filter(name -> name.length() < 40 && !document.title().startsWith(name));
    }

    Optional<String> language() {
        Optional<Element> html = Optional.ofNullable(document.selectFirst("html"));
        return html.map(
                        element ->
                                element.attr("lang").isBlank()
                                        ? element.attr("xml:lang")
                                        : element.attr("lang"))
                .filter(words -> !words.isBlank())
                .or(() -> tags.first("content-language", "dc.language", "language"))
                .or(() -> article.flatMap(node -> node.text("inLanguage")))
                .or(() -> tags.first("og:locale"))
                .map(words -> words.strip().replace('_', '-'))
                .filter(
                        words ->
                                words.length() <= 20
                                        && words.toLowerCase(Locale.ROOT)
                                                .matches("[a-z]{2,3}+(?:-[a-z0-9]{2,8}+){0,3}+"));
    }
}
