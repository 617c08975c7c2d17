package org.fasti.check;

import java.util.Optional;
import org.fasti.time.Edtf;

/**
 * When a body came into being or ceased to be, as a source states it.
 *
 * @param body its name, as offices of it give it
 * @param words what happened, such as "renamed from Ministry of Housing"
 */
public record BodyFact(Kind kind, String body, Edtf date, String words, String source, Optional<String> published) {
    /** Which end of its existence. */
    public enum Kind {
        FOUNDED,
        DISSOLVED
    }
}
