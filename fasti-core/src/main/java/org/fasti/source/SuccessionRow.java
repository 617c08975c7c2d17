package org.fasti.source;

import java.util.List;
import java.util.Optional;

/**
 * One office in a succession box. The spans exclude the words "Preceded by" and "Succeeded by".
 *
 * @param before who held the office before
 * @param title the office
 * @param titleLines the lines that the title was written on: more than one may be several offices
 * @param years the years or dates, as written, possibly several spells
 * @param after who held it after
 * @param colleagues who held it at the same time, as the box says below the years
 * @param pretended whether the box says by its heading that it was claimed and not held
 */
public record SuccessionRow(
        Side before,
        Span title,
        List<Span> titleLines,
        Optional<Span> years,
        Side after,
        List<Span> colleagues,
        boolean pretended) {
    /**
     * One side of a row.
     *
     * @param lines the names, or words such as "New office" and "Incumbent"
     * @param nobody true where the box says by its form that the lines name nobody who came next to the subject: the cell
     *     has no "Preceded by" where the others have it, as those of "Vacant" and "New title" have not
     */
    public record Side(List<Span> lines, boolean nobody) {
        public Side {
            lines = List.copyOf(lines);
        }

        /** Lines that may name persons. */
        static Side of(List<Span> lines) {
            return new Side(lines, false);
        }
    }

    public SuccessionRow {
        titleLines = List.copyOf(titleLines);
        colleagues = List.copyOf(colleagues);
    }

    /** A row whose title stands on one line. */
    SuccessionRow(Side before, Span title, Optional<Span> years, Side after, List<Span> colleagues) {
        this(before, title, List.of(title), years, after, colleagues);
    }

    /** A row of an office that was held. */
    SuccessionRow(
            Side before, Span title, List<Span> titleLines, Optional<Span> years, Side after, List<Span> colleagues) {
        this(before, title, titleLines, years, after, colleagues, false);
    }

    /** The same row below a heading that says so. */
    SuccessionRow pretended(boolean pretended) {
        return new SuccessionRow(before, title, titleLines, years, after, colleagues, pretended);
    }

    /** A row without colleagues, whose sides may name persons. */
    static SuccessionRow of(List<Span> before, Span title, Optional<Span> years, List<Span> after) {
        return new SuccessionRow(Side.of(before), title, years, Side.of(after), List.of());
    }
}
