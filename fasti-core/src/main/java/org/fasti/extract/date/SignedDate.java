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
        DateAtom atom = bare(p);
        if (atom == null) {
            return null;
        }
        if (t.is(atom.next, Sense.ABOUT)) {
            // "1980年頃"
            atom.circa = true;
            reach(atom, atom.next);
        }
        part(atom);
        atom.signed = true;
        int inside = atom.next + 1;
        DateAtom again = (atom.yearKnown || atom.kin) && t.is(atom.next, Sense.OPEN) ? bare(inside) : null;
        if (again == null || !again.yearKnown || !t.is(again.next, Sense.CLOSE)) {
            return atom;
        }
        // The same day in the other reckoning, in brackets.
        DateAtom told = atom.yearKnown ? atom : again;
        told.start = atom.start;
        told.signed = true;
        reach(told, again.next);
        return told;
    }

    /** "10月中旬", "1985年末": a third of the month or year. */
    private void part(DateAtom atom) {
        boolean early = t.is(atom.next, Sense.EARLY);
        boolean late = t.is(atom.next, Sense.LATE);
        if (atom.day > 0 || !early && !late && !t.is(atom.next, Sense.MID)) {
            return;
        }
        atom.partFrom = early ? 0 : late ? 8 : 4;
        atom.partTo = atom.partFrom + 4;
        reach(atom, atom.next);
    }

    private void reach(DateAtom atom, int last) {
        atom.end = t.end(last);
        atom.next = last + 1;
    }

    private @Nullable DateAtom bare(int p) {
        DateAtom atom = new DateAtom();
        if (t.is(p, Sense.KIN_YEAR)) {
            atom.kin = true;
            atom.kinYears = t.value(p);
            int last = monthAndDay(atom, p + 1, p);
            return atom.day > longest(2000, atom.month) ? null : grammar.yearless(atom, p, last);
        }
        boolean era = t.is(p, Sense.BCE) || t.is(p, Sense.CE);
        atom.era = era;
        if (t.is(p, Sense.KIN_MONTH)) {
            boolean day = t.isDay(p + 1) && t.is(p + 2, Sense.DAY_SIGN);
            atom.kin = true;
            atom.kinMonth = true;
            atom.day = day ? t.value(p + 1) : 0;
            return grammar.yearless(atom, p, day ? p + 2 : p);
        }
        int afterYear = afterYear(p);
        boolean yearSaid = afterYear > p;
        int year = yearSaid ? year(p) : 0;
        int q = yearSaid ? afterOtherYear(afterYear) : p;
        boolean counted = t.is(p, Sense.REGNAL) || q > afterYear && t.is(afterYear + 1, Sense.REGNAL);
        atom.reign = t.is(p, Sense.REGNAL) ? t.value(p) : 0;
        int last = monthAndDay(atom, q, yearSaid ? q - 1 : -1);
        if (yearSaid && (counted && year < FIRST_SOLAR_YEAR || atom.moon) && atom.month > 0) {
            return ofMoon(atom, p, last, year);
        }
        boolean short3 = yearSaid && year < 1000 && atom.month == 0 && !era && !isOfRange(p, q);
        if (last < 0 || short3 || atom.day > longest(yearSaid ? year : 2000, atom.month)) {
            return null;
        }
        return yearSaid ? grammar.year(atom, p, last, year) : grammar.yearless(atom, p, last);
    }

    /** "618年 - 626年": what is joined to another number of years is no span of time. */
    private boolean isOfRange(int p, int next) {
        boolean after = t.is(p - 1, Sense.DASH) || t.is(p - 1, Sense.TO);
        boolean before = (t.is(next, Sense.DASH) || t.is(next, Sense.TO)) && t.is(next + 1, Sense.NUMBER);
        return after || before;
    }

    /** "昭和32年 - 35年7月": the end of a range whose beginning names the reign; null where none stands at {@code p}. */
    @Nullable
    DateAtom ofReign(int reign, int p) {
        if (!t.isBareNumber(p, 2) || t.value(p) == 0 || !t.is(p + 1, Sense.YEAR_SIGN)) {
            return null;
        }
        DateAtom atom = new DateAtom();
        int last = monthAndDay(atom, p + 2, p + 1);
        int year = reign + t.value(p);
        if (reign != 0 && year < FIRST_SOLAR_YEAR && atom.month > 0) {
            return ofMoon(atom, p, last, year);
        }
        return atom.day > longest(year, atom.month) ? null : grammar.year(atom, p, last, year);
    }

    /** Reads "4月1日" or "4月" at {@code q} into the atom; gives its last token, or {@code none} where none stands there. */
    private int monthAndDay(DateAtom atom, int at, int none) {
        int q = t.is(at, Sense.LEAP_MONTH) ? at + 1 : at;
        if (!t.isBareNumber(q, 2) || !t.is(q + 1, Sense.MONTH_SIGN) || t.value(q) < 1 || t.value(q) > 12) {
            return none;
        }
        atom.month = t.value(q);
        atom.moon = q > at;
        if (!t.isDay(q + 2) || !t.is(q + 3, Sense.DAY_SIGN)) {
            return q + 1;
        }
        atom.day = t.value(q + 2);
        return q + 3;
    }

    /**
     * A day in months of the moon: the day of the other calendar that follows in brackets, or else the year, which may be
     * the next one for the last two months.
     */
    private DateAtom ofMoon(DateAtom moon, int p, int last, int year) {
        DateAtom solar = new DateAtom();
        int open = last + 1;
        int afterYear = t.is(open, Sense.OPEN) && t.isYear(open + 1) ? afterYear(open + 1) : open;
        if (afterYear > open + 1) {
            int end = monthAndDay(solar, afterYear, afterYear - 1);
            boolean day = solar.day <= longest(t.value(open + 1), solar.month);
            if (day && t.is(end + 1, Sense.CLOSE)) {
                solar.moon = true;
                solar.reign = moon.reign;
                return grammar.year(solar, p, end + 1, t.value(open + 1));
            }
        }
        DateAtom whole = grammar.year(moon, p, last, year);
        whole.toYearOfMoon();
        return whole;
    }

    private static int longest(int year, int month) {
        return month == 0 ? 0 : YearMonth.of(year, month).lengthOfMonth();
    }

    /** The token after the year that begins at {@code p}; {@code p} where none does. */
    private int afterYear(int p) {
        if (t.is(p, Sense.BCE) || t.is(p, Sense.CE)) {
            boolean number = t.isBareNumber(p + 1, 4) && t.value(p + 1) > 0 && t.is(p + 2, Sense.YEAR_SIGN);
            return number ? p + 3 : p;
        }
        if (t.is(p, Sense.REGNAL)) {
            boolean number = t.isBareNumber(p + 1, 2) && t.value(p + 1) > 0 && t.is(p + 2, Sense.YEAR_SIGN);
            return t.is(p + 1, Sense.FIRST_YEAR) ? p + 2 : number ? p + 3 : p;
        }
        // "3年" may be three years; a year of three digits needs a month after it.
        boolean year = t.isYear(p) || t.isBareNumber(p, 3) && t.digits(p) == 3 && t.value(p) > 0;
        return year && t.is(p + 1, Sense.YEAR_SIGN) ? p + 2 : p;
    }

    private int year(int p) {
        if (t.is(p, Sense.BCE)) {
            return 1 - t.value(p + 1);
        }
        if (t.is(p, Sense.CE)) {
            return t.value(p + 1);
        }
        if (!t.is(p, Sense.REGNAL)) {
            return t.value(p);
        }
        return t.value(p) + (t.is(p + 1, Sense.FIRST_YEAR) ? 1 : t.value(p + 1));
    }

    /** Skips the year in the other reckoning, in brackets: "1958年（昭和33年）". */
    private int afterOtherYear(int q) {
        if (t.is(q, Sense.SLASH) && afterYear(q + 1) > q + 1) {
            // "明治45年/大正元年"
            return afterOtherYear(afterYear(q + 1));
        }
        if (!t.is(q, Sense.OPEN)) {
            return q;
        }
        int close = afterYear(q + 1);
        return close > q + 1 && t.is(close, Sense.CLOSE) ? close + 1 : q;
    }
}
