package org.fasti.source;

import java.util.List;

/** One row of an infobox. */
public sealed interface InfoboxRow {
    /** Text across the box that names what follows: the person, an office, a section such as "Personal details". */
    record Header(Span span) implements InfoboxRow {}

    /** Any other text across the box: "In office", its dates, "(Acting until 20 January 2017)". One line a row. */
    record Line(Span span) implements InfoboxRow {}

    /** A labelled row; {@code values} has one span for each line or list item of the value. */
    record Field(Span label, List<Span> values) implements InfoboxRow {}
}
