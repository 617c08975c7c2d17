package org.fasti.reconcile;

import java.util.List;

/** Passages date the start of a tenure in ways that cannot all be right. */
final class WitnessesDisagreeOnStart implements FindingRule {
    @Override
    public String name() {
        return "witnesses-disagree-on-start";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        return Disagreement.on(BoundChoice.START, name(), merged);
    }
}
