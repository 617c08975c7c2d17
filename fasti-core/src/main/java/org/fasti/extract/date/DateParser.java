package org.fasti.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads the dates, ranges and lists of dates in stretches of tokens. */
final class DateParser implements Consumer<DateScanner.Stretch> {
    /** How far apart, in chars, a date that lacks its year may stand from the date that supplies it. */
    private static final int YEAR_REACH = 160;
    /** How many dates without a year may wait in a list for the one that has it. */
    private static final int LIST_REACH = 4;

    private final String text;
    private final List<DateExpression> found = new ArrayList<>();

    private DateTokens t = new DateTokens();
    private DateGrammar grammar;
    /** Offset up to which all is read. */
    private int readTo;
    /** The date read last, which may supply a year; its offset's end is its reach. */
    private @Nullable DateAtom last;

    DateParser(String text) {
        this.text = text;
        this.grammar = new DateGrammar(text, t);
    }

    List<DateExpression> found() {
        return List.copyOf(found);
    }

    @Override
    public void accept(DateScanner.Stretch stretch) {
        if (stretch.tokens() != t) {
            t = stretch.tokens();
            grammar = new DateGrammar(text, t);
        }
        int i = 0;
        while (i < stretch.settled() && t.start(i) < readTo) {
            i++;
        }
        while (i < stretch.settled()) {
            i = Math.max(i + 1, expression(i));
        }
        readTo = Math.max(readTo, t.end(Math.min(i, t.size()) - 1));
    }

    /** Reads what begins at token {@code i}; gives the token after it, or {@code i} where nothing begins there. */
    private int expression(int i) {
        return switch (t.sense(i)) {
            case FROM, BETWEEN -> led(i);
            case DASH -> startUnsaid(i);
            case NUMBER,
                    MONTH,
                    KIN,
                    CE,
                    SEASON,
                    CIRCA,
                    ABOUT,
                    EARLY,
                    MID,
                    LATE,
                    BEGINNING,
                    MIDDLE,
                    END,
                    ORDINAL,
                    BY,
                    BEFORE,
                    AFTER -> unled(i);
            default -> i;
        };
    }

    /** "from ... to ...", "between ... and ...". */
    private int led(int i) {
        boolean between = t.is(i, Sense.BETWEEN);
        int p = plain(i + 1);
        int next = dayRange(i, p, between);
        if (next == i) {
            next = yearRange(i, p, between, true);
        }
        if (next > i) {
            return next;
        }
        DateAtom a = t.is(p, Sense.KIN) ? kinYear(p) : grammar.atom(p, true);
        if (a == null) {
            return i;
        }
        int joined = join(a, i, true, between);
        return joined > i ? joined : i;
    }

    private int unled(int i) {
        int next = dayRange(i, i, false);
        if (next == i) {
            next = yearRange(i, i, false, false);
        }
        if (next > i) {
            return next;
        }
        DateAtom a = t.is(i, Sense.KIN) ? kinYear(i) : grammar.atom(i, false);
        if (a == null) {
            return rejected(i);
        }
        int joined = join(a, i, false, false);
        if (joined > i) {
            return joined;
        }
        if (!a.yearKnown) {
            int either = slashedMonths(a);
            return either > i ? either : supplied(a, i);
        }
        if (a.isPlainYear() && (isGluedToWord(a.core) || isChained(a))) {
            return rejected(i);
        }
        return point(a) ? a.next : i;
    }

    /** "the same year", "the following year": counted from the date before, on the same line and near. */
    private @Nullable DateAtom kinYear(int i) {
        boolean kin = t.is(i, Sense.KIN) && t.is(i + 1, Sense.YEAR);
        if (!kin || last == null || !lends(last, t.start(i))) {
            return null;
        }
        return grammar.year(new DateAtom(), i, i + 1, last.year + t.value(i));
    }

    /** A number that is no year takes along the numbers chained to it: "pp. 1990-1995", "2 - 8 - 2". */
    private int rejected(int i) {
        if (!t.is(i, Sense.NUMBER)) {
            return i;
        }
        boolean numbered = grammar.isNumbered(i);
        int p = i;
        while (t.is(p + 1, Sense.DASH)
                && t.is(p + 2, Sense.NUMBER)
                && (numbered
                        || t.glued(p + 1) && t.glued(p + 2) && t.has(p + 1, DateTokens.HYPHEN) && t.digits(p) != 4)) {
            p += 2;
        }
        return p + 1;
    }

    /** "MD1990", but not "Born1844" where the field ends: labels are often pasted together with their values. */
    private boolean isGluedToWord(int p) {
        boolean fieldEnds = startsLine(p + 1) || t.is(p + 1, Sense.OPEN) || t.is(p + 1, Sense.COMMA);
        return t.glued(p) && t.is(p - 1, Sense.WORD) && !fieldEnds;
    }

    /** A number joined to another that is no year: "1990-55512", "between 1500 and 2000 men". */
    private boolean isChained(DateAtom a) {
        int n = a.next;
        boolean joined = t.is(n, Sense.DASH) || t.is(n, Sense.TO);
        boolean between = t.is(n, Sense.AND) && t.is(a.core - 1, Sense.BETWEEN);
        if ((joined || between)
                && t.is(n + 1, Sense.NUMBER)
                && (t.is(n + 2, Sense.UNIT) || t.is(n + 2, Sense.COUNTED))) {
            return true;
        }
        return grammar.gluedPair(a.next, Sense.DASH) && t.has(a.next, DateTokens.HYPHEN);
    }

    private int plain(int p) {
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

    /** "5-10 January 1854", "between 5 and 10 January 1854", "3 and 5 May 1990": the first is only a day's number. */
    private int dayRange(int i, int p, boolean between) {
        if (!grammar.isDay(p) || p > i && t.is(p - 1, Sense.NUMBERED)) {
            return i;
        }
        Sense join = t.sense(p + 1);
        if (join == Sense.SLASH) {
            return slashedDays(i, p);
        }
        boolean range = join == Sense.DASH || join == Sense.TO || between && join == Sense.AND;
        if (!range && join != Sense.AND) {
            return i;
        }
        DateAtom b = grammar.core(plain(p + 2), true, false);
        if (b == null || b.monthFirst || b.day <= t.value(p) || b.month == 0) {
            return i;
        }
        if (!b.yearKnown && !supplyYear(b)) {
            return i;
        }
        DateAtom a = new DateAtom();
        a.month = b.month;
        a.day = t.value(p);
        grammar.year(a, p, p, b.year);
        if (range) {
            return range(a, b, t.start(i)) ? b.next : i;
        }
        return point(a) ? p + 1 : i;
    }

    /** "14/15 February 1945" and "6/18 May 1868": a night, or a day in two calendars; either day is possible. */
    private int slashedDays(int i, int p) {
        DateAtom b = grammar.isDay(p + 2) ? grammar.core(p + 2, true, false) : null;
        if (b == null || !b.isFullDate() || b.monthFirst || b.day <= t.value(p) || b.day - t.value(p) > 13) {
            return i;
        }
        DateAtom a = new DateAtom();
        a.month = b.month;
        a.day = t.value(p);
        grammar.year(a, p, p, b.year);
        return either(a, b) ? b.next : i;
    }

    /** "June/July 1990": either month is possible. */
    private int slashedMonths(DateAtom a) {
        DateAtom b = t.is(a.next, Sense.SLASH) && a.day == 0 ? grammar.core(a.next + 1, true, false) : null;
        if (b == null || !b.yearKnown || b.month <= a.month || b.day > 0) {
            return 0;
        }
        a.year = b.year;
        a.yearKnown = true;
        return either(a, b) ? b.next : 0;
    }

    private boolean either(DateAtom a, DateAtom b) {
        Edtf dates = a.edtf()
                .flatMap(first -> b.edtf().flatMap(second -> Edtf.parse(first + "/" + second)))
                .orElse(null);
        if (dates == null) {
            return false;
        }
        found.add(new DateExpression.Point(new Span(a.start, b.end), dates));
        last = b;
        return true;
    }

    /**
     * Ranges of years that are too short to stand alone: "100-44 BC", "(976-1025)", "from 976 to 1025", "in 976".
     */
    private int yearRange(int i, int p, boolean between, boolean led) {
        if (!grammar.isBareNumber(p, 4) || t.value(p) == 0) {
            return i;
        }
        Sense join = t.sense(p + 1);
        boolean joins = join == Sense.DASH || join == Sense.TO || between && join == Sense.AND;
        if (joins && grammar.isBareNumber(p + 2, 4) && t.is(p + 3, Sense.BCE) && t.value(p) >= t.value(p + 2)) {
            DateAtom a = grammar.year(new DateAtom(), p, p, 1 - t.value(p));
            DateAtom b = grammar.year(new DateAtom(), p + 2, p + 3, 1 - t.value(p + 2));
            return range(a, b, t.start(i)) ? b.next : i;
        }
        if (t.digits(p) != 3 || t.value(p) < 100) {
            return i;
        }
        int q = p + 2;
        if (joins && (t.digits(q) == 3 || grammar.isYear(q)) && grammar.isBareNumber(q, 4) && t.value(q) > t.value(p)) {
            boolean bracketed = t.is(p - 1, Sense.OPEN) && t.is(q + 1, Sense.CLOSE);
            boolean ownLine = startsLine(p) && startsLine(q + 1);
            if ((led || bracketed || ownLine) && grammar.yearMayEnd(q, false)) {
                DateAtom a = grammar.year(new DateAtom(), p, p, t.value(p));
                DateAtom b = grammar.year(new DateAtom(), q, q, t.value(q));
                return range(a, b, t.start(i)) ? b.next : i;
            }
        }
        boolean inYear = t.is(p - 1, Sense.IN) || t.is(p - 1, Sense.YEAR);
        boolean closed = switch (t.sense(p + 1)) {
            case COMMA, CLOSE, FOLLOW, AND, BREAK -> true;
            case STOP -> !t.glued(p + 2);
            case MARK -> text.charAt(t.start(p + 1)) == ';';
            default -> t.is(p - 1, Sense.YEAR);
        };
        if (!led && inYear && closed) {
            DateAtom a = grammar.year(new DateAtom(), p, p, t.value(p));
            return point(a) ? a.next : i;
        }
        return i;
    }

    private boolean startsLine(int p) {
        return t.is(p, Sense.BREAK) || t.is(p - 1, Sense.BREAK) || t.has(p, DateTokens.NEW_LINE);
    }

    /** "-1999" where nothing stands before: a range whose start is not said. */
    private int startUnsaid(int i) {
        boolean opens = t.is(i - 1, Sense.OPEN) || startsLine(i);
        if (!opens || !t.glued(i + 1)) {
            return i;
        }
        DateAtom b = grammar.atom(i + 1, true);
        if (b == null || !b.yearKnown || b.edtf().isEmpty() || t.is(b.next, Sense.DASH)) {
            return i;
        }
        boolean closes = t.is(b.next, Sense.CLOSE) || startsLine(b.next) || t.is(b.next, Sense.COMMA);
        if (!closes) {
            return i;
        }
        emit(new DateExpression.Range(
                new Span(t.start(i), b.end), Bound.UNSAID, Bound.on(b.edtf().get())));
        last = b;
        return b.next;
    }

    /** Reads the rest of a range that begins with {@code a}; gives the token after it, or {@code i} for none. */
    private int join(DateAtom a, int i, boolean led, boolean between) {
        int j = a.next;
        int start = led ? t.start(i) : a.start;
        if (t.is(j, Sense.ONWARD) || t.is(j, Sense.DASH) && t.is(j + 1, Sense.ONWARD)) {
            int at = t.is(j, Sense.ONWARD) ? j : j + 1;
            return a.yearKnown && open(a, start, t.end(at), Bound.UNSAID) ? at + 1 : i;
        }
        if (a.isFullDate() && t.glued(j) && (t.is(j, Sense.MONTH) || t.is(j, Sense.NUMBER))) {
            // A dash was lost: "October 9, 1813January 25, 1867".
            DateAtom b = grammar.core(j, true, false);
            return b != null && b.isFullDate() && range(a, b, start) ? b.next : i;
        }
        int c = t.is(j, Sense.COMMA) && (t.is(j + 1, Sense.TO) || t.is(j + 1, Sense.UP)) ? j + 1 : j;
        boolean word = t.is(c, Sense.TO);
        if (t.is(c, Sense.UP) && t.is(c + 1, Sense.TO)) {
            c++;
            word = true;
        }
        boolean dash = t.is(c, Sense.DASH);
        boolean and = between && t.is(c, Sense.AND);
        if (!word && !dash && !and) {
            return i;
        }
        if (between && !and && !dash) {
            return i;
        }
        int k = plain(c + 1);
        int present = present(k, word, led);
        if (present > k) {
            return a.yearKnown && open(a, start, t.end(present - 1), Bound.STILL_HELD) ? present : i;
        }
        DateAtom b = end(a, k, word, led);
        if (b != null && resolve(a, b) && ordered(a, b, c) && !startsAnotherLine(b, k) && range(a, b, start)) {
            return b.next;
        }
        if (dash && a.yearKnown && endsOpen(c)) {
            return open(a, start, t.end(c), Bound.STILL_HELD) ? c + 1 : i;
        }
        return i;
    }

    /** The token after "present", "the present day", "date"; {@code k} where there is none. */
    private int present(int k, boolean word, boolean led) {
        if (t.is(k, Sense.DATE) && word && !t.is(k + 1, Sense.WORD)) {
            return k + 1;
        }
        if (!t.is(k, Sense.PRESENT)) {
            return k;
        }
        // "to present the award" is no range.
        boolean verb = word
                && !led
                && !t.is(k - 1, Sense.THE)
                && (t.is(k + 1, Sense.THE) || t.is(k + 1, Sense.WORD))
                && !t.has(k + 1, DateTokens.NEW_LINE);
        if (verb) {
            return k;
        }
        return t.is(k + 1, Sense.SPAN) ? k + 2 : k + 1;
    }

    private @Nullable DateAtom end(DateAtom a, int k, boolean word, boolean led) {
        if (!a.yearKnown && a.monthFirst && a.day > 0 && grammar.isDay(k)) {
            // "January 5 to 10, 1854"
            int y = t.is(k + 1, Sense.COMMA) ? k + 2 : k + 1;
            if (grammar.isYear(y) && grammar.yearMayEnd(y, false) && t.value(k) > a.day) {
                DateAtom b = new DateAtom();
                b.month = a.month;
                b.day = t.value(k);
                return grammar.year(b, k, y, t.value(y));
            }
        }
        DateAtom b = grammar.atom(k, true);
        if (b != null) {
            boolean bareMonth = !b.yearKnown && b.day == 0;
            return bareMonth && (b.doubtfulMonth && !led || a.month == 0) ? null : b;
        }
        if (a.isYearOnly() || a.scope == DateAtom.Scope.SEASON) {
            return elidedYear(a, k, word);
        }
        return null;
    }

    /** "1914-18", "1907-8", "1999-00". */
    private @Nullable DateAtom elidedYear(DateAtom a, int k, boolean word) {
        int digits = t.digits(k);
        boolean glued = t.glued(k);
        if (word || !grammar.isBareNumber(k, 2) || digits == 1 && !glued || a.year < 1000) {
            return null;
        }
        if (!grammar.yearMayEnd(k, false) || t.is(k + 1, Sense.MONTH) || grammar.gluedPair(k + 1, Sense.DASH)) {
            return null;
        }
        if (!glued && t.is(k + 1, Sense.DASH)) {
            return null;
        }
        int span = digits == 1 ? 10 : 100;
        int year = a.year - a.year % span + t.value(k);
        if (year <= a.year) {
            year += digits == 2 && year + 100 - a.year <= 20 ? 100 : 0;
        }
        return year > a.year ? grammar.year(new DateAtom(), k, k, year) : null;
    }

    /** Each end may lend its year to the other. */
    private boolean resolve(DateAtom a, DateAtom b) {
        if (a.yearKnown && b.yearKnown) {
            return true;
        }
        if (b.yearKnown && a.month > 0 && b.month > 0) {
            a.year = a.dayOfYearKey() > b.dayOfYearKey() && b.day > 0 == a.day > 0 ? b.year - 1 : b.year;
            a.yearKnown = true;
            return true;
        }
        if (a.yearKnown && a.month > 0 && b.month > 0) {
            b.year = b.dayOfYearKey() < a.dayOfYearKey() && b.day > 0 == a.day > 0 ? a.year + 1 : a.year;
            b.yearKnown = true;
            return true;
        }
        if (!a.yearKnown && !b.yearKnown && a.day > 0 && b.day > 0 && supplyYear(a)) {
            b.year = b.dayOfYearKey() < a.dayOfYearKey() ? a.year + 1 : a.year;
            b.yearKnown = true;
            return true;
        }
        return false;
    }

    /** A range that runs backwards is only believed where it is plainly written as one. */
    private boolean ordered(DateAtom a, DateAtom b, int c) {
        if (a.year <= b.year) {
            return true;
        }
        return a.month > 0 && b.month > 0 || t.is(c, Sense.DASH) && t.glued(c) && t.glued(c + 1) && !a.era && !b.era;
    }

    /** "2022-" at a line's end, and the next line begins another range. */
    private boolean startsAnotherLine(DateAtom b, int k) {
        return t.has(k, DateTokens.NEW_LINE) && t.is(b.next, Sense.DASH);
    }

    private boolean endsOpen(int dash) {
        int n = dash + 1;
        if (t.is(n, Sense.CLOSE) || t.is(n, Sense.BREAK) || t.has(n, DateTokens.NEW_LINE)) {
            return true;
        }
        if (!t.glued(dash)) {
            return false;
        }
        return switch (t.sense(n)) {
            case COMMA, STOP -> true;
            case MARK -> text.charAt(t.start(n)) == ';';
            case AND -> true;
            default -> false;
        };
    }

    /** A date without a year: a list's later date or a date shortly before supplies it, or it is not reported. */
    private int supplied(DateAtom a, int i) {
        if (a.side != DateAtom.Side.AT) {
            return a.next;
        }
        DateAtom lender = listed(a, LIST_REACH);
        if (lender != null) {
            a.year = lender.year;
            a.yearKnown = true;
            return point(a) ? a.next : i;
        }
        if (supplyYear(a)) {
            point(a);
        }
        return a.next;
    }

    /** The next date of the list that {@code a} is in that has a year. */
    private @Nullable DateAtom listed(DateAtom a, int reach) {
        int j = a.next;
        boolean comma = t.is(j, Sense.COMMA);
        if (comma) {
            j++;
        }
        boolean and = t.is(j, Sense.AND);
        if (and) {
            j++;
        }
        if (!comma && !and || reach == 0) {
            return null;
        }
        DateAtom b = grammar.core(plain(j), true, false);
        if (b == null || b.month == 0 || b.day > 0 != a.day > 0 || b.dayOfYearKey() <= a.dayOfYearKey()) {
            return null;
        }
        return b.yearKnown ? b : listed(b, reach - 1);
    }

    /** Takes the year from the date before, unless that would run backwards. */
    private boolean supplyYear(DateAtom a) {
        DateAtom lender = last;
        if (lender == null || !lends(lender, a.start)) {
            return false;
        }
        int of = t.is(a.next, Sense.OF) ? a.next + 1 : a.next;
        int kin = t.is(of, Sense.THE) ? of + 1 : of;
        if (t.is(kin, Sense.KIN) && t.is(kin + 1, Sense.YEAR)) {
            // "on 18 June of the same year"
            a.year = lender.year + t.value(kin);
            a.end = t.end(kin + 1);
            a.next = kin + 2;
        } else if (a.day > 0 && a.dayOfYearKey() >= lender.dayOfYearKey()) {
            a.year = lender.year;
        } else {
            return false;
        }
        a.yearKnown = true;
        return true;
    }

    /** Whether a date can supply the year of something at {@code offset}: it stands on the same line and near. */
    private boolean lends(DateAtom lender, int offset) {
        if (offset - lender.end > YEAR_REACH
                || lender.scope != DateAtom.Scope.DATE
                || lender.side != DateAtom.Side.AT) {
            return false;
        }
        for (int p = lender.end; p < offset; p++) {
            if (text.charAt(p) == '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean point(DateAtom a) {
        Edtf date = a.edtf().orElse(null);
        if (date == null) {
            return false;
        }
        emit(new DateExpression.Point(new Span(a.start, a.end), date));
        last = a;
        return true;
    }

    private boolean range(DateAtom a, DateAtom b, int start) {
        Edtf from = a.edtf().orElse(null);
        Edtf to = b.edtf().orElse(null);
        if (from == null || to == null) {
            return false;
        }
        emit(new DateExpression.Range(new Span(start, b.end), Bound.on(from), Bound.on(to)));
        last = b;
        return true;
    }

    private boolean open(DateAtom a, int start, int end, Bound until) {
        Edtf from = a.edtf().orElse(null);
        if (from == null) {
            return false;
        }
        emit(new DateExpression.Range(new Span(start, end), Bound.on(from), until));
        last = a;
        return true;
    }

    private void emit(DateExpression expression) {
        found.add(expression);
    }
}
