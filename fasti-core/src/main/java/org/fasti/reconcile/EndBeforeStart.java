package org.fasti.reconcile;

import java.util.List;
import java.util.Optional;
import org.fasti.time.Edtf;

/** A tenure is shown to end before it starts, as where a passage has its years in the wrong order. */
final class EndBeforeStart implements FindingRule {
    @Override
    public String name() {
        return "end-before-start";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        Tenure tenure = merged.tenure();
        Optional<Edtf> start = Dates.of(tenure.start());
        Optional<Edtf> end = Dates.of(tenure.end());
        if (start.isEmpty()
                || end.isEmpty()
                || !start.get()
                        .earliest()
                        .isAfter(BoundChoice.END.days(end.get()).latest())) {
            return List.of();
        }
        String message = "The end " + end.get() + " of " + tenure.person() + " as "
                + tenure.position().label() + " comes before the start " + start.get() + ".";
        return List.of(new Finding(name(), message, merged.premises()));
    }
}
