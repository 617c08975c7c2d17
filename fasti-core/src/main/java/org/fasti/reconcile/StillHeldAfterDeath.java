package org.fasti.reconcile;

import java.util.List;
import org.fasti.claim.LifeClaim;
import org.fasti.time.Bound;

/** A tenure is said to be still held although the same document says that its holder died. */
final class StillHeldAfterDeath implements FindingRule {
    @Override
    public String name() {
        return "still-held-after-death";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        if (!(merged.tenure().end() instanceof Bound.StillHeld)) {
            return List.of();
        }
        return page.event(merged.person(), LifeClaim.Kind.DIED).stream()
                .map(death -> new Finding(
                        name(),
                        merged.tenure().person() + " as "
                                + merged.tenure().position().label()
                                + " is said to be still held, but the holder died in "
                                + Page.date(death) + ".",
                        merged.premises(death.evidence())))
                .toList();
    }
}
