package org.fasti.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.time.DayCount;
import org.fasti.time.DayRange;
import org.fasti.time.Truth;
import org.fasti.time.ValidTime;

/** What lies between two holders of an office who follow each other. */
final class Between {
    /** Terms of a single seat overlap by days where sources slip, not by more than this. */
    private static final long SLIP = 92;
    /** Bounds that are known to the month may leave as much between them without anybody missing. */
    private static final long UNREMARKABLE = 31;

    private Between() {}

    /** Whether so many terms overlap for so long that the office has several seats. */
    static boolean isShared(List<Held> line) {
        int overlapping = 0;
        int followed = 0;
        Optional<Held> before = Optional.empty();
        for (Held held : line) {
            if (before.isPresent()
                    && before.get().time().isPresent()
                    && held.time().isPresent()) {
                ValidTime one = before.get().time().get();
                ValidTime other = held.time().get();
                followed++;
                overlapping += one.overlaps(other) == Truth.CERTAINLY
                                && one.overlapWith(other).atLeast() > SLIP
                        ? 1
                        : 0;
            }
            before = later(before, held);
        }
        return overlapping > 1 && overlapping * 4 > followed;
    }

    /** Who of both held it last, as far as is known. */
    static Optional<Held> later(Optional<Held> before, Held held) {
        if (before.isEmpty() || held.time().isEmpty()) {
            return before.or(() -> Optional.of(held));
        }
        Optional<LocalDate> known = before.get().time().map(time -> lastKnown(time));
        return known.isPresent() && known.get().isAfter(lastKnown(held.time().get())) ? before : Optional.of(held);
    }

    private static LocalDate lastKnown(ValidTime time) {
        DayRange end = time.end();
        return end.hasEarliest() ? end.earliest() : time.start().latest();
    }

    static Optional<LineItem> of(Held first, Held second) {
        if (first.time().isEmpty() || second.time().isEmpty()) {
            return Optional.empty();
        }
        ValidTime one = first.time().get();
        ValidTime other = second.time().get();
        if (one.overlaps(other) == Truth.CERTAINLY) {
            return Optional.of(new LineItem.Overlap(first.tenure(), second.tenure(), one.overlapWith(other)));
        }
        return gap(one.end(), other.start())
                .map(length -> new LineItem.Gap(
                        first.tenure(),
                        second.tenure(),
                        length.atLeast() > 0 ? Truth.CERTAINLY : Truth.POSSIBLY,
                        length));
    }

    /** Empty where both may well meet. */
    private static Optional<DayCount> gap(DayRange out, DayRange in) {
        if (!out.hasLatest() || !in.hasEarliest()) {
            return Optional.empty();
        }
        long least = days(out.latest(), in.earliest());
        OptionalLong most = out.hasEarliest() && in.hasLatest()
                ? OptionalLong.of(Math.max(0, days(out.earliest(), in.latest())))
                : OptionalLong.empty();
        boolean meet = least < 0 || least == 0 && most.isPresent() && most.getAsLong() <= UNREMARKABLE;
        return meet ? Optional.empty() : Optional.of(new DayCount(Math.max(0, least), most));
    }

    private static long days(LocalDate from, LocalDate until) {
        return until.toEpochDay() - from.toEpochDay();
    }
}
