package org.fasti.query;

import java.time.LocalDate;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/**
 * A tenure as answers see it: where the hand-over to the next holder shows what the day of its end means, that doubt is
 * gone.
 *
 * @param time when it was held; empty where the sources' bounds leave no day in office
 * @param settled why the day of the end is not in doubt, as part of a sentence; empty where no hand-over settles it
 */
public record Held(AttestedTenure tenure, Optional<ValidTime> time, Optional<String> settled) {
    static Held of(AttestedTenure tenure) {
        return new Held(tenure, tenure.time(), Optional.empty());
    }

    /** Where it stands in order of time: by the start; where that is not known, just before the end; else last. */
    public LocalDate place() {
        DayRange start = time.map(ValidTime::start).orElse(tenure.start().days());
        DayRange end = time.map(ValidTime::end).orElse(tenure.end().days());
        if (start.hasEarliest()) {
            return start.earliest();
        }
        return end.hasEarliest() ? end.earliest().minusDays(1) : start.latest();
    }
}
