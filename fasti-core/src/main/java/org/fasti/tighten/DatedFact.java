package org.fasti.tighten;

import org.fasti.time.DayRange;

/**
 * A birth, death, founding or dissolution as a source dates it.
 *
 * @param kind which of these
 * @param days the days that it may have been on
 */
public record DatedFact(Event.Kind kind, DayRange days, Basis basis) {
    public DatedFact {
        if (kind == Event.Kind.START || kind == Event.Kind.END) {
            throw new IllegalArgumentException("not a fact of a life or of a body but of a tenure: " + basis.words());
        }
    }
}
