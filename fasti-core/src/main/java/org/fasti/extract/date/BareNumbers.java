package org.fasti.extract.date;

/**
 * Reads numbers that are dates only by what they are joined to: days whose month comes after ("5-10 January 1854"), and
 * years too short to stand alone ("100-44 BC").
 */
final class BareNumbers {
    private final String text;
    private final DateTokens t;
    private final YearDefence defence;
    private final DateGrammar grammar;
    private final YearSupply years;
    private final FoundDates found;

    BareNumbers(
            String text,
            DateTokens tokens,
            YearDefence defence,
            DateGrammar grammar,
            YearSupply years,
            FoundDates found) {
        this.text = text;
        this.t = tokens;
        this.defence = defence;
        this.grammar = grammar;
        this.years = years;
        this.found = found;
    }

    /**
     * Reads the number at token {@code p}, in an expression that begins at token {@code i} with "from" or "between" or
     * with the number itself; gives the token after what is read, or {@code i} for nothing.
     */
    int read(int i, int p) {
        boolean between = t.is(i, Sense.BETWEEN);
        int next = dayRange(i, p, between);
        return next > i ? next : yearRange(i, p, between, p > i);
    }

    /** "5-10 January 1854", "between 5 and 10 January 1854", "3 and 5 May 1990", "4 or 5 May 1979": the first is only a day's number. */
    private int dayRange(int i, int p, boolean between) {
        if (!t.isDay(p) || p > i && t.is(p - 1, Sense.NUMBERED)) {
            return i;
        }
        Sense join = t.sense(p + 1);
        if (join == Sense.SLASH) {
            return slashedDays(i, p);
        }
        boolean range = join == Sense.DASH || join == Sense.TO || between && join == Sense.AND;
        boolean or = join == Sense.OR;
        if (!range && !or && join != Sense.AND) {
            return i;
        }
        DateAtom b = grammar.core(grammar.plain(p + 2), true, false);
        if (b == null || b.monthFirst || b.day <= t.value(p) || b.month == 0) {
            return i;
        }
        if (!b.yearKnown && !years.fromBefore(b)) {
            return i;
        }
        DateAtom a = new DateAtom();
        a.month = b.month;
        a.day = t.value(p);
        grammar.year(a, p, p, b.year);
        if (range) {
            return found.range(a, b, t.start(i)) ? b.next : i;
        }
        if (or) {
            return found.either(a, b) ? b.next : i;
        }
        return found.point(a) ? p + 1 : i;
    }

    /** "14/15 February 1945" and "6/18 May 1868": a night, or a day in two calendars; either day is possible. */
    private int slashedDays(int i, int p) {
        DateAtom b = t.isDay(p + 2) ? grammar.core(p + 2, true, false) : null;
        if (b == null || !b.isFullDate() || b.monthFirst || b.day <= t.value(p) || b.day - t.value(p) > 13) {
            return i;
        }
        DateAtom a = new DateAtom();
        a.month = b.month;
        a.day = t.value(p);
        grammar.year(a, p, p, b.year);
        return found.either(a, b) ? b.next : i;
    }

    /**
     * Ranges of years that are too short to stand alone: "100-44 BC", "(976-1025)", "from 976 to 1025", "in 976".
     */
    private int yearRange(int i, int p, boolean between, boolean led) {
        if (!t.isBareNumber(p, 4) || t.value(p) == 0) {
            return i;
        }
        Sense join = t.sense(p + 1);
        boolean joins = join == Sense.DASH || join == Sense.TO || between && join == Sense.AND;
        if (joins && t.isBareNumber(p + 2, 4) && t.is(p + 3, Sense.BCE) && t.value(p) >= t.value(p + 2)) {
            DateAtom a = grammar.year(new DateAtom(), p, p, 1 - t.value(p));
            DateAtom b = grammar.year(new DateAtom(), p + 2, p + 3, 1 - t.value(p + 2));
            return found.range(a, b, t.start(i)) ? b.next : i;
        }
        if (t.digits(p) != 3 || t.value(p) < 100) {
            return i;
        }
        int q = p + 2;
        if (joins && (t.digits(q) == 3 || t.isYear(q)) && t.isBareNumber(q, 4) && t.value(q) > t.value(p)) {
            boolean bracketed = t.is(p - 1, Sense.OPEN) && t.is(q + 1, Sense.CLOSE);
            boolean ownLine = t.startsLine(p) && t.startsLine(q + 1);
            if ((led || bracketed || ownLine) && defence.yearMayEnd(q, false)) {
                DateAtom a = grammar.year(new DateAtom(), p, p, t.value(p));
                DateAtom b = grammar.year(new DateAtom(), q, q, t.value(q));
                return found.range(a, b, t.start(i)) ? b.next : i;
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
            return found.point(a) ? a.next : i;
        }
        return i;
    }
}
