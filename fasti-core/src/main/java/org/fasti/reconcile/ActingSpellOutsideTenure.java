package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.ActingSpell;
import org.fasti.time.DayRange;

/** A provisional spell is dated before the tenure that it is a part of starts, or after it ends. */
final class ActingSpellOutsideTenure implements FindingRule {
    @Override
    public String name() {
        return "acting-spell-outside-tenure";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        Tenure tenure = merged.tenure();
        if (tenure.acting().isEmpty()) {
            return List.of();
        }
        Optional<DayRange> start = BoundChoice.START.days(tenure.start());
        Optional<DayRange> end = BoundChoice.END.days(tenure.end());
        List<Finding> findings = new ArrayList<>();
        for (ActingSpell spell : tenure.acting()) {
            Optional<DayRange> from = BoundChoice.START.days(spell.start());
            Optional<DayRange> to = BoundChoice.END.days(spell.end());
            if (before(from, start) || before(to, start) || before(end, from) || before(end, to)) {
                String message = "The provisional spell (from " + Words.of(spell.start()) + ", to "
                        + Words.of(spell.end()) + ") of " + tenure.person() + " as "
                        + tenure.position().label() + " is not within the tenure (from " + Words.of(tenure.start())
                        + ", to " + Words.of(tenure.end()) + ").";
                findings.add(new Finding(name(), message, merged.premises()));
            }
        }
        return findings;
    }

    private static boolean before(Optional<DayRange> first, Optional<DayRange> second) {
        return first.isPresent()
                && second.isPresent()
                && first.get().latest().isBefore(second.get().earliest());
    }
}
