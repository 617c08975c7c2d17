package org.fasti.reconcile;

import org.fasti.office.Position;

/** "The mayor" is the mayor of somewhere: a title without body and place means the only tenure of that role. */
final class BareTitle implements PositionRule {
    @Override
    public String name() {
        return "bare-title";
    }

    @Override
    public Demand demand() {
        return Demand.ONLY_CANDIDATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        return !vaguer.key().role().isEmpty()
                && vaguer.key().role().equals(fuller.key().role())
                && vaguer.key().terms().isEmpty()
                && !fuller.key().terms().isEmpty();
    }
}
