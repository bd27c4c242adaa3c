/**
 * A feed becomes pages, one an item.
 *
 * <p>Comes in: the bytes of an RSS, Atom, RDF or JSON feed. Goes out: pages, handed to a {@link
 * dev.hearsay.intake.Taker}. {@link dev.hearsay.intake.feed.FeedReader} reads a feed, {@link
 * dev.hearsay.intake.feed.FeedPages} makes pages of it, {@link dev.hearsay.intake.feed.FeedState}
 * remembers what was read. Deliberately not done here: looking for the feeds of a site, and
 * understanding dates.
 */
@NullMarked
package dev.hearsay.intake.feed;

import org.jspecify.annotations.NullMarked;
