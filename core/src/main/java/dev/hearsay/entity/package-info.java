/**
 * Who and what an article speaks of, and by which words.
 *
 * <p>Comes in: a {@link dev.hearsay.reading.Reading} with its mentions. Goes out: a list of {@link
 * dev.hearsay.entity.Entity}. Begin at {@link dev.hearsay.entity.EntityFinder}. Deliberately not
 * done here: saying whose words a statement hands on, and knowing anybody who is not in the text.
 */
@NullMarked
package dev.hearsay.entity;

import org.jspecify.annotations.NullMarked;
