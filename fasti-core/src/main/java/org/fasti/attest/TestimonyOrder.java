package org.fasti.attest;

import java.time.LocalDate;
import java.util.Comparator;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/** By time, then by source; equal chronicles give equal orders. */
final class TestimonyOrder {
    static final Comparator<Testimony> BY_SOURCE = Comparator.comparingLong(
                    (Testimony one) -> one.edition().number())
            .thenComparing(TestimonyOrder::earliestStart)
            .thenComparing(TestimonyOrder::latestEnd)
            .thenComparingLong(Testimony::number);
    static final Comparator<Testimony> BY_TIME =
            Comparator.comparing(TestimonyOrder::earliestStart).thenComparing(BY_SOURCE);

    private TestimonyOrder() {}

    private static LocalDate earliestStart(Testimony one) {
        return one.time().map(ValidTime::start).map(DayRange::earliest).orElse(LocalDate.MAX);
    }

    private static LocalDate latestEnd(Testimony one) {
        return one.time().map(ValidTime::end).map(DayRange::latest).orElse(LocalDate.MAX);
    }
}
