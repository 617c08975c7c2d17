package org.fasti.check;

import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayCount;

/** The days on which two tenures both run. */
final class Overlap {
    /** A day that two share is how many sources write a hand-over. */
    static final long MORE_THAN_A_HANDOVER = 2;

    private Overlap() {}

    /** On the word of all sources: at least those days that no source's word avoids. Both tenures are dated. */
    static DayCount days(AttestedTenure a, AttestedTenure b) {
        return a.time().orElseThrow().overlapWith(b.time().orElseThrow());
    }
}
