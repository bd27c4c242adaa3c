package dev.hearsay.finding;

import dev.hearsay.text.Passage;
import java.util.Optional;

/**
 * What one account has on a finding.
 *
 * @param article the article's id
 * @param passage the words that prove it, and their place in that article
 * @param value what they come to, so that sides can be compared: {@code >=20 people}, {@code
 *     2018-11-18}, {@code denies}
 * @param speaker who says so, where it is not the outlet itself
 * @param statement the id of the statement that it stands in, where it stands in one
 */
public record Side(
        String article,
        Passage passage,
        String value,
        Optional<String> speaker,
        Optional<String> statement) {}
