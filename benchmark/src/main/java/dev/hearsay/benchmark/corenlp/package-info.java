/**
 * How fast CoreNLP attributes quotations on the same articles; GPL v3, and in this profile only.
 */
@NullMarked
package dev.hearsay.benchmark.corenlp;

import org.jspecify.annotations.NullMarked;
