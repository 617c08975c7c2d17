package org.fasti.extract;

import org.fasti.source.Span;

/** How much of a passage is quoted for one claim. */
public final class Quotes {
    /** Beyond so many characters a quote proves no more; texts made to break readers would be quoted over and over. */
    private static final int LONGEST = 1_500;

    private Quotes() {}

    /** {@code whole} if it is short enough to be quoted, else {@code part}, cut where even that is too long. */
    public static Span bounded(Span whole, Span part) {
        if (whole.length() <= LONGEST) {
            return whole;
        }
        return new Span(part.start(), Math.min(part.end(), part.start() + LONGEST));
    }
}
