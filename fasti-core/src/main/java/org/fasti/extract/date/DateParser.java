package org.fasti.extract.date;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the dates, ranges and lists of dates in stretches of tokens. */
final class DateParser implements IntConsumer {
    private final DateTokens t;
    private final YearDefence defence;
    private final DateGrammar grammar;
    private final FoundDates found = new FoundDates();
    private final YearSupply years;
    private final RangeJoin ranges;
    private final BareNumbers numbers;
    /** Offset up to which all is read. */
    private int readTo;

    DateParser(String text, DateTokens tokens) {
        this.t = tokens;
        this.defence = new YearDefence(text, tokens);
        this.grammar = new DateGrammar(tokens, defence);
        this.years = new YearSupply(text, tokens, grammar, found);
        this.ranges = new RangeJoin(text, tokens, defence, grammar, years, found);
        this.numbers = new BareNumbers(text, tokens, defence, grammar, years, found);
    }

    List<DateExpression> found() {
        return found.expressions();
    }

    /** Reads the stretch that the tokens now hold, of which {@code settled} tokens do not come again. */
    @Override
    public void accept(int settled) {
        int i = 0;
        while (i < settled && t.start(i) < readTo) {
            i++;
        }
        while (i < settled) {
            i = Math.max(i + 1, expression(i));
        }
        readTo = Math.max(readTo, t.end(Math.min(i, t.size()) - 1));
    }

    /** Reads what begins at token {@code i}; gives the token after it, or {@code i} where nothing begins there. */
    private int expression(int i) {
        return switch (t.sense(i)) {
            case FROM, BETWEEN -> led(i);
            case DASH -> ranges.startUnsaid(i);
            case NUMBER,
                    MONTH,
                    KIN,
                    KIN_YEAR,
                    KIN_MONTH,
                    CE,
                    BCE,
                    REGNAL,
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
        int p = grammar.plain(i + 1);
        int next = numbers.read(i, p);
        if (next > i) {
            return next;
        }
        DateAtom a = atom(p, true);
        return a == null ? i : ranges.join(a, i);
    }

    private int unled(int i) {
        int next = numbers.read(i, i);
        if (next > i) {
            return next;
        }
        DateAtom a = atom(i, false);
        if (a == null) {
            return rejected(i);
        }
        int joined = ranges.join(a, i);
        if (joined > i) {
            return joined;
        }
        if (!a.yearKnown) {
            int either = slashedMonths(a);
            return either > i ? either : supplied(a);
        }
        if (a.isPlainYear() && (isGluedToWord(a.core) || isChained(a))) {
            return rejected(i);
        }
        int either = eitherYear(a);
        return either > 0 ? either : found.point(a) ? a.next : i;
    }

    /** "1818 or 1819": either is possible, and nothing else. */
    private int eitherYear(DateAtom a) {
        DateAtom b = t.is(a.next, Sense.OR) && a.isPlainYear() ? grammar.atom(a.next + 1, true) : null;
        if (b == null || !b.isPlainYear() || b.year != a.year + 1 || t.is(b.next, Sense.OR)) {
            return 0;
        }
        return found.either(a, b) ? b.next : 0;
    }

    private @Nullable DateAtom atom(int p, boolean joined) {
        return t.is(p, Sense.KIN) ? years.kinYear(p) : grammar.atom(p, joined);
    }

    /** A number that is no year takes along the numbers chained to it: "pp. 1990-1995", "2 - 8 - 2". */
    private int rejected(int i) {
        if (!t.is(i, Sense.NUMBER)) {
            return i;
        }
        boolean numbered = defence.isNumbered(i);
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
        boolean fieldEnds = t.startsLine(p + 1) || t.is(p + 1, Sense.OPEN) || t.is(p + 1, Sense.COMMA);
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
        return t.gluedPair(a.next, Sense.DASH) && t.has(a.next, DateTokens.HYPHEN);
    }

    /** "June/July 1990": either month is possible. */
    private int slashedMonths(DateAtom a) {
        DateAtom b = t.is(a.next, Sense.SLASH) && a.day == 0 ? grammar.core(a.next + 1, true, false) : null;
        if (b == null || !b.yearKnown || b.month <= a.month || b.day > 0) {
            return 0;
        }
        a.year = b.year;
        a.yearKnown = true;
        return found.either(a, b) ? b.next : 0;
    }

    /** "March 2 and 3, 1867", "March 2 or 3, 1867"; gives the token after it, or 0. */
    private int twoDays(DateAtom a) {
        int d = a.next + 1;
        int y = t.is(d + 1, Sense.COMMA) ? d + 2 : d + 1;
        boolean pair = a.monthFirst
                && a.day > 0
                && (t.is(a.next, Sense.AND) || t.is(a.next, Sense.OR))
                && t.isDay(d)
                && t.value(d) > a.day
                && t.isYear(y)
                && defence.yearMayEnd(y, false);
        if (!pair) {
            return 0;
        }
        a.year = t.value(y);
        a.yearKnown = true;
        DateAtom b = new DateAtom();
        b.month = a.month;
        b.day = t.value(d);
        grammar.year(b, d, y, a.year);
        boolean or = t.is(a.next, Sense.OR);
        return (or ? found.either(a, b) : found.point(a) && found.point(b)) ? y + 1 : 0;
    }

    /** A date without a year is reported where a list or the date before supplies it. */
    private int supplied(DateAtom a) {
        int pair = twoDays(a);
        if (pair > 0) {
            return pair;
        }
        if (a.side == DateAtom.Side.AT && (years.fromList(a) || years.fromBefore(a))) {
            found.point(a);
        }
        return a.next;
    }
}
