package org.fasti.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.Evidence;
import org.fasti.person.PersonName;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;

/** A tenure with the spell it was made from and the person it is about, as the rules see it. */
record Merged(Tenure tenure, Spell spell, PersonName person) {
    /** Two that are equal are of one spell; hashing all that a tenure says would take longer than that. */
    @Override
    public int hashCode() {
        return spell.hashCode();
    }

    /** The words of the tenure's dated claims, or of all its claims where none is dated, in the order of the text. */
    List<Evidence> premises() {
        List<Evidence> dated = spell.claims().stream()
                .filter(Dates::isDated)
                .sorted(ClaimOrder.TEXT)
                .map(claim -> claim.evidence())
                .distinct()
                .toList();
        return dated.isEmpty() ? tenure.evidence() : dated;
    }

    /** As {@link #premises()}, and one more passage. */
    List<Evidence> premises(Evidence more) {
        return Stream.concat(premises().stream(), Stream.of(more)).distinct().toList();
    }

    /** The words that state this side of the tenure as it is shown. */
    List<Evidence> words(BoundChoice side) {
        Bound shown = side == BoundChoice.START ? tenure.start() : tenure.end();
        Optional<DayRange> days = side.days(shown);
        return spell.claims().stream()
                .filter(claim -> days.isPresent()
                        && side.days(side.of(claim)).filter(days.get()::meets).isPresent())
                .sorted(ClaimOrder.TEXT)
                .map(claim -> claim.evidence())
                .distinct()
                .toList();
    }
}
