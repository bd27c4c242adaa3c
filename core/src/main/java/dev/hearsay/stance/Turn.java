package dev.hearsay.stance;

/** One way in which a clause changes what its cue does. */
interface Turn {

    /** What the cue does in this clause, given what the turns before this one took it to do. */
    Stance turn(Clause clause, Hit hit, Stance before);
}
