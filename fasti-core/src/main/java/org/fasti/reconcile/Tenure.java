package org.fasti.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * One person in one position over one valid time, with all that witnesses it. Derived, never stored as the truth.
 *
 * @param noneBefore the source's words where no witness names a person before: "Office established"
 * @param noneAfter the source's words where no witness names a person after: "Position dissolved"
 */
public record Tenure(
        String document,
        String person,
        Position position,
        Bound start,
        Bound end,
        Optional<Edtf> on,
        List<ActingSpell> acting,
        OptionalInt rank,
        List<String> predecessors,
        List<String> successors,
        Optional<String> noneBefore,
        Optional<String> noneAfter,
        Map<String, List<String>> with,
        Set<OfficeClaim.Qualifier> qualifiers,
        List<InferredBound> inferred,
        List<Finding> findings,
        List<Evidence> evidence) {
    /** This tenure with what rules derived and found. */
    Tenure judged(List<InferredBound> inferred, List<Finding> findings) {
        return new Tenure(
                document,
                person,
                position,
                start,
                end,
                on,
                acting,
                rank,
                predecessors,
                successors,
                noneBefore,
                noneAfter,
                with,
                qualifiers,
                inferred,
                findings,
                evidence);
    }
}
