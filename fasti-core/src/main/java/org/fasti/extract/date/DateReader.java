package org.fasti.extract.date;

import java.util.List;
import org.fasti.source.Span;

/** Finds dates in text. */
public interface DateReader {
    /** The dates within {@code region} of {@code text}, in order, not overlapping; spans are offsets into {@code text}. */
    List<DateExpression> read(String text, Span region);
}
