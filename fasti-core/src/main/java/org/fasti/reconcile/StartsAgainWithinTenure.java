package org.fasti.reconcile;

import java.util.List;
import org.fasti.claim.OfficeClaim;

/** A passage starts an office in the middle of the time for which another says that it was held: a renewal, or a slip. */
final class StartsAgainWithinTenure implements FindingRule {
    @Override
    public String name() {
        return "starts-again-within-tenure";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        if (merged.spell().claims().size() == 1) {
            return List.of();
        }
        Tenure tenure = merged.tenure();
        return merged.spell().claims().stream()
                .filter(merged.spell()::isRenewal)
                .sorted(ClaimOrder.TEXT)
                .map(claim -> new Finding(name(), message(tenure, claim), merged.premises()))
                .distinct()
                .toList();
    }

    private static String message(Tenure tenure, OfficeClaim claim) {
        String when = Words.of(claim.start());
        return tenure.person() + " as " + tenure.position().label() + " (from " + Words.of(tenure.start()) + " to "
                + Words.of(tenure.end()) + ") is said to start in " + when + " too.";
    }
}
