package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;

/** The holder is named as the holder's own predecessor or successor: another term, or a slip. */
final class NamedNeighbourIsTheHolder implements FindingRule {
    @Override
    public String name() {
        return "named-neighbour-is-the-holder";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        List<Finding> findings = new ArrayList<>();
        check(merged, page, merged.tenure().predecessors(), "predecessor", findings);
        check(merged, page, merged.tenure().successors(), "successor", findings);
        return findings;
    }

    private void check(Merged merged, Page page, List<String> names, String side, List<Finding> findings) {
        for (String name : names) {
            if (page.who(name).equals(merged.person())) {
                String message = merged.tenure().person() + " is named as the " + side + " of "
                        + merged.tenure().person() + " as "
                        + merged.tenure().position().label() + ".";
                findings.add(new Finding(name(), message, merged.premises()));
            }
        }
    }
}
