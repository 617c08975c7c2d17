package org.fasti.extract.date;

import org.fasti.time.Bound;
import org.jspecify.annotations.Nullable;

/** Reads what follows a date and makes it a range: a join and an end, or an open end. */
final class RangeJoin {
    private final String text;
    private final DateTokens t;
    private final YearDefence defence;
    private final DateGrammar grammar;
    private final YearSupply years;
    private final FoundDates found;

    RangeJoin(
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
     * Reads the rest of a range that begins with {@code a}; gives the token after it, or {@code i} for none.
     *
     * @param i the first token, "from" or "between" where one leads
     */
    int join(DateAtom a, int i) {
        boolean between = t.is(i, Sense.BETWEEN);
        boolean led = between || t.is(i, Sense.FROM);
        int j = a.next;
        int start = led ? t.start(i) : a.start;
        if (t.is(j, Sense.ONWARD) || t.is(j, Sense.DASH) && t.is(j + 1, Sense.ONWARD)) {
            int at = t.is(j, Sense.ONWARD) ? j : j + 1;
            return a.yearKnown && found.open(a, start, t.end(at), Bound.UNSAID) ? at + 1 : i;
        }
        if (a.isFullDate() && t.glued(j) && (t.is(j, Sense.MONTH) || t.is(j, Sense.NUMBER))) {
            // A dash was lost: "October 9, 1813January 25, 1867".
            DateAtom b = grammar.core(j, true, false);
            return b != null && b.isFullDate() && found.range(a, b, start) ? b.next : i;
        }
        int c = t.is(j, Sense.COMMA) && (t.is(j + 1, Sense.TO) || t.is(j + 1, Sense.UP)) ? j + 1 : j;
        boolean word = t.is(c, Sense.TO);
        if (t.is(c, Sense.UP) && t.is(c + 1, Sense.TO)) {
            c++;
            word = true;
        }
        boolean dash = t.is(c, Sense.DASH);
        if (dash && a.side == DateAtom.Side.BY) {
            // "Preceded by1990-1994": the word belongs to what is before.
            a.side = DateAtom.Side.AT;
            start = led ? start : t.start(a.core);
        }
        boolean and = led && t.is(c, Sense.AND);
        if (and && !between && !endsAfterAnd(c + 1)) {
            return i;
        }
        if (!word && !dash && !and) {
            return i;
        }
        if (between && !and && !dash) {
            return i;
        }
        int k = grammar.plain(t.is(c + 1, Sense.TO) ? c + 2 : c + 1);
        int present = present(k, word, led);
        if (present > k) {
            return a.yearKnown && found.open(a, start, t.end(present - 1), Bound.STILL_HELD) ? present : i;
        }
        DateAtom b = end(a, k, word, led);
        boolean dated = false;
        if (b != null) {
            boolean borrows = !b.yearKnown;
            dated = years.ofEnds(a, b);
            if (dated && borrows && a.moon) {
                b.toYearOfMoon();
            }
        }
        if (b != null && dated && ordered(a, b, c) && !startsAnotherLine(b, k) && found.range(a, b, start)) {
            return b.next;
        }
        if (dash && a.yearKnown && endsOpen(c)) {
            return found.open(a, start, t.end(c), Bound.STILL_HELD) ? c + 1 : i;
        }
        return i;
    }

    /** "from 1959 and 1969", as some write for "to": another date of the same kind ends the range, and nothing goes on. */
    private boolean endsAfterAnd(int k) {
        DateAtom b = grammar.atom(k, true);
        return b != null
                && b.yearKnown
                && !t.is(b.next, Sense.TO)
                && !t.is(b.next, Sense.DASH)
                && !t.is(b.next, Sense.ONWARD);
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
        if (!a.yearKnown && a.monthFirst && a.day > 0 && t.isDay(k)) {
            // "January 5 to 10, 1854"
            int y = t.is(k + 1, Sense.COMMA) ? k + 2 : k + 1;
            if (t.isYear(y) && defence.yearMayEnd(y, false) && t.value(k) > a.day) {
                DateAtom b = new DateAtom();
                b.month = a.month;
                b.day = t.value(k);
                return grammar.year(b, k, y, t.value(y));
            }
        }
        boolean counted = a.reign != 0 || a.signed && a.era;
        DateAtom reigning = counted ? grammar.ofReign(a.reign, k) : null;
        DateAtom b = reigning == null ? grammar.atom(k, true) : reigning;
        if (b != null) {
            boolean bareMonth = !b.yearKnown && b.day == 0 && !b.kin;
            boolean name = b.doubtfulMonth && !led && (t.is(b.next, Sense.WORD) || !t.has(k, DateTokens.CAPITAL));
            return bareMonth && (name || a.month == 0) ? null : b;
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
        if (word || !t.isBareNumber(k, 2) || digits == 1 && !glued || a.year < 1000) {
            return null;
        }
        if (!defence.yearMayEnd(k, false) || t.is(k + 1, Sense.MONTH) || t.gluedPair(k + 1, Sense.DASH)) {
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

    /** "-1999" where nothing stands before: a range whose start is not said. */
    int startUnsaid(int i) {
        boolean opens = t.is(i - 1, Sense.OPEN) || t.startsLine(i);
        if (!opens || !t.glued(i + 1)) {
            return i;
        }
        DateAtom b = grammar.atom(i + 1, true);
        if (b == null || !b.yearKnown || t.is(b.next, Sense.DASH)) {
            return i;
        }
        boolean closes = t.is(b.next, Sense.CLOSE) || t.startsLine(b.next) || t.is(b.next, Sense.COMMA);
        if (!closes) {
            return i;
        }
        return found.startUnsaid(b, t.start(i)) ? b.next : i;
    }
}
