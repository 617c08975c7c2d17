package org.fasti.check;

import org.fasti.attest.AttestedTenure;
import org.fasti.time.Bound;

/** Offices held provisionally. */
final class Acting {
    private Acting() {}

    /** Whether any source says that all of the tenure was provisional: such a holder stands in for another. */
    static boolean throughout(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .flatMap(one -> one.said().acting().stream())
                .anyMatch(spell -> spell.start() instanceof Bound.Unsaid && spell.end() instanceof Bound.Unsaid);
    }
}
