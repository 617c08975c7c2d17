package org.fasti.extract.succession;

import java.util.List;
import java.util.Optional;
import org.fasti.extract.Neighbours;

/**
 * Whose neighbours are whose where a row has several spells. A box that names as many predecessors as there are spells
 * names that of each, in their order, and so with successors; else those before the first and after the last are named.
 */
final class SpellNeighbours {
    private final Neighbours.Reading before;
    private final Neighbours.Reading after;
    private final List<Neighbours.Reading> eachBefore;
    private final List<Neighbours.Reading> eachAfter;
    private final int spells;

    /**
     * @param eachBefore what the line of each spell says, where there is one for each; empty where there is not
     * @param eachAfter as {@code eachBefore}
     */
    SpellNeighbours(
            Neighbours.Reading before,
            Neighbours.Reading after,
            List<Neighbours.Reading> eachBefore,
            List<Neighbours.Reading> eachAfter,
            int spells) {
        this.before = before;
        this.after = after;
        this.eachBefore = eachBefore;
        this.eachAfter = eachAfter;
        this.spells = spells;
    }

    /** Who held the office before the spell; empty where the row does not say. */
    Optional<Neighbours.Reading> before(int spell) {
        if (!eachBefore.isEmpty()) {
            return Optional.of(eachBefore.get(spell));
        }
        return isOfEach(before)
                ? Optional.of(only(before, spell))
                : Optional.of(before).filter(all -> spell == 0);
    }

    /** Who held the office after the spell; empty where the row does not say. */
    Optional<Neighbours.Reading> after(int spell) {
        if (!eachAfter.isEmpty()) {
            return Optional.of(eachAfter.get(spell));
        }
        return isOfEach(after)
                ? Optional.of(only(after, spell))
                : Optional.of(after).filter(all -> spell == spells - 1);
    }

    private boolean isOfEach(Neighbours.Reading reading) {
        return spells > 1 && reading.persons().size() == spells;
    }

    private static Neighbours.Reading only(Neighbours.Reading all, int which) {
        return new Neighbours.Reading(List.of(all.persons().get(which)), Optional.empty(), Optional.empty());
    }
}
