package org.fasti.time;

/**
 * The thirteen ways in which two intervals may lie to each other (Allen 1983). Of two intervals whose days are known,
 * exactly one holds. Ends are exclusive: "meets" means that the second starts on the first day after the first.
 */
public enum AllenRelation {
    /** The first is over, and at least a day lies between, when the second starts. */
    BEFORE(0, 1, 2, 3),
    /** The second starts on the first day out of the first. */
    MEETS(0, 1, 1, 2),
    OVERLAPS(0, 2, 1, 3),
    STARTS(0, 1, 0, 2),
    DURING(1, 2, 0, 3),
    FINISHES(1, 2, 0, 2),
    EQUALS(0, 1, 0, 1),
    FINISHED_BY(0, 2, 1, 2),
    CONTAINS(0, 3, 1, 2),
    STARTED_BY(0, 2, 0, 1),
    OVERLAPPED_BY(1, 3, 0, 2),
    MET_BY(1, 2, 0, 1),
    AFTER(2, 3, 0, 1);

    /** The places of first start, first end, second start and second end in the order of time; equal means same day. */
    private final int[] places;

    AllenRelation(int... places) {
        this.places = places;
    }

    /** The relation of the second to the first. */
    public AllenRelation inverse() {
        return values()[values().length - 1 - ordinal()];
    }

    /** Whether there are days within the ranges that lie to each other in this way. */
    boolean isPossible(DayRange firstStart, DayRange firstEnd, DayRange secondStart, DayRange secondEnd) {
        DayRange[] ranges = {firstStart, firstEnd, secondStart, secondEnd};
        long before = Long.MIN_VALUE;
        for (int place = 0; place < places.length; place++) {
            long least = before;
            long most = Long.MAX_VALUE;
            for (int i = 0; i < ranges.length; i++) {
                if (places[i] == place) {
                    least = Math.max(least, ranges[i].earliest().toEpochDay());
                    most = Math.min(most, ranges[i].latest().toEpochDay());
                }
            }
            if (least > most) {
                return false;
            }
            // The earliest day that fits leaves most room for what comes later.
            before = least + 1;
        }
        return true;
    }
}
