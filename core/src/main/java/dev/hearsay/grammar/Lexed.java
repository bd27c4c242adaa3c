package dev.hearsay.grammar;

/**
 * What a slot found at one place.
 *
 * @param end behind its last token
 * @param value what the words told
 */
record Lexed(int end, String value) {}
