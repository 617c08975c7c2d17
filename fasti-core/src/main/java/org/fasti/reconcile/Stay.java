package org.fasti.reconcile;

import java.util.Optional;
import org.fasti.claim.OfficeClaim;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;

/** A time in office of which a claim states both bounds. */
record Stay(DayRange from, DayRange to) {
    /** Empty where the claim does not state both. */
    static Optional<Stay> of(OfficeClaim claim) {
        return claim.start() instanceof Bound.Dated start && claim.end() instanceof Bound.Dated end
                ? Optional.of(new Stay(BoundChoice.START.days(start.date()), BoundChoice.START.days(end.date())))
                : Optional.empty();
    }

    /** True where {@code day} is certainly after the start and before the end. */
    boolean hasWithin(DayRange day) {
        return from.latest().isBefore(day.earliest()) && day.latest().isBefore(to.earliest());
    }
}
