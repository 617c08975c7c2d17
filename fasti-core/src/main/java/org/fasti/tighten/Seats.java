package org.fasti.tighten;

/** How many hold an office at a time, as far as is known. */
public enum Seats {
    /** One; so that who surely came first had left before the other began. */
    ONE,
    /** Not known: only where a witness names a predecessor or a successor did one leave before the other began. */
    NOT_KNOWN,
    /** Several; so that nothing follows from who came when. */
    SEVERAL
}
