package dev.hearsay.date;

import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.text.Passage;
import java.util.Optional;

/**
 * Words that may tell when an article was published or changed, before anybody weighs them.
 *
 * <pre>{@code
 * <time datetime="2018-07-16" class="entry-date">16 July</time> under the headline
 *   words 2018-07-16   from time   role unknown   place head
 * }</pre>
 *
 * @param words the words as they were written
 * @param from where they were found
 * @param role what the words beside them say that they are the date of
 * @param place where on the page they stand
 * @param passage where they stand in the article's text, if they do
 */
public record DateCandidate(
        String words, From from, Role role, Place place, Optional<Passage> passage) {

    /** Where on a page a date stands. */
    public enum Place {
        /** In what the page says of itself as a whole. */
        OWN,
        /** Beside the headline or the byline. */
        HEAD,
        /** Elsewhere in the article. */
        ARTICLE,
        /** Elsewhere on the page. */
        PAGE,
        /** At the foot of the page, beside the copyright. */
        FOOT,
        /** Beside another story, in a comment, in an advertisement. */
        OTHERS
    }

    /** Words that the page says of itself. */
    public static DateCandidate own(String words, From from, Role role) {
        return new DateCandidate(words, from, role, Place.OWN, Optional.empty());
    }
}
