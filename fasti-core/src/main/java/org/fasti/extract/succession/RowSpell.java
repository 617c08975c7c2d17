package org.fasti.extract.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.WrittenSpell;
import org.fasti.time.Bound;

/**
 * A spell of a row.
 *
 * @param qualifiers how the office was held throughout it
 * @param acting the parts of it in which the office was held provisionally
 */
record RowSpell(WrittenSpell written, Set<Qualifier> qualifiers, List<ActingSpell> acting) {
    /**
     * The spells, those as one between which nobody can have come: "1996–2000, 2000–2004" of one row, and "1996–1997
     * (acting), 1997–2000".
     *
     * @param qualifiers what each of the spells says of itself; empty where they are not told apart
     */
    static List<RowSpell> of(List<WrittenSpell> written, List<Set<Qualifier>> qualifiers) {
        List<RowSpell> runs = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            WrittenSpell spell = written.get(i);
            RowSpell next = new RowSpell(spell, qualifiers.isEmpty() ? Set.of() : qualifiers.get(i), List.of());
            if (!runs.isEmpty() && runs.getLast().goesOnIn(next)) {
                runs.add(runs.removeLast().joined(next));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private boolean goesOnIn(RowSpell next) {
        return next.written.start() instanceof Bound.Dated
                && next.written.start().equals(written.end())
                && (next.qualifiers.isEmpty() || next.qualifiers.equals(qualifiers));
    }

    private RowSpell joined(RowSpell next) {
        WrittenSpell whole = new WrittenSpell(written.start(), next.written.end(), Optional.empty());
        boolean confirmed = !qualifiers.isEmpty() && next.qualifiers.isEmpty();
        return new RowSpell(
                whole,
                confirmed ? Set.of() : qualifiers,
                confirmed ? List.of(new ActingSpell(Bound.UNSAID, written.end())) : acting);
    }
}
