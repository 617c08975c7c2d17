package org.fasti.reconcile;

import java.util.Optional;

/** A rule that derives a bound which no witness states. */
interface BoundRule extends Rule {
    Optional<InferredBound> infer(Merged merged, Page page);
}
