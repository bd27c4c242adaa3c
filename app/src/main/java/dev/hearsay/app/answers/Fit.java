package dev.hearsay.app.answers;

/** How well an answer's name fits gold's. */
enum Fit {
    /** The same, or as full as gold's. */
    SAME,
    /** A part of gold's: the surname alone. */
    SHORT,
    /** Somebody else's. */
    OTHER
}
