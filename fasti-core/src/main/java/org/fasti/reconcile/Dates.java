package org.fasti.reconcile;

import java.util.Optional;
import org.fasti.claim.OfficeClaim;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** The dates in bounds and claims. */
final class Dates {
    private Dates() {}

    /** The date that a bound states, if it states one. */
    static Optional<Edtf> of(Bound bound) {
        return bound instanceof Bound.Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }

    /** True where the claim states a start, an end or a day in office. */
    static boolean isDated(OfficeClaim claim) {
        return claim.start() instanceof Bound.Dated
                || claim.end() instanceof Bound.Dated
                || claim.on().isPresent();
    }
}
