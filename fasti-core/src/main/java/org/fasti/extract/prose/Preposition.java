package org.fasti.extract.prose;

/** How a date is tied to what stands around it. */
enum Preposition {
    /** "in 1996", "on 4 May". */
    AT,
    FROM,
    SINCE,
    UNTIL,
    /** No preposition: "mayor 1996–1999". */
    BARE
}
