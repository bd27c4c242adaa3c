/**
 * Who and what an article speaks of, and by which words.
 *
 * <p>Comes in: a {@link dev.hearsay.reading.Reading} with its mentions. Goes out: a list of {@link
 * dev.hearsay.entity.Entity}. Begin at {@link dev.hearsay.entity.EntityFinder}, whose list of rules
 * is the whole of it. How people and offices are called is in {@link
 * dev.hearsay.entity.PersonName}, {@link dev.hearsay.entity.GivenNames} and {@link
 * dev.hearsay.entity.Offices}; several articles are joined by {@link
 * dev.hearsay.entity.Identities}, and what no rule can know is told by {@link
 * dev.hearsay.entity.Aliases}. Deliberately not done here: saying whose words a statement hands on,
 * and knowing anybody who is not in the text.
 */
@NullMarked
package dev.hearsay.entity;

import org.jspecify.annotations.NullMarked;
