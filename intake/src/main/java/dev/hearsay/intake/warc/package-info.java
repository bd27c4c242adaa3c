/**
 * Web archives become pages.
 *
 * <p>Comes in: the bytes of a WARC file, plain or gzipped, sound or damaged, in one stream that is
 * read once. Goes out: the HTML pages in it, one at a time, each with its address and the day of
 * its capture; one failure for each record that is damaged or too large; one sentence that says how
 * many records were passed over. Begin at {@link dev.hearsay.intake.warc.Archive}. Deliberately not
 * done here: ARC files, archives packed with zstd, plain texts ({@code conversion} records),
 * joining a revisit to what it repeats.
 */
@NullMarked
package dev.hearsay.intake.warc;

import org.jspecify.annotations.NullMarked;
