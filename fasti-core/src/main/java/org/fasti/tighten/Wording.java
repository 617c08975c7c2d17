package org.fasti.tighten;

import org.fasti.time.DayRange;

/** How days are said in a proof. */
final class Wording {
    private Wording() {}

    static String days(DayRange days) {
        if (days.isOneDay()) {
            return days.earliest().toString();
        }
        if (!days.hasEarliest()) {
            return days.hasLatest() ? days.latest() + " or before" : "any day";
        }
        return days.hasLatest() ? days.earliest() + " to " + days.latest() : days.earliest() + " or after";
    }

    static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
