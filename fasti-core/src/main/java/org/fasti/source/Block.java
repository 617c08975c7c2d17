package org.fasti.source;

import java.util.List;

/** A structural part of a document's text, in the order of the text. Blocks do not overlap. */
public sealed interface Block {
    Span span();

    /** A section heading; level 1 is the page's title, 2 a section, and so on. */
    record Heading(Span span, int level) implements Block {}

    /** Running prose: one paragraph. */
    record Paragraph(Span span) implements Block {}

    /** One item of a bulleted or numbered list. */
    record ListItem(Span span) implements Block {}

    /** One row of a table that is neither infobox nor succession box, a span a cell. */
    record TableRow(Span span, List<Span> cells) implements Block {}

    /** A box of facts at the head of a page. */
    record Infobox(Span span, List<InfoboxRow> rows) implements Block {}

    /** Predecessor, title with years, and successor, at the foot of a page. */
    record SuccessionBox(Span span, List<SuccessionRow> rows) implements Block {}

    /** Text that is not about the subject's career as such: captions, navigation, the reference list. */
    record Aside(Span span) implements Block {}
}
