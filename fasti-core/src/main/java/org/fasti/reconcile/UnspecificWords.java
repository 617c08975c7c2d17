package org.fasti.reconcile;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fasti.office.Position;

/**
 * "Head of the party's regional Finance Department" may mean "Head of the Finance Department of Hubei"
 * where the dates agree: "party's" and "provincial" do not say which department.
 */
final class UnspecificWords implements PositionRule {
    private final TellingWords tellingWords;
    private final Set<String> unspecific;

    /** @param unspecific words that do not say which body or territory is meant, in lower case */
    UnspecificWords(TellingWords tellingWords, Set<String> unspecific) {
        this.tellingWords = tellingWords;
        this.unspecific = Set.copyOf(unspecific);
    }

    @Override
    public String name() {
        return "unspecific-words";
    }

    @Override
    public Demand demand() {
        return Demand.SHARED_DATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        if (!vaguer.key().role().equals(fuller.key().role())) {
            return false;
        }
        if (Collections.disjoint(vaguer.key().terms(), unspecific)) {
            return false;
        }
        SortedSet<String> words = new TreeSet<>(vaguer.key().terms());
        words.removeAll(unspecific);
        return words.size() >= LEAST_TERMS
                && (words.equals(fuller.key().terms()) || tellingWords.shortens(words, fuller));
    }

    /** One word that is left ("department") is too little to go by. */
    private static final int LEAST_TERMS = 2;
}
