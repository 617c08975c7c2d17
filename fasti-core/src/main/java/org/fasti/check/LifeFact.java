package org.fasti.check;

import java.util.Optional;
import org.fasti.attest.Seen;
import org.fasti.time.Edtf;

/**
 * A birth or a death as a source states it.
 *
 * @param name the person's, as the source writes it
 * @param source the publication's name
 */
public record LifeFact(
        Kind kind, Edtf date, String name, String source, Optional<String> published, Optional<Seen> seen) {
    /** Which end of a life. */
    public enum Kind {
        BORN,
        DIED
    }
}
