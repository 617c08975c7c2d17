package org.fasti.extract.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads one date at a place in a stretch of tokens. Every rule looks a bounded number of tokens ahead. */
final class DateGrammar {
    private final DateTokens t;
    private final YearDefence defence;
    private final SignedDate signed;
    private final NumericDate numbers;

    DateGrammar(DateTokens tokens, YearDefence defence) {
        this.t = tokens;
        this.defence = defence;
        this.signed = new SignedDate(tokens, this);
        this.numbers = new NumericDate(tokens, defence, this);
    }

    /**
     * The date that begins at token {@code i}, with the words that shape it ("early", "c.", "before"); null where
     * there is none. Its year may be unknown ("14 May").
     *
     * @param joined the token before is the join of a range, so that the number needs no defence against it
     */
    @Nullable
    DateAtom atom(int i, boolean joined) {
        int p = i;
        DateAtom.Side side = switch (t.sense(p)) {
            case BY -> DateAtom.Side.BY;
            case BEFORE -> DateAtom.Side.BEFORE;
            case AFTER -> DateAtom.Side.AFTER;
            default -> DateAtom.Side.AT;
        };
        if (side != DateAtom.Side.AT) {
            p = skipThe(skipGluedHyphen(p + 1));
        }
        boolean circa = isCirca(p) || t.is(p, Sense.ABOUT);
        boolean strong = isCirca(p);
        if (circa) {
            // Tokenised pages part "c." from its stop.
            p = skipThe(strong && t.is(p + 1, Sense.STOP) ? p + 2 : p + 1);
        }
        int from = 0;
        int to = 12;
        switch (t.sense(p)) {
            case EARLY, MID, LATE -> {
                from = t.is(p, Sense.EARLY) ? 0 : t.is(p, Sense.MID) ? 4 : 8;
                to = from + 4;
                p = skipGluedHyphen(p + 1);
                p = skipThe(t.is(p, Sense.IN) || t.is(p, Sense.OF) ? p + 1 : p);
            }
            case BEGINNING, MIDDLE, END -> {
                if (t.is(p + 1, Sense.OF) || t.is(p + 1, Sense.DASH) && t.glued(p + 1)) {
                    from = t.is(p, Sense.BEGINNING) ? 0 : t.is(p, Sense.MIDDLE) ? 4 : 8;
                    to = from + 4;
                    p = skipThe(p + 2);
                }
            }
            case ORDINAL, NUMBER -> {
                int of = t.is(p + 1, Sense.HALF) ? 2 : t.is(p + 1, Sense.QUARTER) ? 4 : 0;
                if (of > 0 && t.is(p + 2, Sense.OF) && (t.is(p, Sense.ORDINAL) || t.has(p, DateTokens.NTH))) {
                    int which = t.value(p) == 0 ? of : t.value(p);
                    if (which > of) {
                        return null;
                    }
                    from = 12 / of * (which - 1);
                    to = from + 12 / of;
                    p = skipThe(p + 3);
                }
            }
            default -> {}
        }
        if (t.is(p, Sense.YEAR) || t.is(p, Sense.SPAN)) {
            p += t.is(p + 1, Sense.OF) ? 2 : 1;
        }
        boolean the = t.is(p - 1, Sense.THE) && p - 1 > i;
        DateAtom atom = t.is(p, Sense.SEASON) ? season(p) : core(p, joined || p > i, strong);
        if (atom != null && the && atom.isYearOnly() && !atom.era) {
            // "after the 1995 album", "the end of the 1971 season": the year is part of a name.
            return atom;
        }
        if (atom == null || p > i && !atom.yearKnown && side == DateAtom.Side.AT && circa) {
            return null;
        }
        if (from > 0 || to < 12) {
            if (atom.day > 0 || atom.season > 0) {
                return atom.season > 0 ? opened(atom, i) : null;
            }
            atom.partFrom = from;
            atom.partTo = to;
        }
        atom.side = side;
        atom.circa |= circa;
        return opened(atom, i);
    }

    private DateAtom opened(DateAtom atom, int i) {
        atom.start = t.start(i);
        aboutBehind(atom);
        int n = atom.next;
        boolean goesOn = t.is(n + 1, Sense.DASH) || t.is(n + 1, Sense.CLOSE) || t.is(n + 1, Sense.COMMA);
        if (t.glued(n) && defence.isQuestionMark(n) && goesOn) {
            // "(1650?-1700)"; elsewhere the mark may end a question.
            atom.uncertain = true;
            atom.end = t.end(n);
            atom.next = n + 1;
        }
        return atom;
    }

    /** "1937 circa – 1941": the doubt stands behind the date, and nothing that it could belong to follows. */
    private void aboutBehind(DateAtom atom) {
        int about = atom.next;
        if (!t.is(about, Sense.ABOUT) && !t.is(about, Sense.CIRCA)) {
            return;
        }
        int n = t.is(about + 1, Sense.STOP) && t.glued(about + 1) ? about + 2 : about + 1;
        switch (t.sense(n)) {
            case DASH, CLOSE, COMMA, BREAK -> {
                atom.circa = true;
                atom.end = t.end(n - 1);
                atom.next = n;
            }
            default -> {}
        }
    }

    private boolean isCirca(int p) {
        return t.is(p, Sense.CIRCA) && !(t.has(p, DateTokens.CAPITAL) && t.is(p - 1, Sense.WORD));
    }

    private int skipThe(int p) {
        return t.is(p, Sense.THE) ? p + 1 : p;
    }

    private int skipGluedHyphen(int p) {
        return t.is(p, Sense.DASH) && t.has(p, DateTokens.HYPHEN) ? p + 1 : p;
    }

    private @Nullable DateAtom season(int p) {
        int q = p + 1;
        if (t.is(q, Sense.OF)) {
            q = skipThe(q + 1);
        }
        if (t.is(q, Sense.COMMA)) {
            q++;
        }
        if (!t.isYear(q) || !defence.yearMayEnd(q, false)) {
            return null;
        }
        DateAtom atom = new DateAtom();
        atom.scope = DateAtom.Scope.SEASON;
        atom.season = t.value(p);
        return year(atom, p, q, t.value(q));
    }

    /** The end of a range whose beginning is a year of that reign, which is not said again; null for none. */
    @Nullable
    DateAtom ofReign(int reign, int p) {
        return signed.ofReign(reign, p);
    }

    /** The bare date at {@code p}: a day, a month, a year, a decade or a century. */
    @Nullable
    DateAtom core(int p, boolean joined, boolean strong) {
        return switch (t.sense(p)) {
            case NUMBER -> t.has(p, DateTokens.QUANTITY) ? null : number(p, joined, strong);
            case MONTH -> monthFirst(p);
            case REGNAL, KIN_YEAR, KIN_MONTH -> signed.at(p);
            case BCE -> signed.at(p);
            case CE ->
                signed.at(p) != null
                        ? signed.at(p)
                        : t.isBareNumber(p + 1, 4) && t.value(p + 1) > 0 ? era(p, p + 1, p + 2, false) : null;
            default -> null;
        };
    }

    private @Nullable DateAtom number(int p, boolean joined, boolean strong) {
        int digits = t.digits(p);
        DateAtom atom = signed.at(p);
        if (atom == null) {
            atom = century(p);
        }
        if (atom == null && digits == 4) {
            atom = iso(p);
        }
        if (atom == null) {
            atom = numbers.at(p);
        }
        if (atom == null && digits <= 2) {
            atom = dayFirst(p, joined);
        }
        if (atom != null) {
            return atom;
        }
        if (t.isBareNumber(p, 4) && t.value(p) > 0) {
            if (t.is(p + 1, Sense.BCE)) {
                return era(p, p, p + 2, true);
            }
            if (t.is(p + 1, Sense.CE)) {
                return era(p, p, p + 2, false);
            }
        }
        if (t.isYear(p)) {
            return joined || defence.yearMayBegin(p) ? plainYear(p) : null;
        }
        if (strong && t.isBareNumber(p, 3) && digits == 3 && t.value(p) >= 100 && defence.yearMayEnd(p, false)) {
            return year(new DateAtom(), p, p, t.value(p));
        }
        return null;
    }

    private @Nullable DateAtom plainYear(int p) {
        int year = t.value(p);
        if (t.is(p + 1, Sense.DECADE) && t.glued(p + 1)) {
            return year % 10 == 0 ? decade(p, p + 1) : null;
        }
        if (year % 10 == 0
                && t.is(p + 1, Sense.APOSTROPHE)
                && t.glued(p + 1)
                && t.is(p + 2, Sense.DECADE)
                && t.glued(p + 2)) {
            return decade(p, p + 2);
        }
        if (t.gluedPair(p + 1, Sense.SLASH)) {
            return slashedYears(p);
        }
        DateAtom ymd = yearMonthDay(p);
        if (ymd != null) {
            return ymd;
        }
        boolean opensSentence = t.is(p - 1, Sense.IN) && t.has(p - 1, DateTokens.CAPITAL) || t.is(p - 1, Sense.YEAR);
        return defence.yearMayEnd(p, opensSentence) ? year(new DateAtom(), p, p, year) : null;
    }

    /** "1984/85": a year that begins within a calendar year; "c. 1750/60". */
    private @Nullable DateAtom slashedYears(int p) {
        int q = p + 2;
        int next = t.value(p) + 1;
        int span = t.digits(q) == 4 ? 10_000 : t.digits(q) == 2 ? 100 : 10;
        int to = t.value(p) - t.value(p) % span + t.value(q);
        boolean turns = t.digits(q) < 4 && to < t.value(p) && to + span == t.value(p) + 1;
        to += turns ? span : 0;
        boolean follows = to == t.value(p) + 1 || t.digits(q) == 2 && to > t.value(p);
        if (!follows || t.digits(q) == 3 || !t.isBareNumber(q, 4) || !defence.yearMayEnd(q, false)) {
            return null;
        }
        DateAtom atom = new DateAtom();
        atom.yearTo = to;
        atom.scope = DateAtom.Scope.YEARS;
        return year(atom, p, q, t.value(p));
    }

    private DateAtom decade(int p, int last) {
        DateAtom atom = new DateAtom();
        atom.scope = DateAtom.Scope.DECADE;
        return year(atom, p, last, t.value(p));
    }

    /** "1996 May 3". */
    private @Nullable DateAtom yearMonthDay(int p) {
        if (!t.is(p + 1, Sense.MONTH) || t.has(p + 1, DateTokens.NEW_LINE) || !mayBeMonth(p + 1)) {
            return null;
        }
        int q = t.is(p + 2, Sense.STOP) && t.has(p + 1, DateTokens.SHORT) ? p + 3 : p + 2;
        boolean another = t.is(q + 1, Sense.COMMA) ? t.isYear(q + 2) : t.isYear(q + 1);
        if (!t.isDay(q) || another || t.is(q + 1, Sense.UNIT) || t.is(q + 1, Sense.COUNTED)) {
            return null;
        }
        return day(p, q, t.value(p), t.value(p + 1), t.value(q), false);
    }

    private @Nullable DateAtom century(int p) {
        if (!t.has(p, DateTokens.NTH) || t.value(p) < 1 || t.value(p) > 21) {
            return null;
        }
        int q = t.is(p + 1, Sense.DASH) && t.glued(p + 1) ? p + 2 : p + 1;
        if (!t.is(q, Sense.CENTURY)) {
            return null;
        }
        boolean bce = t.is(q + 1, Sense.BCE);
        int n = t.value(p);
        DateAtom atom = new DateAtom();
        atom.scope = DateAtom.Scope.CENTURY;
        atom.era = bce || t.is(q + 1, Sense.CE);
        return year(atom, p, atom.era ? q + 1 : q, bce ? 1 - 100 * n : 100 * (n - 1));
    }

    /** "2017-05-27", "2017-05". */
    private @Nullable DateAtom iso(int p) {
        if (!t.isYear(p)
                || !t.gluedPair(p + 1, Sense.DASH)
                || !t.has(p + 1, DateTokens.HYPHEN)
                || t.digits(p + 2) > 2) {
            return null;
        }
        int month = t.value(p + 2);
        if (month < 1 || month > 12 || t.has(p + 2, DateTokens.NTH)) {
            return null;
        }
        if (t.gluedPair(p + 3, Sense.DASH)) {
            return t.isDay(p + 4) ? day(p, p + 4, t.value(p), month, t.value(p + 4), false) : null;
        }
        if (t.digits(p + 2) != 2 || !isIsoMonth(p)) {
            return null;
        }
        DateAtom atom = new DateAtom();
        atom.month = month;
        return year(atom, p, p + 2, t.value(p));
    }

    /**
     * "2009-11" may mean November 2009 or the years 2009 to 2011. A leading zero, or an end that would not be later,
     * makes it a month; so does standing alone as a whole field.
     */
    private boolean isIsoMonth(int p) {
        return t.value(p + 2) < 10
                || t.value(p + 2) <= t.value(p) % 100
                || t.is(p - 1, Sense.BREAK) && t.is(p + 3, Sense.BREAK);
    }

    /** "27 May 2017", "27th of May, 2017", "14 May". */
    private @Nullable DateAtom dayFirst(int p, boolean joined) {
        if (!t.isDay(p) || !joined && t.glued(p) && (t.is(p - 1, Sense.STOP) || t.is(p - 1, Sense.SLASH))) {
            return null;
        }
        int q = p + 1;
        if (t.is(q, Sense.SPAN)) {
            q++;
        }
        if (t.is(q, Sense.OF)) {
            q++;
        }
        if (!t.is(q, Sense.MONTH)) {
            return null;
        }
        DateAtom atom = new DateAtom();
        atom.day = t.value(p);
        atom.month = t.value(q);
        int r = afterMonth(q);
        int year = yearPlace(r, true);
        if (year < 0) {
            return mayBeMonth(q) ? yearless(atom, p, q) : null;
        }
        return withYear(atom, p, year);
    }

    /** "May 27, 2017", "May 2017", "May 27", "May". */
    private @Nullable DateAtom monthFirst(int p) {
        DateAtom atom = new DateAtom();
        atom.month = t.value(p);
        atom.monthFirst = true;
        int q = t.is(p + 1, Sense.STOP) && t.has(p, DateTokens.SHORT) ? p + 2 : p + 1;
        int era = t.eraYear(q);
        if (era >= 0 && mayBeMonth(p)) {
            return withYear(atom, p, era);
        }
        int d = t.is(q, Sense.THE) && t.has(q + 1, DateTokens.NTH) ? q + 1 : q;
        if (t.isDay(d) && !t.is(d + 1, Sense.UNIT) && !t.is(d + 1, Sense.COUNTED) && !t.is(d + 1, Sense.CENTURY)) {
            atom.day = t.value(d);
            int r = d + 1;
            int year = yearPlace(styled(r), t.is(r, Sense.COMMA));
            if (year >= 0) {
                return withYear(atom, p, year);
            }
            boolean decimal = t.glued(r)
                    && (t.is(r, Sense.STOP) || t.is(r, Sense.SLASH))
                    && t.glued(r + 1)
                    && t.is(r + 1, Sense.NUMBER);
            return mayBeMonth(p) && !decimal ? yearless(atom, p, d) : null;
        }
        if (!mayBeMonth(p)) {
            return null;
        }
        int r = t.is(q, Sense.COMMA) || t.is(q, Sense.OF) ? q + 1 : q;
        if (t.isYear(r) && defence.yearMayEnd(r, false)) {
            return withYear(atom, p, r);
        }
        boolean early = t.isBareNumber(r, 3) && t.digits(r) == 3 && r == q && !t.has(p, DateTokens.EVERYDAY);
        if (early && defence.yearMayEnd(r, false) && !t.has(p, DateTokens.SHORT)) {
            return withYear(atom, p, r);
        }
        atom.doubtfulMonth = t.has(p, DateTokens.EVERYDAY) || !t.has(p, DateTokens.CAPITAL);
        return yearless(atom, p, p);
    }

    private int afterMonth(int q) {
        return styled(t.is(q + 1, Sense.STOP) && t.has(q, DateTokens.SHORT) ? q + 2 : q + 1);
    }

    /** Skips the calendar's name or the other calendar's date in brackets: "(O.S.)", "18 December [O.S. 6] 1878". */
    private int styled(int r) {
        if (!t.is(r, Sense.OPEN) || !t.is(r + 1, Sense.STYLE)) {
            return r;
        }
        for (int q = r + 2; q < r + 7; q++) {
            if (t.is(q, Sense.CLOSE)) {
                return q + 1;
            }
        }
        return r;
    }

    /** A month's name that is also an everyday word must begin with a capital. */
    boolean mayBeMonth(int p) {
        return !t.has(p, DateTokens.EVERYDAY) || t.has(p, DateTokens.CAPITAL);
    }

    /** The place of the year's number at or soon after {@code r}; -1 where there is none. */
    private int yearPlace(int r, boolean shortYears) {
        int q = t.is(r, Sense.COMMA) || t.is(r, Sense.OF) ? r + 1 : r;
        if (t.is(q, Sense.CE)) {
            q++;
        }
        if (t.isYear(q)) {
            return defence.yearMayEnd(q, false) ? q : -1;
        }
        boolean era = t.is(q + 1, Sense.BCE) || t.is(q + 1, Sense.CE) || t.is(q - 1, Sense.CE);
        if (t.isBareNumber(q, 3) && t.value(q) > 0 && (era || shortYears && t.digits(q) == 3)) {
            return era || defence.yearMayEnd(q, false) ? q : -1;
        }
        return -1;
    }

    private @Nullable DateAtom withYear(DateAtom atom, int p, int yearAt) {
        int year = t.value(yearAt);
        int last = yearAt;
        if (t.is(yearAt + 1, Sense.BCE)) {
            year = 1 - year;
            last++;
        } else if (t.is(yearAt + 1, Sense.CE)) {
            last++;
        }
        int length = YearMonth.of(year, atom.month).lengthOfMonth();
        if (atom.day > length) {
            if (atom.day != 29) {
                return null;
            }
            // 29 February of a year that is a leap year only in the Julian calendar: the month is sure.
            atom.day = 0;
        }
        int noted = styled(last + 1);
        return year(atom, p, noted > last + 1 ? noted - 1 : last, year);
    }

    /** A day of numbers from token {@code p} to {@code last}; null where the month has no such day. */
    @Nullable
    DateAtom day(int p, int last, int year, int month, int day, boolean monthFirst) {
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        DateAtom atom = new DateAtom();
        atom.month = month;
        atom.day = day;
        atom.monthFirst = monthFirst;
        return year(atom, p, last, year);
    }

    private DateAtom era(int p, int yearAt, int next, boolean bce) {
        DateAtom atom = new DateAtom();
        atom.era = true;
        return year(atom, p, next - 1, bce ? 1 - t.value(yearAt) : t.value(yearAt));
    }

    DateAtom year(DateAtom atom, int p, int last, int year) {
        atom.yearKnown = true;
        atom.year = year;
        return yearless(atom, p, last);
    }

    DateAtom yearless(DateAtom atom, int p, int last) {
        atom.core = p;
        atom.start = t.start(p);
        atom.end = t.end(last);
        atom.next = last + 1;
        return atom;
    }

    /** Skips a weekday, "the" and "year" before a date at {@code p}. */
    int plain(int p) {
        int q = p;
        if (t.is(q, Sense.WEEKDAY)) {
            q += t.is(q + 1, Sense.COMMA) ? 2 : 1;
        }
        if (t.is(q, Sense.THE)) {
            q++;
        }
        if (t.is(q, Sense.YEAR) && t.is(q + 1, Sense.NUMBER)) {
            q++;
        }
        return q;
    }
}
