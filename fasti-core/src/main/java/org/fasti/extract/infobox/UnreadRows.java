package org.fasti.extract.infobox;

import java.util.List;
import java.util.Optional;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Span;

/** The rows of a box that look like an office or a date and could not be read, as diagnostics. */
final class UnreadRows {
    private static final int LONGEST_QUOTE = 80;

    private final Document document;
    private final List<Diagnostic> diagnostics;

    /** @param diagnostics where they are added */
    UnreadRows(Document document, List<Diagnostic> diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** Says {@code what} was not read of the row. */
    void add(String code, Span span, String what) {
        String words = shortened(RowWords.oneLine(span.in(document.text())));
        diagnostics.add(new Diagnostic(
                code, Optional.of(span), "In the infobox of " + document.id() + ", " + what + ": \"" + words + "\"."));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
