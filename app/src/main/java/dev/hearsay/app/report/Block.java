package dev.hearsay.app.report;

import dev.hearsay.article.Article;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Layout;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of an article that is set as one paragraph.
 *
 * @param span where it stands
 * @param kind what it is
 * @param label what a piece of furniture is; empty for all else
 */
public record Block(Span span, Kind kind, String label) {

    /** How a block is set. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        BODY,
        FURNITURE,
        /** Words that the layout says nothing of. */
        REST,
        /** White space between blocks. */
        GAP
    }

    /**
     * The whole text, block behind block without gap or overlap; of two that overlap, the one that
     * begins first is whole.
     */
    public static List<Block> of(Article article) {
        List<Block> named = named(article.layout());
        named.sort(Comparator.comparing(Block::span));
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        for (Block block : named) {
            int start = Math.max(end, block.span.start());
            if (block.span.end() <= start) {
                continue;
            }
            addRest(article.text(), new Span(end, start), blocks);
            end = block.span.end();
            blocks.add(new Block(new Span(start, end), block.kind, block.label));
        }
        addRest(article.text(), new Span(end, article.text().length()), blocks);
        return blocks;
    }

    private static List<Block> named(Layout layout) {
        List<Block> named = new ArrayList<>();
        layout.headline().ifPresent(passage -> named.add(of(passage, Kind.HEADLINE)));
        layout.byline().ifPresent(byline -> named.add(of(byline.passage(), Kind.BYLINE)));
        layout.body().forEach(passage -> named.add(of(passage, Kind.BODY)));
        for (Furniture furniture : layout.furniture()) {
            named.add(
                    new Block(
                            furniture.passage().span(),
                            Kind.FURNITURE,
                            furniture.kind().name().toLowerCase(Locale.ROOT)));
        }
        return named;
    }

    private static Block of(Passage passage, Kind kind) {
        return new Block(passage.span(), kind, "");
    }

    private static void addRest(String text, Span span, List<Block> blocks) {
        if (span.length() > 0) {
            boolean blank = text.substring(span.start(), span.end()).isBlank();
            blocks.add(new Block(span, blank ? Kind.GAP : Kind.REST, ""));
        }
    }
}
