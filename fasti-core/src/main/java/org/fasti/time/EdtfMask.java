package org.fasti.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Digits of which some may be {@code X}, unspecified: {@code 198X}.
 *
 * @param digits at most five of {@code 0}-{@code 9} and {@code X}
 * @param negative a minus stands before
 */
record EdtfMask(String digits, boolean negative) {
    static final EdtfMask ANY_MONTH = new EdtfMask("XX", false);
    static final EdtfMask ANY_DAY = new EdtfMask("XX", false);

    int length() {
        return digits.length();
    }

    boolean isPlain() {
        return digits.indexOf('X') < 0;
    }

    /** A minus before zeros only, which ISO 8601 forbids. */
    boolean isNegativeZero() {
        return negative && digits.chars().allMatch(c -> c == '0');
    }

    /** The least value that fits. */
    int least() {
        return negative ? -fill('9') : fill('0');
    }

    /** The greatest value that fits. */
    int greatest() {
        return negative ? -fill('0') : fill('9');
    }

    private int fill(char digit) {
        return Integer.parseInt(digits.replace('X', digit));
    }

    boolean fits(int value) {
        int rest = negative ? -value : value;
        if (rest < 0) {
            return false;
        }
        for (int i = digits.length() - 1; i >= 0; i--) {
            char c = digits.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** The first day whose year, month and day fit; null where there is none. */
    static @Nullable LocalDate first(EdtfMask year, EdtfMask month, EdtfMask day) {
        for (int y = year.least(); y <= year.greatest(); y++) {
            LocalDate found = year.fits(y) ? inYear(y, month, day, 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The last day whose year, month and day fit; null where there is none. */
    static @Nullable LocalDate last(EdtfMask year, EdtfMask month, EdtfMask day) {
        for (int y = year.greatest(); y >= year.least(); y--) {
            LocalDate found = year.fits(y) ? inYear(y, month, day, -1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate inYear(int year, EdtfMask month, EdtfMask day, int step) {
        for (int m = step > 0 ? 1 : 12; m >= 1 && m <= 12; m += step) {
            int length = month.fits(m) ? YearMonth.of(year, m).lengthOfMonth() : 0;
            for (int d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step) {
                if (day.fits(d)) {
                    return LocalDate.of(year, m, d);
                }
            }
        }
        return null;
    }
}
