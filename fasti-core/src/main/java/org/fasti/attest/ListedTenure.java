package org.fasti.attest;

import java.time.LocalDate;
import java.util.Optional;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/**
 * A row of a table, as far as one must know it to tell whether a row of another edition speaks of the same tenure.
 *
 * @param number of its testimony
 * @param time when the office was held on this edition's word; empty where its bounds leave no day in office
 * @param out the day on which its edition was out
 */
public record ListedTenure(
        long number, Office office, Bound start, Bound end, Optional<ValidTime> time, LocalDate out) {

    boolean isOfOffice(ListedTenure other) {
        return office.number() == other.office.number();
    }

    boolean startsLike(ListedTenure other) {
        return start.equals(other.start);
    }

    /** The same date is given for both ends. */
    boolean endsLike(ListedTenure other) {
        return end instanceof Bound.Dated && end.equals(other.end);
    }

    /** Starts or ends that are given with different precision and may be the same day. */
    boolean mayStartOrEndLike(ListedTenure other) {
        return start instanceof Bound.Dated one
                        && other.start instanceof Bound.Dated two
                        && one.date().possibleDays().meets(two.date().possibleDays())
                || end instanceof Bound.Dated first
                        && other.end instanceof Bound.Dated second
                        && first.date().possibleDays().meets(second.date().possibleDays());
    }

    /** Both surely were in office on one same day. An end that is not said is taken for the day of the edition. */
    boolean sharesDaysWith(ListedTenure other) {
        if (time.isEmpty() || other.time.isEmpty()) {
            return false;
        }
        LocalDate end = surelyUntil(time.get());
        LocalDate otherEnd = other.surelyUntil(other.time.get());
        return surelyFrom(time.get(), end).isBefore(otherEnd)
                && surelyFrom(other.time.get(), otherEnd).isBefore(end)
                && surelyFrom(time.get(), end).isBefore(end)
                && surelyFrom(other.time.get(), otherEnd).isBefore(otherEnd);
    }

    /** It was over when the other began. */
    boolean isOverBefore(ListedTenure other) {
        return time.isPresent()
                && time.get().end().hasLatest()
                && other.beganBy().isPresent()
                && !time.get().end().earliest().isAfter(other.beganBy().get());
    }

    boolean beganAfter(ListedTenure other) {
        return earliestStart().isPresent()
                && other.beganBy().isPresent()
                && earliestStart().get().isAfter(other.beganBy().get());
    }

    /** The edition of {@code other} was out when this had begun already: it could have listed this. */
    boolean beganBefore(LocalDate day) {
        return beganBy().isPresent() && beganBy().get().isBefore(day);
    }

    boolean startsOnADayThatIsKnown() {
        return startDays().filter(DayRange::isOneDay).isPresent();
    }

    private Optional<LocalDate> earliestStart() {
        return startDays().filter(DayRange::hasEarliest).map(DayRange::earliest);
    }

    private Optional<LocalDate> beganBy() {
        return startDays().filter(DayRange::hasLatest).map(DayRange::latest);
    }

    private Optional<DayRange> startDays() {
        return start instanceof Bound.Dated dated ? Optional.of(dated.date().possibleDays()) : Optional.empty();
    }

    private LocalDate surelyUntil(ValidTime held) {
        return switch (end) {
            case Bound.Unsaid _ -> out;
            case Bound.Dated _, Bound.StillHeld _, Bound.Over _ -> held.end().earliest();
        };
    }

    private static LocalDate surelyFrom(ValidTime held, LocalDate until) {
        boolean unsaid = !held.start().hasEarliest();
        return unsaid && until.isAfter(LocalDate.MIN)
                ? until.minusDays(1)
                : held.start().latest();
    }
}
