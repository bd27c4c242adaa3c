/** How long it takes to put accounts into stories, and how that grows with their number. */
@NullMarked
package dev.hearsay.benchmark.stories;

import org.jspecify.annotations.NullMarked;
