package org.fasti.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fasti.time.DayRange;

/**
 * How well two holdings may be of one spell.
 *
 * @param together whether both were certainly in office on a common day, each on its source's word
 * @param apart whether no day can be common to both
 */
record SpellFit(Holding a, Holding b, BoundFit start, BoundFit end, boolean together, boolean apart) {
    static SpellFit of(Holding a, Holding b) {
        boolean apart = isBefore(a.end(), b.start()) || isBefore(b.end(), a.start());
        boolean together =
                certain(a) && certain(b) && later(a.start(), b.start()).isBefore(earlier(a.end(), b.end()));
        return new SpellFit(a, b, BoundFit.of(a.start(), b.start()), BoundFit.of(a.end(), b.end()), together, apart);
    }

    /** Both bounds agree to within a month. */
    boolean isExact() {
        return start == BoundFit.EXACT && end == BoundFit.EXACT;
    }

    /** One bound agrees to within a month, and nothing speaks against the other. */
    boolean isNear() {
        return start == BoundFit.EXACT && end != BoundFit.FAR
                || end == BoundFit.EXACT && start != BoundFit.FAR
                || start == BoundFit.ROUGH && end == BoundFit.ROUGH;
    }

    /** Whether they were in office together for longer than the slips by which a holder and the next seem to overlap. */
    boolean isLongTogether() {
        return together
                && ChronoUnit.DAYS.between(later(a.start(), b.start()), earlier(a.end(), b.end())) > LONGEST_SLIP;
    }

    /** The better, the less. */
    long badness() {
        long gaps = Math.min(BoundFit.gap(a.start(), b.start()), FAR) + Math.min(BoundFit.gap(a.end(), b.end()), FAR);
        return gaps + (start == BoundFit.UNSAID ? UNSAID : 0) + (end == BoundFit.UNSAID ? UNSAID : 0);
    }

    private static final long LONGEST_SLIP = 31;
    private static final long FAR = 40_000;
    private static final long UNSAID = 400;

    private static boolean certain(Holding one) {
        return one.start().hasLatest()
                && one.end().hasEarliest()
                && one.start().latest().isBefore(one.end().earliest());
    }

    private static LocalDate later(DayRange a, DayRange b) {
        return a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    }

    private static LocalDate earlier(DayRange a, DayRange b) {
        return a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
    }

    /** The end is the first day out: who left on the day when another began were not in office together. */
    private static boolean isBefore(DayRange end, DayRange start) {
        return end.hasLatest() && start.hasEarliest() && !end.latest().isAfter(start.earliest());
    }
}
