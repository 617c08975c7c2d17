package org.fasti.time;

import java.util.OptionalLong;

/**
 * A length in days, within bounds.
 *
 * @param atLeast inclusive, not negative
 * @param atMost inclusive, not below {@code atLeast}; empty where nothing bounds it
 */
public record DayCount(long atLeast, OptionalLong atMost) {
    public DayCount {
        if (atLeast < 0 || atMost.isPresent() && atMost.getAsLong() < atLeast) {
            throw new IllegalArgumentException("no count of days: " + atLeast + " to " + atMost);
        }
    }
}
