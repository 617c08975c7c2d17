package org.fasti.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;

/**
 * Terms in one office of which the next starts on the day that the one before ends, or on the day after, are one tenure:
 * a re-election does not end a tenure. Only sentences count, which tell of terms; a box gives every tenure its row.
 */
final class ContiguousTerms implements Rule {
    @Override
    public String name() {
        return "contiguous-terms";
    }

    /** True where {@code later} goes on with {@code earlier}, and nobody else is named in between. */
    boolean join(Spell earlier, Spell later) {
        Optional<LocalDate> end = day(earlier.shownEnd());
        Optional<LocalDate> start = day(later.shownStart());
        return end.isPresent()
                && start.isPresent()
                && touch(end.get(), start.get())
                && isBounded(later.shownEnd())
                && isTold(earlier)
                && isTold(later)
                && earlier.actingOnly() == later.actingOnly()
                && later.successors().containsAll(earlier.successors())
                && earlier.predecessors().containsAll(later.predecessors());
    }

    private static boolean isTold(Spell spell) {
        return spell.witnesses().stream().allMatch(ContiguousTerms::isProse);
    }

    private static boolean isProse(Witness witness) {
        return witness == Witness.LEAD || witness == Witness.BODY;
    }

    /** A start alone may as well be that of another office, which its sentence calls by the name of the old one. */
    private static boolean isBounded(Bound end) {
        return end instanceof Bound.Dated || end instanceof Bound.StillHeld;
    }

    private static boolean touch(LocalDate lastDay, LocalDate firstDay) {
        return firstDay.equals(lastDay) || firstDay.minusDays(1).equals(lastDay);
    }

    private static Optional<LocalDate> day(Bound bound) {
        return Dates.of(bound)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(date -> date.earliest());
    }

    /** The days on which the claims of one tenure start and end terms. */
    static final class Terms {
        private final Set<LocalDate> firstDays = new HashSet<>();
        private final Set<LocalDate> lastDays = new HashSet<>();

        /** The terms that {@code claims}, all of one tenure, tell of. */
        static Terms of(List<OfficeClaim> claims) {
            Terms terms = new Terms();
            claims.stream().filter(Terms::isTerm).forEach(claim -> {
                day(claim.start()).filter(first -> isBounded(claim.end())).ifPresent(terms.firstDays::add);
                day(claim.end()).ifPresent(terms.lastDays::add);
            });
            return terms;
        }

        /** Sentences that give a time longer than a day, or one of its bounds. */
        private static boolean isTerm(OfficeClaim claim) {
            Optional<LocalDate> end = day(claim.end());
            return isProse(claim.evidence().witness())
                    && day(claim.start())
                            .filter(start -> end.isPresent() && !start.isBefore(end.get()))
                            .isEmpty();
        }

        /** True where the start of {@code claim} is that of a further term, and none of the tenure. */
        boolean goOnWith(OfficeClaim claim) {
            return isTerm(claim)
                    && day(claim.start())
                            .filter(first -> lastDays.contains(first) || lastDays.contains(first.minusDays(1)))
                            .isPresent();
        }

        /** True where another term follows that of {@code claim}, whose end is none of the tenure. */
        boolean goOnAfter(OfficeClaim claim) {
            return isTerm(claim)
                    && day(claim.end())
                            .filter(last -> firstDays.contains(last) || firstDays.contains(last.plusDays(1)))
                            .isPresent();
        }
    }
}
