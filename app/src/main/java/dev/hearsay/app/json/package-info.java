/**
 * Lines of JSON: accounts, articles, scores and failures going out, records coming in.
 *
 * <p>Comes in: an {@link dev.hearsay.claim.Account} or one line of a {@code .jsonl} file. Goes out:
 * one line, or a {@link dev.hearsay.page.Page}. Begin at {@link dev.hearsay.app.json.AccountJson}.
 * Offsets outside are Unicode code points, inside UTF-16 code units; they are turned here.
 * Deliberately not done here: opening files, and splitting them into lines.
 */
@NullMarked
package dev.hearsay.app.json;

import org.jspecify.annotations.NullMarked;
