/**
 * Gold coming in: what people marked, one line of JSON at a time.
 *
 * <p>Comes in: a line of a {@code .jsonl} file. Goes out: a {@link dev.hearsay.page.Page} to read
 * and what should be found in it. Begin at {@link dev.hearsay.app.gold.GoldJson}. Offsets outside
 * are Unicode code points, inside UTF-16 code units; they are turned here. Deliberately not done
 * here: scoring.
 */
@NullMarked
package dev.hearsay.app.gold;

import org.jspecify.annotations.NullMarked;
