package org.fasti.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.fasti.time.Edtf;

/**
 * The days that a stated bound may denote.
 *
 * @param earliest inclusive
 * @param latest inclusive; not before {@code earliest}
 */
record DayRange(LocalDate earliest, LocalDate latest) {
    DayRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("not a range of days: " + earliest + " to " + latest);
        }
    }

    static DayRange ofStart(Edtf date) {
        return new DayRange(date.earliest(), date.latest());
    }

    /**
     * The days that an end may denote. Sources state the last day in office or the first day out of it, so an end
     * that is a day may also be the day after. A year or a month is coarse enough as it is.
     */
    static DayRange ofEnd(Edtf date) {
        boolean day = date.earliest().equals(date.latest()) && date.latest().isBefore(LocalDate.MAX);
        return new DayRange(date.earliest(), day ? date.latest().plusDays(1) : date.latest());
    }

    /** The days in both; empty where there are none. */
    Optional<DayRange> intersection(DayRange other) {
        LocalDate from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
        LocalDate to = latest.isBefore(other.latest) ? latest : other.latest;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new DayRange(from, to));
    }

    boolean intersects(DayRange other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
}
