package dev.hearsay.app.gold;

import dev.hearsay.app.answers.Item;
import dev.hearsay.page.Page;

/**
 * An article and what people say of one statement in it.
 *
 * @param page the article, to be read as any other
 * @param item what people say, in UTF-16 code units of the page's source
 */
public record GoldItem(Page page, Item item) {}
