package org.fasti.check;

/**
 * How often a source's exact days are the first or the last of a year.
 *
 * @param days how many starts and ends it gives to the day
 * @param defaults how many of those starts are a 1 January, and ends a 31 December or 1 January
 * @param offices in how many offices it does so
 */
public record Habit(long days, long defaults, long offices) {
    private static final long FEWEST_OFFICES = 3;
    private static final long SHARE = 5;
    private static final long MANY_DAYS = 100;
    private static final long RARE = 50;

    /** Whether the first and last days of years are so few among many exact days that they are likely what they say. */
    boolean isCareful() {
        return days >= MANY_DAYS && defaults * RARE <= days;
    }

    /** Whether the source seems to write a year as its first or last day: no office's custom reaches that far. */
    boolean isSuspect() {
        return offices >= FEWEST_OFFICES && defaults * SHARE >= days;
    }
}
