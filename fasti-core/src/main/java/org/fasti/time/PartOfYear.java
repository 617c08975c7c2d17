package org.fasti.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The parts of a year that ISO 8601-2 numbers from 21 to 41: seasons, quarters and halves. The thirds (37 to 39)
 * are left out, because implementations disagree on their months.
 *
 * <p>The standard gives the seasons no dates; implementations count them as quarters, and {@link #days} does so too.
 * {@link #possibleDays} is what a writer may have meant, by the meteorological or the astronomical season: a spring
 * begins on 1 March at the earliest and ends on 23 June at the latest.
 */
final class PartOfYear {
    private PartOfYear() {}

    /** Whether {@code code} is a part of a year that is read. */
    static boolean isCode(int code) {
        return code >= 21 && code <= 36 || code == 40 || code == 41;
    }

    static DayRange days(int year, int code) {
        return switch (code) {
            case 21, 25, 32, 33 -> months(year, 1, 3);
            case 22, 26, 31, 34 -> months(year, 4, 6);
            case 23, 27, 30, 35 -> months(year, 7, 9);
            case 24, 28, 29, 36 -> months(year, 10, 12);
            case 40 -> months(year, 1, 6);
            case 41 -> months(year, 7, 12);
            default -> throw new IllegalArgumentException("no part of a year: " + code);
        };
    }

    static DayRange possibleDays(int year, int code) {
        return switch (code) {
            // Hemisphere unsaid. A winter may begin in the year before or end in the year after.
            case 21, 23 -> DayRange.of(LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 23));
            case 22, 24 -> DayRange.of(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 23));
            case 25, 31 -> DayRange.of(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 23));
            case 26, 32 -> DayRange.of(LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 24));
            case 27, 29 -> DayRange.of(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 23));
            case 28, 30 -> DayRange.of(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 23));
            default -> days(year, code);
        };
    }

    private static DayRange months(int year, int first, int last) {
        return DayRange.of(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }
}
