package org.fasti.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * When an office was held, as far as is known: at least one day, from a start to an end that each lie within a range of
 * days. Every answer covers all starts and ends within the ranges that leave at least one day between them.
 *
 * @param start the days that may be the first day in office
 * @param end the days that may be the first day out of office
 * @param ending whether it is known to have ended
 */
public record ValidTime(DayRange start, DayRange end, Ending ending) {
    /**
     * Narrows both ranges to the days that go with some day of the other.
     *
     * @throws IllegalArgumentException where every end is on or before every start
     */
    public ValidTime {
        if (!isPossible(start, end)) {
            throw new IllegalArgumentException("no day in office: from " + start + " until before " + end);
        }
        LocalDate lastStart = end.latest().minusDays(1);
        LocalDate firstEnd = start.earliest().plusDays(1);
        start = DayRange.of(
                start.earliest(), start.latest().isAfter(lastStart) && end.hasLatest() ? lastStart : start.latest());
        end = DayRange.of(
                end.earliest().isBefore(firstEnd) && start.hasEarliest() ? firstEnd : end.earliest(), end.latest());
    }

    /**
     * What a source's bounds say.
     *
     * @param start dated or unsaid
     * @param convention what the source means by an end's day
     * @param published when the source was published: an end that is still to come lies after that day, and one that is
     *     known to be over lies on or before it
     * @return empty where the bounds contradict each other, so that no day in office is left
     * @throws IllegalArgumentException where {@code start} says something that only an end can
     */
    public static Optional<ValidTime> stated(
            Bound start, Bound end, EndConvention convention, Optional<LocalDate> published) {
        DayRange first = switch (start) {
            case Bound.Dated(Edtf date) -> date.possibleDays();
            case Bound.Unsaid() -> DayRange.UNBOUNDED;
            case Bound.StillHeld(), Bound.Over() ->
                throw new IllegalArgumentException("only an end can be this: " + start);
        };
        DayRange out = switch (end) {
            case Bound.Dated(Edtf date) -> convention.firstDayOut(date.possibleDays());
            case Bound.StillHeld() ->
                published.map(day -> DayRange.from(day.plusDays(1))).orElse(DayRange.UNBOUNDED);
            case Bound.Over() -> published.map(DayRange::upTo).orElse(DayRange.UNBOUNDED);
            case Bound.Unsaid() -> DayRange.UNBOUNDED;
        };
        Ending ending = switch (end) {
            case Bound.Dated(Edtf date) -> date.latest().equals(LocalDate.MAX) ? Ending.UNKNOWN : Ending.ENDED;
            case Bound.StillHeld() -> Ending.ONGOING_WHEN_PUBLISHED;
            case Bound.Over() -> Ending.ENDED;
            case Bound.Unsaid() -> Ending.UNKNOWN;
        };
        return isPossible(first, out) ? Optional.of(new ValidTime(first, out, ending)) : Optional.empty();
    }

    private static boolean isPossible(DayRange start, DayRange end) {
        return start.earliest().isBefore(end.latest());
    }

    /** Whether the office was held on {@code day}. */
    public Truth holdsOn(LocalDate day) {
        boolean possible = !day.isBefore(start.earliest()) && day.isBefore(end.latest());
        boolean certain = !day.isBefore(start.latest()) && day.isBefore(end.earliest());
        return Truth.of(possible, certain);
    }

    /** Whether both were held on at least one same day. */
    public Truth overlaps(ValidTime other) {
        boolean possible = start.earliest().isBefore(other.end.latest())
                && other.start.earliest().isBefore(end.latest());
        boolean certain = start.latest().isBefore(other.end.earliest())
                && other.start.latest().isBefore(end.earliest());
        return Truth.of(possible, certain);
    }

    /** Whether this lies to {@code other} in that way. */
    public Truth is(AllenRelation relation, ValidTime other) {
        Set<AllenRelation> possible = relationsTo(other);
        return Truth.of(possible.contains(relation), possible.contains(relation) && possible.size() == 1);
    }

    /** The ways in which this may lie to {@code other}; never empty. */
    public Set<AllenRelation> relationsTo(ValidTime other) {
        Set<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
        for (AllenRelation relation : AllenRelation.values()) {
            if (relation.isPossible(start, end, other.start, other.end)) {
                possible.add(relation);
            }
        }
        return possible;
    }

    /** The number of days in office. */
    public DayCount length() {
        return count(Math.max(1, days(start.latest(), end.earliest())), start, end);
    }

    /** The number of days on which both were held. */
    public DayCount overlapWith(ValidTime other) {
        long least = Math.min(
                Math.min(days(start.latest(), end.earliest()), days(other.start.latest(), other.end.earliest())),
                Math.min(days(start.latest(), other.end.earliest()), days(other.start.latest(), end.earliest())));
        // Each lasts a day at least, so that a common day is only in doubt where one may end before the other starts.
        boolean certain = overlaps(other) == Truth.CERTAINLY;
        DayRange from = later(start, other.start);
        DayRange until = earlier(end, other.end);
        return count(certain ? Math.max(1, least) : 0, from, until);
    }

    private static DayCount count(long least, DayRange from, DayRange until) {
        if (!from.hasEarliest() || !until.hasLatest()) {
            return new DayCount(least, OptionalLong.empty());
        }
        return new DayCount(least, OptionalLong.of(Math.max(0, days(from.earliest(), until.latest()))));
    }

    private static DayRange later(DayRange a, DayRange b) {
        return a.earliest().isAfter(b.earliest()) ? a : b;
    }

    private static DayRange earlier(DayRange a, DayRange b) {
        return a.latest().isBefore(b.latest()) ? a : b;
    }

    private static long days(LocalDate from, LocalDate until) {
        return until.toEpochDay() - from.toEpochDay();
    }
}
