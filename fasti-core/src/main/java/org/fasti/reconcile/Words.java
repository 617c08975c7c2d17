package org.fasti.reconcile;

import org.fasti.claim.Evidence;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;

/** How findings say things. */
final class Words {
    private Words() {}

    static String of(Bound bound) {
        return switch (bound) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld stillHeld -> "still held";
            case Bound.Over over -> "over";
            case Bound.Unsaid unsaid -> "not said";
        };
    }

    static String of(Evidence evidence) {
        return of(evidence.witness());
    }

    private static String of(Witness witness) {
        return switch (witness) {
            case INFOBOX -> "the infobox";
            case LEAD -> "the lead";
            case BODY -> "the body";
            case SUCCESSION -> "the succession box";
            case LIST -> "a list";
            case TABLE -> "a table";
            case DATASET -> "a data set";
        };
    }
}
