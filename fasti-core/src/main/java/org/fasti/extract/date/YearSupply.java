package org.fasti.extract.date;

import org.jspecify.annotations.Nullable;

/** Finds the year of dates that are written without one: in the other end of a range, in a list, in the date before. */
final class YearSupply {
    /** How far apart, in chars, a date that lacks its year may stand from the date that supplies it. */
    private static final int REACH = 160;
    /** How many dates without a year may wait in a list for the one that has it. */
    private static final int LIST_REACH = 4;

    private final String text;
    private final DateTokens t;
    private final DateGrammar grammar;
    private final FoundDates found;

    YearSupply(String text, DateTokens tokens, DateGrammar grammar, FoundDates found) {
        this.text = text;
        this.t = tokens;
        this.grammar = grammar;
        this.found = found;
    }

    /** Each end may lend its year to the other. */
    boolean ofEnds(DateAtom a, DateAtom b) {
        if (a.yearKnown && b.yearKnown) {
            return true;
        }
        if (b.kin) {
            return (a.yearKnown || fromBefore(a)) && counted(b, a);
        }
        if (a.yearKnown && a.moon && b.month > 0) {
            b.year = a.year;
            b.yearKnown = true;
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
        if (!a.yearKnown && !b.yearKnown && a.day > 0 && b.day > 0 && fromBefore(a)) {
            b.year = b.dayOfYearKey() < a.dayOfYearKey() ? a.year + 1 : a.year;
            b.yearKnown = true;
            return true;
        }
        return false;
    }

    /** Takes the year from a later date of the same list. */
    boolean fromList(DateAtom a) {
        DateAtom lender = listed(a, LIST_REACH);
        if (lender == null) {
            return false;
        }
        a.year = lender.year;
        a.yearKnown = true;
        return true;
    }

    /** The next date of the list that {@code a} is in that has a year. */
    private @Nullable DateAtom listed(DateAtom a, int reach) {
        int j = a.next;
        boolean comma = t.is(j, Sense.COMMA);
        if (comma) {
            j++;
        }
        boolean and = t.is(j, Sense.AND) || t.is(j, Sense.OR);
        if (and) {
            j++;
        }
        if (!comma && !and || reach == 0) {
            return null;
        }
        DateAtom b = grammar.core(grammar.plain(j), true, false);
        if (b == null || b.month == 0 || b.day > 0 != a.day > 0 || b.dayOfYearKey() <= a.dayOfYearKey()) {
            return null;
        }
        return b.yearKnown ? b : listed(b, reach - 1);
    }

    /** Takes the year from the date before, unless that would run backwards. */
    boolean fromBefore(DateAtom a) {
        DateAtom lender = found.last();
        if (lender == null || !lends(lender, a.start)) {
            return false;
        }
        if (a.kin) {
            return counted(a, lender);
        }
        int of = t.is(a.next, Sense.OF) ? a.next + 1 : a.next;
        int kin = t.is(of, Sense.THE) ? of + 1 : of;
        if (t.is(kin, Sense.KIN) && t.is(kin + 1, Sense.YEAR)) {
            // "on 18 June of the same year"
            a.year = lender.year + t.value(kin);
            a.end = t.end(kin + 1);
            a.next = kin + 2;
        } else if ((a.day > 0 || a.signed && a.month > lender.month) && a.dayOfYearKey() >= lender.dayOfYearKey()) {
            a.year = lender.year;
        } else {
            return false;
        }
        a.yearKnown = true;
        return true;
    }

    private static boolean counted(DateAtom a, DateAtom from) {
        if (a.kinMonth && from.month == 0) {
            return false;
        }
        a.month = a.kinMonth ? from.month : a.month;
        a.year = from.year + a.kinYears;
        a.yearKnown = true;
        return true;
    }

    /** "the same year", "the following year": counted from the date before, on the same line and near. */
    @Nullable
    DateAtom kinYear(int i) {
        boolean kin = t.is(i, Sense.KIN) && t.is(i + 1, Sense.YEAR);
        DateAtom last = found.last();
        if (!kin || last == null || !lends(last, t.start(i))) {
            return null;
        }
        return grammar.year(new DateAtom(), i, i + 1, last.year + t.value(i));
    }

    /** Whether a date can supply the year of something at {@code offset}: it stands on the same line and near. */
    private boolean lends(DateAtom lender, int offset) {
        if (offset - lender.end > REACH || lender.scope != DateAtom.Scope.DATE || lender.side != DateAtom.Side.AT) {
            return false;
        }
        for (int p = lender.end; p < offset; p++) {
            if (text.charAt(p) == '\n') {
                return false;
            }
        }
        return true;
    }
}
