package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Block;
import dev.hearsay.claim.Account;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * An article's whole text, with an element at every place that the page leads to, and behind what
 * stands in a finding a link back to it.
 *
 * <p>Of two places that overlap and neither of which holds the other, the later is cut in two.
 */
final class DossierText {
    private final String text;
    private final String anchor;
    private final int level;
    private final Map<Span, List<String>> backs;
    private final PriorityQueue<Piece> waiting =
            new PriorityQueue<>(
                    Comparator.comparing((Piece piece) -> piece.span.start())
                            .thenComparing(piece -> -piece.span.end()));
    private final Deque<Piece> open = new ArrayDeque<>();
    private final StringBuilder html = new StringBuilder();
    private int at;

    private DossierText(Account account, Places places, int level, Map<Span, List<String>> backs) {
        this.text = account.article().text();
        this.anchor = places.anchor(account.article().id()).orElse("");
        this.level = level;
        this.backs = backs;
        places.spans(account.article().id()).forEach(s -> waiting.add(new Piece(s, s, true)));
    }

    /** All or a part of a place. */
    private record Piece(Span span, Span whole, boolean first) {}

    /**
     * The text in paragraphs.
     *
     * @param places what leads into it; all links must have been made
     * @param level the level of its headline
     * @param backs by place, the ids of the findings that it stands in
     */
    static String of(Account account, Places places, int level, Map<Span, List<String>> backs) {
        DossierText writer = new DossierText(account, places, level, new LinkedHashMap<>(backs));
        Block.of(account.article()).forEach(writer::write);
        return writer.html.toString();
    }

    private void write(Block block) {
        if (block.kind() == Block.Kind.GAP) {
            return;
        }
        String tag = block.kind() == Block.Kind.HEADLINE ? "h" + level : "p";
        html.append(
                "<%s class=\"%s\" dir=\"auto\"%s>"
                        .formatted(
                                tag,
                                block.kind().name().toLowerCase(java.util.Locale.ROOT),
                                block.label().isEmpty()
                                        ? ""
                                        : " title=\"page furniture (%s), not read\""
                                                .formatted(block.label())));
        at = block.span().start();
        skipTo(at);
        while (!waiting.isEmpty() && waiting.peek().span.start() < block.span().end()) {
            enter(cut(waiting.remove(), block.span().end()));
        }
        closeUntil(block.span().end());
        words(block.span().end());
        html.append("</").append(tag).append(">\n");
    }

    /** What began between blocks goes on where the block begins. */
    private void skipTo(int start) {
        List<Piece> early = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.peek().span.start() < start) {
            early.add(waiting.remove());
        }
        for (Piece piece : early) {
            if (piece.span.end() > start) {
                Span rest = new Span(start, piece.span.end());
                waiting.add(new Piece(rest, piece.whole, piece.first));
            }
        }
    }

    /** The piece up to an end; what stands behind it waits. */
    private Piece cut(Piece piece, int end) {
        if (piece.span.end() <= end) {
            return piece;
        }
        waiting.add(new Piece(new Span(end, piece.span.end()), piece.whole, false));
        return new Piece(new Span(piece.span.start(), end), piece.whole, piece.first);
    }

    private void enter(Piece piece) {
        closeUntil(piece.span.start());
        Piece whole = open.isEmpty() ? piece : cut(piece, open.peek().span.end());
        words(whole.span.start());
        String id = whole.first ? " id=\"" + Places.id(anchor, whole.whole) + "\"" : "";
        String found = backs.containsKey(whole.whole) ? " found" : "";
        html.append("<span class=\"place%s\"%s>".formatted(found, id));
        open.push(whole);
    }

    private void closeUntil(int end) {
        while (!open.isEmpty() && open.peek().span.end() <= end) {
            Piece piece = open.pop();
            words(piece.span.end());
            html.append("</span>");
            if (piece.span.end() == piece.whole.end()) {
                backs.getOrDefault(piece.whole, List.of()).forEach(html::append);
            }
        }
    }

    private void words(int end) {
        if (end > at) {
            html.append(Markup.block(text.substring(at, end)));
            at = end;
        }
    }
}
