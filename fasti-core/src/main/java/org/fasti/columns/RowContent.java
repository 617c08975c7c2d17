package org.fasti.columns;

import java.util.List;
import org.fasti.claim.Claim;
import org.fasti.source.Reference;
import org.fasti.source.Source;

/** What a row says. */
public sealed interface RowContent {
    /** What the row's cells say. Total: cells that make no sense are refused, with the reason. */
    static RowContent of(Row row) {
        return new RowReader(row).content();
    }

    /**
     * A page that was read.
     *
     * @param language of its text, as an ISO 639-1 code
     */
    record Page(Source source, String language) {}

    /**
     * A claim of a page.
     *
     * @param references those of the page that the claim cites, in the order of the page
     */
    record Claimed(Page page, Claim claim, List<Reference> references) implements RowContent {}

    /** A page that claims nothing. */
    record Silent(Page page) implements RowContent {}

    /**
     * Something that could not be read when the table was made.
     *
     * @param doc what it is called
     * @param reason what was wrong and what to do next
     */
    record Unread(String doc, String reason) implements RowContent {}

    /** @param reason what in the row makes no sense */
    record Refused(String reason) implements RowContent {}
}
