package org.fasti.check;

import java.util.Optional;
import org.fasti.attest.Seen;
import org.fasti.time.Edtf;

/**
 * When a body came into being or ceased to be, as a source states it.
 *
 * @param body its name, as offices of it give it
 * @param words what happened, such as "came of Ministry of Housing (name change)"
 * @param source the publication's name
 */
public record BodyFact(
        Kind kind,
        String body,
        Edtf date,
        String words,
        String source,
        Optional<String> published,
        Optional<Seen> seen) {
    /** Which end of its existence. */
    public enum Kind {
        FOUNDED,
        DISSOLVED
    }
}
