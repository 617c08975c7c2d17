package org.fasti.reconcile;

import java.util.Set;
import org.fasti.office.PositionKey;

/**
 * "President of the Organizing Committee for the Winter Games" may be a shorter way to write "… for the Olympic Winter
 * Games": the same role and fewer words, none of the missing words naming another body or territory.
 */
final class ShorterTitle implements PositionRule {
    private final Set<String> tellingWords;

    /** @param tellingWords words that make another office of a title when they are added to it, in lower case */
    ShorterTitle(Set<String> tellingWords) {
        this.tellingWords = Set.copyOf(tellingWords);
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
    public boolean covers(PositionKey vaguer, PositionKey fuller) {
        return vaguer.role().equals(fuller.role())
                && !vaguer.terms().isEmpty()
                && vaguer.terms().size() < fuller.terms().size()
                && fuller.terms().containsAll(vaguer.terms())
                && fuller.terms().stream()
                        .allMatch(term -> vaguer.terms().contains(term) || !tellingWords.contains(term));
    }
}
