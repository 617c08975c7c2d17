package org.fasti.extract.prose;

/** What a verb says of the date that stands with it; the classes of {@code verbs.tsv}. */
enum VerbClass {
    /** No verb yet in this clause. */
    NONE,
    BEGIN,
    /** Like {@link #BEGIN}, of an election. */
    ELECT,
    /** An election again; its date begins nothing. */
    REELECT,
    END,
    HOLD,
    /** Something that says nothing of an office. */
    OTHER,
    /** The office is sought, not held. */
    SEEK;

    boolean isElection() {
        return this == ELECT || this == REELECT;
    }

    boolean begins() {
        return this == BEGIN || this == ELECT;
    }
}
