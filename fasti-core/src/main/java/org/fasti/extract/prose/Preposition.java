package org.fasti.extract.prose;

/** How a date is tied to what stands around it. */
enum Preposition {
    /** "in 1996", "on 4 May". */
    AT,
    FROM,
    SINCE,
    UNTIL,
    /** "did not take office until 4 May 1996". */
    NOT_UNTIL,
    /** "resigned in December, effective 1 January 1997": when what was said before became so. */
    EFFECT,
    /** "for the term commencing 3 January 2007": when what somebody was elected to was due to begin. */
    DUE,
    /** "elected for the term commencing …": the same, and nothing else says when the office began. */
    TERM_FROM,
    /** "elected in 2018 for the term ending …": the election was one for a term, which did not begin with it. */
    TERM_TO,
    /** No preposition: "mayor 1996–1999". */
    BARE
}
