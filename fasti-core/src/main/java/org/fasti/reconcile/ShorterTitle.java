package org.fasti.reconcile;

import org.fasti.office.Position;

/**
 * "President of the Organizing Committee for the Winter Games" may be a shorter way to write "… for the Olympic Winter
 * Games": the same role and fewer words, none of the missing words naming another body or territory.
 */
final class ShorterTitle implements PositionRule {
    private final TellingWords tellingWords;

    ShorterTitle(TellingWords tellingWords) {
        this.tellingWords = tellingWords;
    }

    @Override
    public String name() {
        return "shorter-title";
    }

    @Override
    public Demand demand() {
        return Demand.ONLY_CANDIDATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        return vaguer.key().role().equals(fuller.key().role())
                && tellingWords.shortens(vaguer.key().terms(), fuller);
    }
}
