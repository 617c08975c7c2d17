package org.fasti.attest;

import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.time.DayRange;
import org.fasti.time.Truth;
import org.fasti.time.ValidTime;

/** How far two testimonies are from saying the same. */
final class Nearness {
    /** A source may give as the end what another gives as the start of the same office, some weeks apart. */
    private static final long FAR = 100_000;

    private Nearness() {}

    /**
     * The days between what both say of start and of end; a bound that one does not say counts as far. Empty where they
     * cannot speak of one spell: no day is possibly common to both.
     */
    private static OptionalLong distance(ValidTime a, ValidTime b) {
        if (a.overlaps(b) == Truth.NO) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(gap(a.start(), b.start()) + gap(a.end(), b.end()));
    }

    static Optional<Long> between(Testimony a, Testimony b) {
        if (a.time().isEmpty() || b.time().isEmpty()) {
            return a.said().start().equals(b.said().start())
                            && a.said().end().equals(b.said().end())
                    ? Optional.of(0L)
                    : Optional.empty();
        }
        OptionalLong distance = distance(a.time().get(), b.time().get());
        return distance.isPresent() ? Optional.of(distance.getAsLong()) : Optional.empty();
    }

    private static long gap(DayRange a, DayRange b) {
        if (a.equals(DayRange.UNBOUNDED) || b.equals(DayRange.UNBOUNDED)) {
            return FAR;
        }
        if (a.meets(b)) {
            return 0;
        }
        return a.latest().isBefore(b.earliest())
                ? b.earliest().toEpochDay() - a.latest().toEpochDay()
                : a.earliest().toEpochDay() - b.latest().toEpochDay();
    }
}
