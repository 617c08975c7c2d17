package org.fasti.attest;

import java.util.List;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;

/**
 * One bound of a tenure on the word of all sources that state it.
 *
 * @param shown how the source that says it most exactly writes it; unsaid where none does
 * @param days the days that it may be: of a start the first in office, of an end the first day out. Where sources agree,
 *     those that all allow; where they disagree, from the earliest to the latest that any of the most exact allows
 * @param by the testimonies whose word is shown
 * @param dissenting the testimonies that do not allow what is shown; empty where all agree
 */
public record AttestedBound(Bound shown, DayRange days, List<Testimony> by, List<Testimony> dissenting) {
    public AttestedBound {
        by = List.copyOf(by);
        dissenting = List.copyOf(dissenting);
    }

    /** True where no source contradicts what is shown. */
    public boolean isAgreed() {
        return dissenting.isEmpty();
    }
}
