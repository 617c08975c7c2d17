package org.fasti.identity;

import java.time.temporal.ChronoUnit;
import org.fasti.time.DayRange;

/** How well two sources agree on one bound of what may be one tenure. */
enum BoundFit {
    /** Both give the day or month, at most a month apart. */
    EXACT,
    /** Within a month, but one gives only a year or another long period. */
    ROUGH,
    /** At most a year apart. */
    NEAR,
    /** One does not say, and nothing is against it. */
    UNSAID,
    /** More than a year apart, or one excludes the other. */
    FAR;

    private static final long MONTH = 31;
    private static final long YEAR = 366;

    static BoundFit of(DayRange a, DayRange b) {
        long gap = gap(a, b);
        if (!isSaid(a) || !isSaid(b)) {
            return gap <= MONTH ? UNSAID : FAR;
        }
        if (gap <= MONTH) {
            return length(a) <= MONTH && length(b) <= MONTH ? EXACT : ROUGH;
        }
        return gap <= YEAR ? NEAR : FAR;
    }

    boolean agrees() {
        return this == EXACT || this == ROUGH;
    }

    /** The fewest days between the two; 0 where they may be one day. */
    static long gap(DayRange a, DayRange b) {
        if (a.meets(b)) {
            return 0;
        }
        return a.latest().isBefore(b.earliest())
                ? ChronoUnit.DAYS.between(a.latest(), b.earliest())
                : ChronoUnit.DAYS.between(b.latest(), a.earliest());
    }

    private static boolean isSaid(DayRange days) {
        return days.hasEarliest() && days.hasLatest();
    }

    private static long length(DayRange days) {
        return ChronoUnit.DAYS.between(days.earliest(), days.latest());
    }
}
