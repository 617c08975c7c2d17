package org.fasti.reconcile;

import java.util.Optional;
import org.fasti.claim.OfficeClaim;
import org.fasti.time.DayRange;

/** A time in office of which a claim states both bounds. */
record Stay(DayRange from, DayRange to) {
    /** Empty where the claim does not state both. */
    static Optional<Stay> of(OfficeClaim claim) {
        Optional<DayRange> to = Dates.of(claim.end()).map(BoundChoice.START::days);
        return to.flatMap(end -> BoundChoice.START.days(claim.start()).map(start -> new Stay(start, end)));
    }

    /** True where {@code day} is certainly after the start and before the end. */
    boolean hasWithin(DayRange day) {
        return from.latest().isBefore(day.earliest()) && day.latest().isBefore(to.earliest());
    }
}
