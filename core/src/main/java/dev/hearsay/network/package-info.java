/**
 * Trained networks in ONNX Runtime, and the pieces of words that they take.
 *
 * <p>Comes in: the bytes of a network, words. Goes out: scores. Begin at {@link
 * dev.hearsay.network.Network}. Deliberately not done here: knowing what the scores mean.
 */
@NullMarked
package dev.hearsay.network;

import org.jspecify.annotations.NullMarked;
