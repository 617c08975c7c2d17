package org.fasti.check;

import java.util.List;
import org.fasti.attest.AttestedTenure;

/** Two sources date the start of a tenure in ways that cannot both be right. */
final class WitnessesDisagreeOnStart implements TenureRule {
    @Override
    public String name() {
        return "witnesses-disagree-on-start";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        return new BoundPairs(name(), Stated.Side.START).of(tenure);
    }
}
