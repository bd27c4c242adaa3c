package dev.hearsay.story;

/**
 * A statement of one of several accounts.
 *
 * @param article the article's id
 * @param statement the statement's id inside its account: {@code s3}
 */
public record Citation(String article, String statement) {}
