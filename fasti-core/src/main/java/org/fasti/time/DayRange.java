package org.fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a date may be: from {@code earliest} to {@code latest}, both inclusive.
 *
 * @param earliest the first possible day; {@link LocalDate#MIN} where nothing bounds it
 * @param latest the last possible day, not before {@code earliest}; {@link LocalDate#MAX} where nothing bounds it
 */
public record DayRange(LocalDate earliest, LocalDate latest) {
    /** Any day: nothing is known. */
    public static final DayRange UNBOUNDED = new DayRange(LocalDate.MIN, LocalDate.MAX);

    public DayRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest before earliest: " + earliest + ", " + latest);
        }
    }

    public static DayRange of(LocalDate earliest, LocalDate latest) {
        return new DayRange(earliest, latest);
    }

    /** {@code day} or any later. */
    public static DayRange from(LocalDate day) {
        return new DayRange(day, LocalDate.MAX);
    }

    /** {@code day} or any earlier. */
    public static DayRange upTo(LocalDate day) {
        return new DayRange(LocalDate.MIN, day);
    }

    public boolean hasEarliest() {
        return earliest.isAfter(LocalDate.MIN);
    }

    public boolean hasLatest() {
        return latest.isBefore(LocalDate.MAX);
    }

    /** Whether the day is known exactly. */
    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /** Whether both may be the same day. */
    public boolean meets(DayRange other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** The days in both; empty where there are none. */
    public Optional<DayRange> intersection(DayRange other) {
        LocalDate from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
        LocalDate to = latest.isBefore(other.latest) ? latest : other.latest;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new DayRange(from, to));
    }

    /** Both ends a number of days later (or earlier, if negative); an unbounded end stays so. */
    public DayRange plusDays(long days) {
        return new DayRange(
                hasEarliest() ? earliest.plusDays(days) : earliest, hasLatest() ? latest.plusDays(days) : latest);
    }
}
