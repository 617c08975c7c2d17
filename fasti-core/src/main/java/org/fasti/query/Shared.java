package org.fasti.query;

import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayCount;
import org.fasti.time.DayRange;
import org.fasti.time.Truth;

/**
 * A time that two persons spent in one body, place or office.
 *
 * @param in the name of what they shared
 * @param is certainly or possibly
 * @param from the days that may be the first of both
 * @param until the days that may be the first on which one of them was out
 */
public record Shared(
        AttestedTenure one,
        AttestedTenure other,
        Kind kind,
        String in,
        Truth is,
        DayRange from,
        DayRange until,
        DayCount length) {
    /** What they shared. */
    public enum Kind {
        OFFICE,
        ORGANIZATION,
        PLACE
    }
}
