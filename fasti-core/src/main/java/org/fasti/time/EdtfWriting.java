package org.fasti.time;

import java.time.LocalDate;

/** How years and days are written. */
final class EdtfWriting {
    private EdtfWriting() {}

    static String day(LocalDate day) {
        StringBuilder out = new StringBuilder(10);
        year(out, day.getYear()).append('-');
        return two(two(out, day.getMonthValue()).append('-'), day.getDayOfMonth())
                .toString();
    }

    /** A year of at most four digits, its month and its day; both 0 where they are not given. */
    static String date(int year, int month, int day) {
        StringBuilder out = new StringBuilder(10);
        two(two(out, year / 100), year % 100);
        if (month > 0) {
            two(out.append('-'), month);
        }
        if (day > 0) {
            two(out.append('-'), day);
        }
        return out.toString();
    }

    /** Four digits, or {@code Y} and all digits where four do not hold the year. */
    private static StringBuilder year(StringBuilder out, int year) {
        if (Math.abs(year) > 9999) {
            return out.append('Y').append(year);
        }
        String digits = Integer.toString(Math.abs(year));
        return out.append(year < 0 ? "-" : "")
                .append("0".repeat(4 - digits.length()))
                .append(digits);
    }

    private static StringBuilder two(StringBuilder out, int value) {
        return out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
