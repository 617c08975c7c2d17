package org.fasti.extract.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose numbers are followed by the signs of year, month and day, "1958年4月1日", and years counted from the
 * beginning of a reign or a republic, "昭和33年".
 */
final class SignedDate {
    /** Reigns were counted in months of the moon until then, which are not those of the other calendar. */
    private static final int FIRST_SOLAR_YEAR = 1873;

    private final DateTokens t;
    private final DateGrammar grammar;

    SignedDate(DateTokens tokens, DateGrammar grammar) {
        this.t = tokens;
        this.grammar = grammar;
    }

    /** The date that begins at token {@code p}; null where there is none. Its year may be unknown ("4月1日"). */
    @Nullable
    DateAtom at(int p) {
        int afterYear = afterYear(p);
        int year = afterYear > p ? year(p) : 0;
        int q = afterYear > p ? afterOtherYear(afterYear) : p;
        boolean counted = t.is(p, Sense.REGNAL) || q > afterYear && t.is(afterYear + 1, Sense.REGNAL);
        boolean moon = afterYear > p && counted && year < FIRST_SOLAR_YEAR;
        int last = afterYear > p ? q - 1 : -1;
        DateAtom atom = new DateAtom();
        if (t.isBareNumber(q, 2) && t.is(q + 1, Sense.MONTH_SIGN) && t.value(q) >= 1 && t.value(q) <= 12) {
            atom.month = t.value(q);
            last = q + 1;
            if (t.isDay(q + 2) && t.is(q + 3, Sense.DAY_SIGN)) {
                atom.day = t.value(q + 2);
                last = q + 3;
            }
        }
        boolean short3 = afterYear > p && year < 1000 && atom.month == 0;
        if (last < 0 || moon || short3 || atom.day > longest(afterYear > p ? year : 2000, atom.month)) {
            return null;
        }
        return afterYear > p ? grammar.year(atom, p, last, year) : grammar.yearless(atom, p, last);
    }

    private static int longest(int year, int month) {
        return month == 0 ? 0 : YearMonth.of(year, month).lengthOfMonth();
    }

    /** The token after the year that begins at {@code p}; {@code p} where none does. */
    private int afterYear(int p) {
        if (t.is(p, Sense.REGNAL)) {
            boolean number = t.isBareNumber(p + 1, 2) && t.value(p + 1) > 0 && t.is(p + 2, Sense.YEAR_SIGN);
            return t.is(p + 1, Sense.FIRST_YEAR) ? p + 2 : number ? p + 3 : p;
        }
        // "3年" may be three years; a year of three digits needs a month after it.
        boolean year = t.isYear(p) || t.isBareNumber(p, 3) && t.digits(p) == 3 && t.value(p) > 0;
        return year && t.is(p + 1, Sense.YEAR_SIGN) ? p + 2 : p;
    }

    private int year(int p) {
        if (!t.is(p, Sense.REGNAL)) {
            return t.value(p);
        }
        return t.value(p) + (t.is(p + 1, Sense.FIRST_YEAR) ? 1 : t.value(p + 1));
    }

    /** Skips the year in the other reckoning, in brackets: "1958年（昭和33年）". */
    private int afterOtherYear(int q) {
        if (!t.is(q, Sense.OPEN)) {
            return q;
        }
        int close = afterYear(q + 1);
        return close > q + 1 && t.is(close, Sense.CLOSE) ? close + 1 : q;
    }
}
