package org.fasti.attest;

import java.util.List;
import java.util.Optional;
import org.fasti.time.ValidTime;

/**
 * What one edition of one source says of one tenure: a row of a table, or what the claims of one page come to.
 *
 * @param number its own in the chronicle; a chronicle derived anew may number otherwise
 * @param time when the office was held on this source's word; empty where its bounds leave no day in office
 * @param inferred the bounds in {@code time} that no witness states
 * @param evidence the passages or the row
 */
public record Testimony(
        long number,
        Bearer bearer,
        Office office,
        Said said,
        Optional<ValidTime> time,
        List<Inference> inferred,
        Edition edition,
        List<Seen> evidence) {
    public Testimony {
        inferred = List.copyOf(inferred);
        evidence = List.copyOf(evidence);
    }

    /** The person's name as this source writes it. */
    public String person() {
        return bearer.name();
    }
}
