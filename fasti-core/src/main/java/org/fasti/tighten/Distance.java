package org.fasti.tighten;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many days one event lies after another, at least and at most.
 *
 * @param from absent for the calendar's day 0, 1970-01-01
 * @param to another event than {@code from}
 * @param least inclusive, may be negative; empty for no limit
 * @param most inclusive, not less than {@code least}; empty for no limit
 */
public record Distance(Optional<Event> from, Event to, OptionalLong least, OptionalLong most) {
    /** Some 11,000 years: more is a mistake, and sums of fewer cannot overflow. */
    static final long LONGEST = 4_000_000;

    public Distance {
        if (from.equals(Optional.of(to))) {
            throw new IllegalArgumentException("a distance from an event to itself: " + to.says());
        }
        if (least.isPresent() && most.isPresent() && most.getAsLong() < least.getAsLong()) {
            throw new IllegalArgumentException("at most " + most + " is less than at least " + least);
        }
        if (from.isPresent() && (isTooLong(least) || isTooLong(most))) {
            throw new IllegalArgumentException("more than " + LONGEST + " days to " + to.says());
        }
    }

    private static boolean isTooLong(OptionalLong days) {
        return days.isPresent() && Math.abs(days.getAsLong()) > LONGEST;
    }

    static Distance atLeast(long days, Event from, Event to) {
        return new Distance(Optional.of(from), to, OptionalLong.of(days), OptionalLong.empty());
    }
}
