package org.fasti.attest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * What a source says of a tenure, as it says it.
 *
 * @param on a day or period at which it only says that the office was held
 * @param acting spells in which it was held provisionally; an unsaid bound is the tenure's
 * @param ordinal the number in the line of holders
 * @param predecessors names as written, or identifiers where the source gives those
 * @param successors likewise
 * @param noneBefore the source's words where it names no person before
 * @param noneAfter the source's words where it names no person after
 * @param with others in office at the time by their role
 */
public record Said(
        Bound start,
        Bound end,
        Optional<Edtf> on,
        List<ActingSpell> acting,
        OptionalInt rank,
        OptionalInt ordinal,
        List<String> predecessors,
        List<String> successors,
        Optional<String> noneBefore,
        Optional<String> noneAfter,
        Map<String, List<String>> with,
        Set<Qualifier> qualifiers) {
    public Said {
        acting = List.copyOf(acting);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        qualifiers = Set.copyOf(qualifiers);
    }
}
