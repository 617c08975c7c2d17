package org.fasti.publish;

import java.util.Locale;
import org.fasti.time.DayCount;

/** Numbers of days in words. */
final class Lengths {
    private static final double DAYS_A_YEAR = 365.2425;
    private static final long LONG = 730;

    private Lengths() {}

    /** As in "34 to 35 days", "at least 3 days", "1,980 to 1,981 days (5.4 years)", "8 to 900 days (at most 2.5 years)". */
    static String words(DayCount days) {
        long least = days.atLeast();
        if (days.atMost().isEmpty()) {
            return least == 0 ? "an unknown time" : "at least " + TableFormat.count(least, "day") + years(least, least);
        }
        long most = days.atMost().getAsLong();
        String length = least == most
                ? TableFormat.count(most, "day")
                : least == 0
                        ? "at most " + TableFormat.count(most, "day")
                        : String.format(Locale.ROOT, "%,d to ", least) + TableFormat.count(most, "day");
        return length + years(least == 0 ? most : least, most);
    }

    /** The same in years, where they are many days. */
    private static String years(long least, long most) {
        if (most < LONG) {
            return "";
        }
        String from = least < LONG ? "at most " : years(least) + " to ";
        return " (" + (years(least).equals(years(most)) ? "" : from) + years(most) + " years)";
    }

    private static String years(long days) {
        return String.format(Locale.ROOT, "%.1f", days / DAYS_A_YEAR);
    }
}
