package org.fasti.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * A passage says that a person held, or began or ceased to hold, a position.
 *
 * @param on a day or period at which the text only says that the position was held
 * @param acting provisional spells within the tenure; an unsaid start is the tenure's start
 * @param rank the holder's rank in the body ("fifth-ranking member"), 1 for the first
 * @param ordinal the number in the line of holders ("36th governor")
 * @param predecessors names as written, persons only
 * @param successors names as written, persons only
 * @param noneBefore the source's words where it names no person before: "Office established", "Vacant", "Unknown"
 * @param noneAfter the source's words where it names no person after: "Position dissolved"
 * @param with others in office at the time by their role: "Party Secretary" → Guo Jinlong
 * @param links pages of other wikis about the office, to which the title is linked: {@code en:Mayor of Sand}
 * @param qualifiers how the claim is made and the office is held
 */
public record OfficeClaim(
        String person,
        Position position,
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
        List<String> links,
        Set<Qualifier> qualifiers,
        Evidence evidence)
        implements Claim {
    public OfficeClaim {
        acting = List.copyOf(acting);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        links = List.copyOf(links);
        qualifiers = Set.copyOf(qualifiers);
    }

    /** Few claims rest on the same words and name the same person and office. */
    @Override
    public int hashCode() {
        return 31 * (31 * evidence.hashCode() + person.hashCode())
                + position.label().hashCode();
    }

    /** How a claim is made, or what it says of the office besides its holder. */
    public enum Qualifier {
        /** Hearsay: the source reports that others say so. */
        REPORTED,
        /** Held provisionally throughout. */
        ACTING,
        INTERIM,
        HONORARY,
        EX_OFFICIO,
        SHADOW,
        /** Claimed, while others held it or it was no more: a pretender's throne. */
        PRETENDED,
        /** Nobody held it before: "Office created". */
        CREATED,
        /** Nobody held it after: "Position dissolved". */
        ABOLISHED,
        /** The claim comes from another person's record: a predecessor or successor named there. */
        MENTION
    }

    /** Starts a claim that says nothing yet but who held what. */
    public static OfficeClaimBuilder of(String person, Position position, Evidence evidence) {
        return new OfficeClaimBuilder(person, position, evidence);
    }
}
