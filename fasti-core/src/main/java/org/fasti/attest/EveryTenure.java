package org.fasti.attest;

import java.util.List;

/** Takes what is said of each person in each office, one after the other: millions need not be in memory together. */
public interface EveryTenure {
    /**
     * A tenure of which one testimony speaks, and whose days nothing else settles.
     *
     * @param person the person's number
     * @param name as the source writes it
     * @param days the four of its valid time, counted from 1970-01-01: the earliest and latest start, the earliest and
     *     latest end; what is unbounded is the least or the greatest int. Not kept by the caller
     */
    void alone(long person, String name, Office office, int[] days);

    /**
     * All that is said of one person in one office.
     *
     * @param person the person's number
     * @param testimonies that; or all that is said of who held that office, where it may settle the day of an end
     */
    void together(long person, List<Testimony> testimonies);
}
