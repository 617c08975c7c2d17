package org.fasti.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.query.Held;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/**
 * The years that a picture of tenures shows, from the first day of one to the last of another.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
record Years(int first, int last) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /** The years of all days that bound the tenures; empty where none is bounded. */
    static Optional<Years> of(List<Held> tenures) {
        List<LocalDate> days = tenures.stream()
                .flatMap(held -> held.time().stream())
                .flatMap(time -> Stream.of(time.start(), time.end()))
                .flatMap(Years::bounds)
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Years(days.getFirst().getYear(), days.getLast().getYear()));
    }

    private static Stream<LocalDate> bounds(DayRange days) {
        return Stream.of(days.earliest(), days.latest())
                .filter(day -> day.isAfter(LocalDate.MIN) && day.isBefore(LocalDate.MAX));
    }

    /** Where a day lies, as a part of the whole from 0 to 1. */
    double place(LocalDate day) {
        long from = LocalDate.of(first, 1, 1).toEpochDay();
        long until = LocalDate.of(last + 1, 1, 1).toEpochDay();
        return Math.clamp((day.toEpochDay() - from) / (double) (until - from), 0, 1);
    }

    /** Round years, at most {@code most} of them. */
    List<Integer> marks(int most) {
        int count = last + 1 - first;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && count / STEPS[i] < most; i--) {
            step = STEPS[i];
        }
        List<Integer> marks = new ArrayList<>();
        for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
            marks.add(year);
        }
        return marks;
    }

    /** Whether there is a day on which it was certainly held. */
    static boolean hasCertainDay(ValidTime time) {
        return time.start().latest().isBefore(time.end().earliest());
    }

    /** Whether anything is known of when it was held. */
    static boolean isBounded(ValidTime time) {
        return bounds(time.start()).findAny().isPresent()
                || bounds(time.end()).findAny().isPresent();
    }
}
