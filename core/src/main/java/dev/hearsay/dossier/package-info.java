/**
 * A story laid side by side.
 *
 * <p>Comes in: a story. Goes out: a {@link dev.hearsay.dossier.Dossier}. Begin at {@link
 * dev.hearsay.dossier.Comparer}. Deliberately not done here: how it looks.
 */
@NullMarked
package dev.hearsay.dossier;

import org.jspecify.annotations.NullMarked;
