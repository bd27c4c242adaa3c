package dev.hearsay.block;

import dev.hearsay.block.WebBlock.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Finds the article among everything that stands on a web page.
 *
 * <pre>{@code
 * <h1>Old bridge to reopen</h1>                        HEADLINE
 * <p class="byline">By Ann Lee</p>                     BYLINE
 * <div class="article-body">
 *   <p>The bridge is safe, the mayor said.</p>         BODY
 *   <figcaption>The bridge in winter</figcaption>      CAPTION
 *   <p><a href="/fares">Ferry fares to rise</a></p>    RELATED
 * </div>
 * <footer>About us</footer>                            not kept
 * }</pre>
 *
 * <p>Kept are the body's box, what stands between the headline and it, and up to 300 pieces of the
 * furniture beside it; hidden elements, menus and what is far from the article are not. At most
 * 100,000 stretches of text are looked at. Takes time in proportion to the page; never throws.
 */
public final class BlockFinder {
    private static final int MOST_BESIDE = 300;
    private static final double HEAD = 0.25;
    private final Labeler labeler;
    private final Box body;
    private final Box region;
    private final Optional<Run> headline;
    private final List<Run> kept = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int beside;

    private BlockFinder(Box body, Optional<Run> headline) {
        this.labeler = new Labeler(body);
        this.body = body;
        this.headline = headline;
        this.region = headline.map(run -> run.box().common(body)).orElse(body);
    }

    /** The blocks of the article and of the furniture beside it, in the order of the page. */
    public static List<WebBlock> find(Document page) {
        PageCutter.Cut cut = PageCutter.cut(page);
        new Marker(cut).mark();
        Optional<Run> headline = HeadlineFinder.find(page, cut.runs());
        Box body = new BodyFinder(cut.boxes()).find(headline);
        BlockFinder finder = new BlockFinder(body, headline);
        finder.label(cut.runs());
        new Mender(finder.kept, finder.parts).mend();
        return StructuredBody.complete(page, finder.blocks());
    }

    private void label(List<Run> runs) {
        boolean begun = !opens(runs);
        boolean inBody = false;
        for (Run run : runs) {
            boolean inside = run.box().isInside(body);
            if (headline.filter(run::equals).isPresent()) {
                keep(run, Optional.of(Part.HEADLINE));
                begun = true;
            } else if (inside) {
                inBody |= begun;
                keep(run, begun ? labeler.inside(run) : labeler.beside(run));
            } else if (begun && run.box().isInside(region)) {
                Optional<Part> part = inBody ? labeler.beside(run) : labeler.before(run);
                if (beside++ < MOST_BESIDE) {
                    keep(run, part);
                }
            }
        }
    }

    /** Whether nothing above the headline is read: it stands above most of the body. */
    private boolean opens(List<Run> runs) {
        int above = 0;
        for (Run run : runs) {
            if (headline.filter(run::equals).isPresent()) {
                return above <= body.prose() * HEAD;
            }
            boolean counts = run.isProse() && run.box().isInside(body);
            above += counts ? run.length() : 0;
        }
        return false;
    }

    private void keep(Run run, Optional<Part> part) {
        part.ifPresent(
                known -> {
                    kept.add(run);
                    parts.add(known);
                });
    }

    private List<WebBlock> blocks() {
        List<WebBlock> blocks = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Run run = kept.get(i);
            blocks.add(new WebBlock(run.words(), parts.get(i), run.box().path()));
        }
        return blocks;
    }
}
