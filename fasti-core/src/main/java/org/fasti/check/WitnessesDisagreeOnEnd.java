package org.fasti.check;

import java.util.List;
import org.fasti.attest.AttestedTenure;

/** Two sources date the end of a tenure in ways that cannot both be right, or only by chance of how they count. */
final class WitnessesDisagreeOnEnd implements TenureRule {
    @Override
    public String name() {
        return "witnesses-disagree-on-end";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        return new BoundPairs(name(), Stated.Side.END).of(tenure);
    }
}
