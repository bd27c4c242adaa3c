package dev.hearsay.strand;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing that is said in a story, by one article or, as a retelling, by several.
 *
 * @param told where it is said
 * @param content its content words
 * @param meaning what it is about
 */
record Point(List<Told> told, Set<String> content, Meaning meaning) {

    /**
     * A statement of an article.
     *
     * @param citation where it stands
     * @param account the account
     * @param statement the statement
     * @param place which one of the article's it is, from 0
     */
    record Told(Citation citation, Account account, Statement statement, int place) {

        /** Its words, the pieces with a space between. */
        String words() {
            return String.join(
                    " ", statement.attribution().content().stream().map(Passage::words).toList());
        }
    }

    /** Copies its list. */
    Point {
        told = List.copyOf(told);
    }

    /** The words of all that tell it. */
    static String words(List<Told> told) {
        List<String> words = new ArrayList<>();
        told.forEach(one -> words.add(one.words()));
        return String.join(" ", words);
    }
}
