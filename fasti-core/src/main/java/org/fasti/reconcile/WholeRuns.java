package org.fasti.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * Tells the rows of succession boxes that give terms which follow each other without a day between as one: the infobox
 * has "4 December 1963 – 22 July 1964" and "22 July 1964 – 24 June 1968", the box "4 December 1963 – 24 June 1968". Both
 * are right, and the neighbours of the row are not those of its first term.
 */
final class WholeRuns {
    private static final int MOST_TERMS = 50;

    private WholeRuns() {}

    /** The claims, all of one person and alike offices, that give several terms of the others as one. */
    static Set<OfficeClaim> of(List<OfficeClaim> claims) {
        Map<Edtf, Edtf> terms = new HashMap<>();
        for (OfficeClaim claim : claims) {
            if (claim.evidence().witness() == Witness.INFOBOX
                    && claim.start() instanceof Bound.Dated start
                    && claim.end() instanceof Bound.Dated end) {
                terms.put(start.date(), end.date());
            }
        }
        return terms.size() < 2
                ? Set.of()
                : claims.stream().filter(claim -> isRun(claim, terms)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isRun(OfficeClaim claim, Map<Edtf, Edtf> terms) {
        if (claim.evidence().witness() != Witness.SUCCESSION
                || !(claim.start() instanceof Bound.Dated start)
                || !(claim.end() instanceof Bound.Dated end)) {
            return false;
        }
        Edtf reached = start.date();
        int passed = 0;
        while (terms.containsKey(reached) && !reached.equals(end.date()) && passed < MOST_TERMS) {
            reached = terms.get(reached);
            passed++;
        }
        return passed > 1 && reached.equals(end.date());
    }
}
