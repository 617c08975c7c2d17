package org.fasti.extract.date;

import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** A date or a range of dates where it stands in a text. */
public sealed interface DateExpression {
    Span span();

    /** One date: "May 27, 2017", "early 1996", "c. 1650". */
    record Point(Span span, Edtf date) implements DateExpression {}

    /**
     * Two dates joined as a range: "1996–1999", "from January 5 to 10, 1854", "between 1993 and 1996",
     * "2022–present", "1975–" (end still held). The span covers a leading "from" or "between".
     */
    record Range(Span span, Bound start, Bound end) implements DateExpression {}
}
