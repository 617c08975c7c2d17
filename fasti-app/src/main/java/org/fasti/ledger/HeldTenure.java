package org.fasti.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.ActingSpell;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/**
 * A tenure as derived.
 *
 * @param personId the source's own name for the person
 * @param start EDTF, as the source says it; empty where not said
 * @param end EDTF, {@code ..} where still held, {@code over}; empty where not said
 * @param on a day or period at which the source only says that it was held
 * @param time empty where the source's bounds leave no day in office
 * @param acting spells in which it was held provisionally; an unsaid bound is the tenure's
 * @param ends what the source means by the day of an end
 * @param published the day on which the source was out
 * @param inferred the bounds in {@code time} that no witness states: "end 2017-05-27 by successor-began"
 */
public record HeldTenure(
        String person,
        Optional<String> personId,
        String position,
        Optional<String> organization,
        Optional<String> place,
        Optional<String> start,
        Optional<String> end,
        Optional<String> on,
        Optional<ValidTime> time,
        List<ActingSpell> acting,
        EndConvention ends,
        Optional<LocalDate> published,
        List<String> inferred,
        List<Seen> evidence) {
    public HeldTenure {
        acting = List.copyOf(acting);
        inferred = List.copyOf(inferred);
        evidence = List.copyOf(evidence);
    }
}
