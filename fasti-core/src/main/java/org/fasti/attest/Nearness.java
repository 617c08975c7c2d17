package org.fasti.attest;

import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.time.DayRange;
import org.fasti.time.Truth;
import org.fasti.time.ValidTime;

/** Whether what two editions say may be of one spell, and how far it is from being the same. */
final class Nearness {
    /** A bound that only one gives counts as this far, in days. */
    private static final long FAR = 100_000;
    /** A neighbour's record shows when that neighbour came or went; between, nobody may have been in office so long. */
    private static final long SLACK = 366;

    private Nearness() {}

    /**
     * The days between what both say of start and of end. Empty where they cannot speak of one spell: no day is possibly
     * common to both, or they agree on no bound, differ on one and do not certainly overlap, as one term and the next do.
     */
    static OptionalLong between(Part a, Part b) {
        Optional<ValidTime> one = a.time();
        Optional<ValidTime> other = b.time();
        if (one.isEmpty() || other.isEmpty()) {
            return saysSame(a, b) ? OptionalLong.of(0) : OptionalLong.empty();
        }
        Truth overlap = one.get().overlaps(other.get());
        Side start = side(StatedDays.start(a.first()), StatedDays.start(b.first()));
        Side end = side(StatedDays.end(a.last()), StatedDays.end(b.last()));
        boolean apart = (start.differs || end.differs) && !start.agrees && !end.agrees && overlap != Truth.CERTAINLY;
        return overlap == Truth.NO || apart ? OptionalLong.empty() : OptionalLong.of(start.gap + end.gap);
    }

    private static boolean saysSame(Part a, Part b) {
        return a.first().said().start().equals(b.first().said().start())
                && a.last().said().end().equals(b.last().said().end());
    }

    /**
     * Two testimonies of one bound.
     *
     * @param agrees both date it, and the days may be the same
     * @param differs the days cannot be the same
     * @param gap in days
     */
    private record Side(boolean agrees, boolean differs, long gap) {}

    private static Side side(StatedDays a, StatedDays b) {
        if (a.known().isEmpty() || b.known().isEmpty()) {
            return new Side(false, false, FAR);
        }
        DayRange one = a.known().get();
        DayRange other = b.known().get();
        long gap = gap(one, other);
        boolean exact = isBounded(one) && isBounded(other);
        boolean inferred = !a.isDated() && a.inferred().isPresent()
                || !b.isDated() && b.inferred().isPresent();
        return new Side(exact && gap == 0, gap > (inferred ? SLACK : 0), gap);
    }

    private static boolean isBounded(DayRange days) {
        return days.hasEarliest() && days.hasLatest();
    }

    private static long gap(DayRange a, DayRange b) {
        if (a.meets(b)) {
            return 0;
        }
        return a.latest().isBefore(b.earliest())
                ? b.earliest().toEpochDay() - a.latest().toEpochDay()
                : a.earliest().toEpochDay() - b.latest().toEpochDay();
    }
}
