package org.fasti.claim;

import java.util.Optional;
import org.fasti.time.Bound;

/**
 * A fact of a person's life that bears on the offices.
 *
 * @param value the words of the fact: a place of birth, a party, a university; empty where only a date is said
 * @param start when it began or happened
 * @param end when it ceased; unsaid for events
 */
public record LifeClaim(String person, Kind kind, Optional<String> value, Bound start, Bound end, Evidence evidence)
        implements Claim {
    /** What kind of fact. */
    public enum Kind {
        BORN,
        DIED,
        PARTY,
        EDUCATION
    }
}
