package org.fasti.reconcile;

import java.util.List;

/** Passages date the end of a tenure in ways that cannot all be right. */
final class WitnessesDisagreeOnEnd implements FindingRule {
    @Override
    public String name() {
        return "witnesses-disagree-on-end";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        return Disagreement.on(BoundChoice.END, name(), merged);
    }
}
