/**
 * The sentences of an account, with what it knows of the words in them.
 *
 * <p>Comes in: an account. Goes out: its sentences as {@link dev.hearsay.scene.Scene}. Begin at
 * {@link dev.hearsay.scene.SceneFinder}. Deliberately not done here: comparing two of them.
 */
@NullMarked
package dev.hearsay.scene;

import org.jspecify.annotations.NullMarked;
