package dev.hearsay.stance;

/** What a cue does to the words that it hands on. */
public enum Stance {
    /** {@code said}, {@code according to}; also where nothing more can be told. */
    STATES,
    /** {@code confirmed}, {@code admitted}. */
    CONFIRMS,
    /** {@code denied}, {@code rejected}, {@code ruled out}. */
    DENIES,
    /** {@code claimed}, {@code alleged}, {@code insisted}: the text marks it as contestable. */
    CLAIMS,
    /** {@code suggested}, {@code hinted}, {@code did not rule out}. */
    SUGGESTS,
    /** {@code doubted}, {@code could not confirm}. */
    DOUBTS,
    /** {@code hoped}, {@code looked forward}. */
    HOPES,
    /** {@code feared}, {@code was worried}. */
    FEARS,
    /** {@code promised}, {@code vowed}. */
    PROMISES,
    /** {@code demanded}, {@code urged}, {@code called for}. */
    DEMANDS,
    /** {@code warned}, {@code threatened}. */
    WARNS,
    /** {@code predicted}, {@code expected}. */
    PREDICTS,
    /** {@code asked}, {@code wondered}. */
    ASKS,
    /** {@code praised}, {@code welcomed}. */
    PRAISES,
    /** {@code condemned}, {@code criticised}. */
    CONDEMNS,
    /** {@code thinks}, {@code believes}, {@code decided}. */
    THINKS
}
