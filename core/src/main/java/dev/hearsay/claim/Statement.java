package dev.hearsay.claim;

import dev.hearsay.carrier.Chain;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.reading.Attribution;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import java.util.Optional;

/**
 * One thing that somebody is reported to say, think, hope or intend.
 *
 * @param id its name inside the account: {@code s1}, {@code s2}, … in order
 * @param key its name everywhere: a hash of the text's SHA-256 and the content's offsets, equal on
 *     every run
 * @param attribution the words: content, cue, source, and what read them
 * @param manner whether the words are the speaker's own
 * @param stance what the cue does to the words
 * @param speaker whose words they are
 * @param chain through whom they came to the page
 * @param occasion to whom, where and when they were said
 * @param within the id of the statement that hands this one on, where another does
 */
public record Statement(
        String id,
        String key,
        Attribution attribution,
        Manner manner,
        Stance stance,
        Speaker speaker,
        Chain chain,
        Occasion occasion,
        Optional<String> within) {}
