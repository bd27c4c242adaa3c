package dev.hearsay.article;

import dev.hearsay.block.WebBlock;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.web.DomPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a web page as one text, with a blank line between them.
 *
 * @param text all words, in the order of the page
 * @param blocks where each block stands in it
 * @param roles what the page says that each block is
 * @param places where each block stands in the page
 */
record WebText(String text, List<Block> blocks, List<Draft.Role> roles, List<DomPlace> places) {

    /** Copies its lists. */
    WebText {
        blocks = List.copyOf(blocks);
        roles = List.copyOf(roles);
        places = List.copyOf(places);
    }

    static WebText of(List<WebBlock> found) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Draft.Role> roles = new ArrayList<>();
        List<DomPlace> places = new ArrayList<>();
        for (WebBlock block : found) {
            text.append(text.length() > 0 ? "\n\n" : "");
            Span span = new Span(text.length(), text.length() + block.words().length());
            text.append(block.words());
            blocks.add(new Block(new Passage(span, block.words()), false, true));
            roles.add(Draft.Role.valueOf(block.part().name()));
            places.add(new DomPlace(span, block.path()));
        }
        return new WebText(text.toString(), blocks, roles, places);
    }
}
