package org.fasti.time;

/** What a source means by the day that it gives as the end of a tenure. */
public enum EndConvention {
    /** The last day in office. */
    INCLUSIVE,
    /**
     * The day of the hand-over, which predecessor and successor share. Counted in whole days it is the successor's, so
     * that their tenures meet and do not overlap.
     */
    HANDOVER,
    /** The first day out of office. */
    EXCLUSIVE,
    /** Not known: any of these. */
    UNKNOWN;

    /** The days that may be the first day out of office, where a source states that the tenure ended on {@code stated}. */
    public DayRange firstDayOut(DayRange stated) {
        return switch (this) {
            case INCLUSIVE -> stated.plusDays(1);
            case HANDOVER, EXCLUSIVE -> stated;
            case UNKNOWN -> DayRange.of(stated.earliest(), stated.plusDays(1).latest());
        };
    }
}
