package dev.hearsay.app.quality;

import java.util.Locale;

/**
 * What is counted, in the order of the table. Words are compared, not characters, except in {@link
 * #CONTENT_EXACT_CHARS}.
 */
public enum Measure {
    /** Words that stand in some content, whichever statement they belong to. */
    CONTENT_TOKEN,
    /** Statements whose content is the same words. */
    CONTENT_EXACT_WORDS,
    /** Statements whose content is the same characters. */
    CONTENT_EXACT_CHARS,
    /** Pieces of contents that are the same words. */
    CONTENT_EXACT_PIECES,
    /**
     * Pieces of sources that are the same words, each counted once however many statements share
     * it.
     */
    SOURCE_EXACT_PIECES,
    /**
     * Pieces of cues that are the same words, each counted once however many statements share it.
     */
    CUE_EXACT_PIECES,
    /**
     * Words that the contents of matched statements share; matched one to one, most shared words
     * first.
     */
    CONTENT_OVERLAP,
    /**
     * Statements matched one to one that share at least half of the words of both contents
     * together.
     */
    CONTENT_JAC50,
    /** Cues that are the same words. */
    CUE_EXACT,
    /** Words that matched cues share. */
    CUE_OVERLAP,
    /** Sources that are the same words, where the contents were matched and gold has a source. */
    SOURCE_EXACT_ON_MATCHED,
    /**
     * Sources that share a word that says something, where the contents were matched and gold has a
     * source.
     */
    SOURCE_HEAD_ON_MATCHED,
    /** Words that the sources share, where the contents were matched and gold has a source. */
    SOURCE_OVERLAP_ON_MATCHED,
    /**
     * Statements found with half of the content ({@link #CONTENT_JAC50}) and a source that shares a
     * telling word.
     */
    FULL;

    /** Its name in tables and JSON: {@code content_token} and so on. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
