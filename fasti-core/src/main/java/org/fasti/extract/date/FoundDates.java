package org.fasti.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The dates found so far. What has no EDTF, such as 30 February, is not added. */
final class FoundDates {
    private final List<DateExpression> expressions = new ArrayList<>();
    private @Nullable DateAtom last;

    List<DateExpression> expressions() {
        return List.copyOf(expressions);
    }

    /** The date read last, which may supply a year to the next. */
    @Nullable
    DateAtom last() {
        return last;
    }

    /** One date. */
    boolean point(DateAtom a) {
        Edtf date = a.edtf().orElse(null);
        if (date == null) {
            return false;
        }
        expressions.add(new DateExpression.Point(new Span(a.start, a.end), date));
        last = a;
        return true;
    }

    /** One date that is either of two, or between. */
    boolean either(DateAtom a, DateAtom b) {
        Edtf dates = a.edtf()
                .flatMap(first -> b.edtf().flatMap(second -> Edtf.parse(first + "/" + second)))
                .orElse(null);
        if (dates == null) {
            return false;
        }
        expressions.add(new DateExpression.Point(new Span(a.start, b.end), dates));
        last = b;
        return true;
    }

    /** From {@code a} to {@code b}; its span begins at {@code start}. */
    boolean range(DateAtom a, DateAtom b, int start) {
        Edtf from = a.edtf().orElse(null);
        Edtf to = b.edtf().orElse(null);
        if (from == null || to == null) {
            return false;
        }
        expressions.add(new DateExpression.Range(new Span(start, b.end), Bound.on(from), Bound.on(to)));
        last = b;
        return true;
    }

    /** From {@code a} to an end without a date; its span is {@code start} to {@code end}. */
    boolean open(DateAtom a, int start, int end, Bound until) {
        Edtf from = a.edtf().orElse(null);
        if (from == null) {
            return false;
        }
        expressions.add(new DateExpression.Range(new Span(start, end), Bound.on(from), until));
        last = a;
        return true;
    }

    /** A range whose start is not said; its span begins at {@code start}. */
    boolean startUnsaid(DateAtom b, int start) {
        Edtf to = b.edtf().orElse(null);
        if (to == null) {
            return false;
        }
        expressions.add(new DateExpression.Range(new Span(start, b.end), Bound.UNSAID, Bound.on(to)));
        last = b;
        return true;
    }
}
