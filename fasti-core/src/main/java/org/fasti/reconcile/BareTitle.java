package org.fasti.reconcile;

import org.fasti.office.Position;
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
    public boolean covers(Position vaguer, Position fuller) {
        boolean bare = vaguer.key().terms().isEmpty() || vaguer.key().role().isEmpty();
        return bare
                && !fuller.key().role().isEmpty()
                && role(vaguer.key()).equals(fuller.key().role())
                && !fuller.key().terms().isEmpty();
    }

    /** The role; "member" by itself is read as a word without a role, since it is no office of its own. */
    static String role(PositionKey key) {
        return key.role().isEmpty() ? String.join(" ", key.terms()) : key.role();
    }
}
