package org.fasti.reconcile;

import org.fasti.office.PositionKey;

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
    public boolean covers(PositionKey vaguer, PositionKey fuller) {
        return !vaguer.role().isEmpty()
                && vaguer.role().equals(fuller.role())
                && vaguer.terms().isEmpty()
                && !fuller.terms().isEmpty();
    }
}
