package org.fasti.table;

import java.util.Optional;
import org.fasti.claim.OfficeClaim;

/** What came of a row. Lines are counted from 1, as editors count them; a row with quoted line ends has several. */
public sealed interface TableRow {
    /** The line on which the row starts. */
    long line();

    /**
     * The row says that somebody held an office.
     *
     * @param source the source that the row names
     * @param personId the source's own name for the person
     */
    record Tenure(long line, OfficeClaim claim, Optional<String> personId, Optional<String> source)
            implements TableRow {}

    /** The row could not be read. */
    record Unreadable(long line, String message) implements TableRow {}
}
