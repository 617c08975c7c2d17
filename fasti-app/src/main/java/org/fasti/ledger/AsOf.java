package org.fasti.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of knowledge that a question is put to. An answer is the one that a chronicle would give which holds nothing
 * but what was published and recorded by then.
 *
 * @param published only editions that were out by this day, inclusive; one without a date counts as out on the day (in
 *     UTC) on which it was recorded
 * @param recorded only what was recorded by this instant, inclusive
 */
public record AsOf(Optional<LocalDate> published, Optional<Instant> recorded) {
    /** All that the chronicle holds. */
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    /** True where nothing is left out. */
    public boolean isNow() {
        return published.isEmpty() && recorded.isEmpty();
    }
}
