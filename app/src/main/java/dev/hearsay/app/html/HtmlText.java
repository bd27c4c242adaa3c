package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.html.HtmlSums.Spot;
import dev.hearsay.app.report.Block;
import dev.hearsay.app.report.Nested;
import dev.hearsay.app.report.Telling;
import dev.hearsay.app.report.Voice;
import dev.hearsay.app.report.Wording;
import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The column with the article's own text, every statement marked where it stands. */
final class HtmlText {
    private static final int DEEPEST = 3;

    private final Article article;
    private final String anchor;
    private final List<Segment> segments;
    private final List<Block> blocks;
    private final List<Sighting> sightings;
    private final Map<Integer, List<Spot>> spots = new TreeMap<>();
    private final Set<Highlight> begun = new HashSet<>();
    private final Set<Sighting> seen = new HashSet<>();
    private final StringBuilder html = new StringBuilder();

    private HtmlText(Account account, String anchor) {
        this.article = account.article();
        this.anchor = anchor;
        this.blocks = Block.of(article);
        this.sightings = Sighting.of(Voice.of(account));
        List<Spot> all = Spot.of(account);
        all.forEach(s -> spots.computeIfAbsent(s.span().start(), at -> new ArrayList<>()).add(s));
        this.segments =
                Segment.of(
                        article.text().length(),
                        Highlight.of(Nested.of(account.statements())),
                        blocks,
                        Stream.concat(
                                        sightings.stream().map(Sighting::span),
                                        all.stream().map(Spot::span))
                                .toList());
    }

    /**
     * The text in paragraphs; {@code anchor} opens every id, so that articles on one page do not
     * collide.
     */
    static String of(Account account, String anchor) {
        return new HtmlText(account, anchor).write();
    }

    private String write() {
        int next = 0;
        for (Block block : blocks) {
            html.append(opening(block));
            while (next < segments.size()
                    && segments.get(next).span().end() <= block.span().end()) {
                writeSegment(segments.get(next++), block);
            }
            html.append(closing(block));
        }
        return html.toString();
    }

    private String opening(Block block) {
        return switch (block.kind()) {
            case HEADLINE -> "<h2 id=\"" + anchor + "-title\" dir=\"auto\">";
            case BYLINE -> "<p class=\"byline\" dir=\"auto\">";
            case BODY -> "<p dir=\"auto\">";
            case FURNITURE ->
                    "<p class=\"furniture\" dir=\"auto\" title=\"page furniture (%s), not read\">"
                            .formatted(block.label());
            case REST -> "<p class=\"rest\" dir=\"auto\">";
            case GAP -> "";
        };
    }

    private static String closing(Block block) {
        return switch (block.kind()) {
            case HEADLINE -> "</h2>";
            case GAP -> "";
            default -> "</p>";
        };
    }

    private void writeSegment(Segment segment, Block block) {
        String words =
                Markup.block(
                        article.text().substring(segment.span().start(), segment.span().end()));
        if (block.kind() == Block.Kind.GAP) {
            html.append(spotted(segment, words));
            return;
        }
        words = spotted(segment, sighted(segment, words));
        List<Highlight> contents = segment.of(Highlight.Role.CONTENT);
        String inner =
                role(
                        segment,
                        Highlight.Role.CUE,
                        "cue",
                        role(segment, Highlight.Role.SOURCE, "source", words));
        inner =
                isDateline(segment.span())
                        ? "<span class=\"dateline\">" + inner + "</span>"
                        : inner;
        if (contents.isEmpty()) {
            html.append(inner);
            return;
        }
        Highlight innermost = contents.get(contents.size() - 1);
        html.append(
                "<mark class=\"%s d%d\" title=\"%s\">"
                        .formatted(
                                Wording.small(innermost.nested().statement().manner()),
                                Math.min(contents.size(), DEEPEST),
                                titles(contents)));
        contents.stream().filter(begun::add).forEach(this::writeStart);
        html.append(inner);
        for (int i = contents.size() - 1; i >= 0; i--) {
            writeEnd(contents.get(i), segment);
        }
        html.append("</mark>");
    }

    /** The words with a place to jump to for everybody who speaks and is meant by them. */
    private String sighted(Segment segment, String words) {
        String sighted = words;
        for (Sighting sighting : sightings) {
            if (sighting.span().contains(segment.span())) {
                String id = seen.add(sighting) ? " id=\"" + sighting.id(anchor) + "\"" : "";
                sighted =
                        "<span class=\"m m%d\"%s>%s</span>"
                                .formatted(sighting.voice(), id, sighted);
            }
        }
        return sighted;
    }

    /** The words as a place to jump to for everything that begins with them. */
    private String spotted(Segment segment, String words) {
        String spotted = words;
        for (Spot spot : spots.getOrDefault(segment.span().start(), List.of())) {
            spotted =
                    "<span class=\"spot\" id=\"%s\">%s</span>".formatted(spot.id(anchor), spotted);
        }
        return spotted;
    }

    private boolean isDateline(Span span) {
        Optional<Passage> dateline = article.layout().dateline();
        return dateline.isPresent() && dateline.get().span().contains(span);
    }

    private static String role(Segment segment, Highlight.Role role, String name, String words) {
        List<Highlight> highlights = segment.of(role);
        if (highlights.isEmpty()) {
            return words;
        }
        String whose =
                highlights.stream()
                        .map(highlight -> whose(role, highlight.nested()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "<span class=\"%s\" title=\"%s of %s\">%s</span>"
                .formatted(name, name, whose, words);
    }

    private static String whose(Highlight.Role role, Nested nested) {
        Telling telling = Telling.of(nested);
        return role == Highlight.Role.SOURCE
                ? Markup.line(
                        "%d: %s (%s)".formatted(nested.number(), telling.name(), telling.proof()))
                : Integer.toString(nested.number());
    }

    /** The innermost statement first: it is what the pointer is on. */
    private static String titles(List<Highlight> contents) {
        StringBuilder titles = new StringBuilder();
        for (int i = contents.size() - 1; i >= 0; i--) {
            Nested nested = contents.get(i).nested();
            titles.append(titles.isEmpty() ? "" : "&#10;in ").append(title(nested));
        }
        return titles.toString();
    }

    private static String title(Nested nested) {
        Telling telling = Telling.of(nested);
        String manner = Wording.small(telling.statement().manner());
        return nested.number()
                + ": "
                + Markup.line(telling.line())
                + " ("
                + Markup.line(telling.words().map(words -> words + ", ").orElse("") + manner)
                + ")";
    }

    private void writeStart(Highlight highlight) {
        int number = highlight.nested().number();
        if (!highlight.first()) {
            html.append(Markup.unseen("[" + number + " goes on:] "));
            return;
        }
        html.append(
                "<a class=\"number\" id=\"%s-t%d\" href=\"#%s-s%d\" title=\"%s\">"
                        .formatted(anchor, number, anchor, number, title(highlight.nested())));
        html.append(Markup.unseen("[statement ")).append(number);
        html.append(Markup.unseen(", " + Telling.of(highlight.nested()).line() + ":]"));
        html.append("</a>");
    }

    private void writeEnd(Highlight highlight, Segment segment) {
        if (highlight.span().end() != segment.span().end()) {
            return;
        }
        html.append(
                Markup.unseen(
                        highlight.last()
                                ? " [end of " + highlight.nested().number() + "]"
                                : " […]"));
    }
}
