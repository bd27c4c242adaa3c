package dev.hearsay.web;

import dev.hearsay.web.WebBlock.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Finds the article among everything that stands on a web page.
 */
public final class BlockFinder {
    private static final int MOST_LINE = 200;
    private static final int MOST_AFTER = 300;

    private BlockFinder() {}

    /** The blocks of the article and of the furniture beside it, in the order of the page. */
    public static List<WebBlock> find(Document page) {
        PageCutter.Cut cut = PageCutter.cut(page);
        new Marker(cut).mark();
        Box body = new BodyFinder(cut.boxes()).find();
        Optional<Run> headline = HeadlineFinder.find(page, cut.runs(), body);
        return blocks(cut.runs(), body, headline);
    }

    private static List<WebBlock> blocks(List<Run> runs, Box body, Optional<Run> headline) {
        List<WebBlock> blocks = new ArrayList<>();
        Labeler labeler = new Labeler(body);
        Box region = headline.map(run -> run.box().common(body)).orElse(body);
        boolean begun = headline.isEmpty();
        boolean ended = false;
        int after = 0;
        for (Run run : runs) {
            boolean inside = run.box().isInside(body);
            if (headline.isPresent() && run == headline.get()) {
                blocks.add(block(run, Part.HEADLINE));
                begun = true;
                continue;
            }
            if (inside) {
                ended = true;
                labeler.inside(run).ifPresent(part -> blocks.add(block(run, part)));
            } else if (begun && run.box().isInside(region)) {
                Optional<Part> part = ended ? labeler.after(run) : labeler.before(run);
                if (part.isPresent() && after++ < MOST_AFTER) {
                    blocks.add(block(run, part.get()));
                }
            } else if (run.length() < MOST_LINE && labeler.isNotice(run)) {
                blocks.add(block(run, Part.OTHER));
            }
        }
        return blocks;
    }

    private static WebBlock block(Run run, Part part) {
        return new WebBlock(run.words(), part, run.box().path());
    }
}
