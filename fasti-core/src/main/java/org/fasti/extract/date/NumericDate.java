package org.fasti.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates in numbers with marks between, "27.5.2017", "1999.05"; where day and month can be taken for each other, the
 * days between the two readings.
 */
final class NumericDate {
    private final DateTokens t;
    private final YearDefence defence;
    private final DateGrammar grammar;

    NumericDate(DateTokens tokens, YearDefence defence, DateGrammar grammar) {
        this.t = tokens;
        this.defence = defence;
        this.grammar = grammar;
    }

    /** The date that begins at token {@code p}; null where there is none. */
    @Nullable
    DateAtom at(int p) {
        Sense mark = t.sense(p + 1);
        boolean marked = mark == Sense.STOP || mark == Sense.SLASH || mark == Sense.DASH;
        if (!marked || !t.gluedPair(p + 1, mark) || t.digits(p + 2) > 2) {
            return null;
        }
        int middle = t.value(p + 2);
        boolean three = t.gluedPair(p + 3, mark);
        if (!three && t.isYearFirst(mark) && t.isYear(p) && middle >= 1 && middle <= 12) {
            DateAtom month = new DateAtom();
            month.month = middle;
            return grammar.year(month, p, p + 2, t.value(p));
        }
        if (!three) {
            return null;
        }
        if (t.digits(p) == 4 && t.isYear(p) && t.digits(p + 4) <= 2 && middle >= 1 && middle <= 12 && t.isDay(p + 4)) {
            return grammar.day(p, p + 4, t.value(p), middle, t.value(p + 4), false);
        }
        if (!t.isDay(p) || !t.isDay(p + 2) || !t.isYear(p + 4) || !defence.yearMayEnd(p + 4, false)) {
            return null;
        }
        int first = t.value(p);
        if ((first > 12 || t.isDayFirst(mark)) && middle <= 12 || first == middle) {
            return grammar.day(p, p + 4, t.value(p + 4), middle, first, false);
        }
        if (middle > 12 && first <= 12) {
            return grammar.day(p, p + 4, t.value(p + 4), first, middle, true);
        }
        return first <= 12 ? either(p, first, middle) : null;
    }

    /** "3/5/2004" is 3 May or 5 March: the day lies between them. */
    private DateAtom either(int p, int first, int middle) {
        DateAtom atom = new DateAtom();
        atom.scope = DateAtom.Scope.EITHER_DAY;
        atom.month = Math.min(first, middle);
        atom.day = Math.max(first, middle);
        return grammar.year(atom, p, p + 4, t.value(p + 4));
    }
}
