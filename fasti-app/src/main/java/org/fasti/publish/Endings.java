package org.fasti.publish;

import org.fasti.reconcile.Tenure;
import org.fasti.time.Bound;

/** Ended, still held and not said are three different things. */
final class Endings {
    private Endings() {}

    /** True where a witness says that the tenure is over, with or without a date. */
    static boolean isOver(Tenure tenure) {
        return switch (tenure.end()) {
            case Bound.Dated _, Bound.Over _ -> true;
            case Bound.StillHeld _, Bound.Unsaid _ -> false;
        };
    }
}
