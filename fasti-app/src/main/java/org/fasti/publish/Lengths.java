package org.fasti.publish;

import java.util.Locale;
import org.fasti.time.DayCount;

/** Numbers of days in words. */
final class Lengths {
    private static final double DAYS_A_YEAR = 365.2425;
    private static final long LONG = 730;

    private Lengths() {}

    /** As in "34 to 35 days", "at least 3 days", "1,980 days (5.4 years)". */
    static String words(DayCount days) {
        if (days.atMost().isEmpty()) {
            return days.atLeast() == 0 ? "an unknown time" : "at least " + count(days.atLeast());
        }
        long most = days.atMost().getAsLong();
        if (days.atLeast() == most) {
            return count(most);
        }
        return days.atLeast() == 0
                ? "at most " + count(most)
                : String.format(Locale.ROOT, "%,d to ", days.atLeast()) + count(most);
    }

    private static String count(long days) {
        String words = TableFormat.count(days, "day");
        return days < LONG ? words : words + String.format(Locale.ROOT, " (%.1f years)", days / DAYS_A_YEAR);
    }
}
