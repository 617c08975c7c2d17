package org.fasti.reconcile;

import org.fasti.office.Position;

/**
 * "Dean of the Faculty of Arts" and "Dean of the Faculty of Arts of Lota University", or "King of Macedonia" and "King of
 * Macedon", mean one office where both were held from one day to another between the same two persons.
 */
final class TitleOfOneLine implements PositionRule {
    private static final int FEWEST_LETTERS_IN_COMMON = 5;

    @Override
    public String name() {
        return "title-of-one-line";
    }

    @Override
    public Demand demand() {
        return Demand.SHARED_LINE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        return !vaguer.key().role().isEmpty()
                && vaguer.key().role().equals(fuller.key().role())
                && vaguer.key().terms().stream()
                        .anyMatch(one -> fuller.key().terms().stream().anyMatch(other -> areAlike(one, other)));
    }

    /** The same word, or two that begin alike, as the names of a country and of its people do. */
    private static boolean areAlike(String one, String other) {
        return one.equals(other)
                || one.length() >= FEWEST_LETTERS_IN_COMMON
                        && other.length() >= FEWEST_LETTERS_IN_COMMON
                        && one.regionMatches(0, other, 0, FEWEST_LETTERS_IN_COMMON);
    }
}
