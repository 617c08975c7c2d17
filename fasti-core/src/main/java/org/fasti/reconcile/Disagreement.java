package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Finds the witnesses of a tenure that contradict a bound that it shows. */
final class Disagreement {
    private Disagreement() {}

    static List<Finding> on(BoundChoice side, String rule, Merged merged) {
        List<OfficeClaim> all = merged.spell().claims();
        if (all.size() == 1 && all.getFirst().on().isEmpty()) {
            // One witness contradicts nobody.
            return List.of();
        }
        Tenure tenure = merged.tenure();
        Bound shown = side == BoundChoice.START ? tenure.start() : tenure.end();
        if (all.stream().noneMatch(claim -> isAgainst(side, claim, shown))) {
            return List.of();
        }
        ContiguousTerms.Terms terms = ContiguousTerms.Terms.of(merged.spell().claims());
        List<OfficeClaim> claims = (side == BoundChoice.START
                        ? merged.spell().claims().stream()
                                .filter(claim -> !merged.spell().isFormalAppointment(claim)
                                        && !merged.spell().isRenewal(claim)
                                        && !terms.goOnWith(claim))
                        : merged.spell().endWitnesses().stream())
                .sorted(ClaimOrder.TEXT)
                .toList();
        Set<String> against = new LinkedHashSet<>();
        Set<String> with = new LinkedHashSet<>();
        List<Evidence> premises = new ArrayList<>();
        for (OfficeClaim claim : claims) {
            Bound stated = side.of(claim);
            if (side.contradict(stated, shown)) {
                against.add(Words.of(claim.evidence()) + " says " + Words.of(stated));
                premises.add(claim.evidence());
            } else if (claim.on().filter(day -> outside(side, day, shown)).isPresent()) {
                against.add(Words.of(claim.evidence()) + " says held on "
                        + claim.on().orElseThrow());
                premises.add(claim.evidence());
            } else if (stated.getClass().equals(shown.getClass())) {
                with.add(Words.of(claim.evidence()) + " says " + Words.of(stated));
                premises.add(claim.evidence());
            }
        }
        if (against.isEmpty()) {
            return List.of();
        }
        String word = side == BoundChoice.START ? "start" : "end";
        String message = "The " + word + " of " + tenure.person() + " as "
                + tenure.position().label() + " is shown as " + Words.of(shown) + " (" + String.join(", ", with)
                + "), but " + String.join(", ", against) + ".";
        return List.of(new Finding(rule, message, premises.stream().distinct().toList()));
    }

    private static boolean isAgainst(BoundChoice side, OfficeClaim claim, Bound shown) {
        return side.contradict(side.of(claim), shown)
                || claim.on().filter(day -> outside(side, day, shown)).isPresent();
    }

    private static boolean outside(BoundChoice side, Edtf day, Bound shown) {
        return side.days(shown)
                .map(days -> side == BoundChoice.START
                        ? day.latest().isBefore(days.earliest())
                        : day.earliest().isAfter(days.latest()))
                .orElse(false);
    }
}
