/**
 * What language a text is written in.
 *
 * <p>Comes in: words. Goes out: a {@link dev.hearsay.language.Language}. Deliberately not done
 * here: reading other languages than English.
 */
@NullMarked
package dev.hearsay.language;

import org.jspecify.annotations.NullMarked;
