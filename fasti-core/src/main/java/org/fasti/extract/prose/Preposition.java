package org.fasti.extract.prose;

/** How a date is tied to what stands around it. */
enum Preposition {
    /** "in 1996", "on 4 May". */
    AT,
    FROM,
    SINCE,
    UNTIL,
    /** "for the term commencing 3 January 2007": when what somebody was elected to was due to begin. */
    DUE,
    /** No preposition: "mayor 1996–1999". */
    BARE
}
