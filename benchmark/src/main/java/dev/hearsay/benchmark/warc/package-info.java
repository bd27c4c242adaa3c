/**
 * What it takes to read a web archive: beside the libraries alone, on an archive of invented pages.
 */
@NullMarked
package dev.hearsay.benchmark.warc;

import org.jspecify.annotations.NullMarked;
