package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.OfficeClaim;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Claims that are gathered into one tenure: the same person, the same position and times that agree. */
final class Spell {
    private final List<OfficeClaim> claims = new ArrayList<>();

    Spell(OfficeClaim first) {
        claims.add(first);
    }

    void add(OfficeClaim claim) {
        claims.add(claim);
    }

    List<OfficeClaim> claims() {
        return claims;
    }

    /** True where no bound of {@code claim} contradicts one of this spell. */
    boolean agreesWith(OfficeClaim claim) {
        for (OfficeClaim member : claims) {
            if (!agree(member, claim)) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(OfficeClaim a, OfficeClaim b) {
        Optional<Edtf> startA = date(a.start());
        Optional<Edtf> startB = date(b.start());
        if (startA.isPresent()
                && startB.isPresent()
                && !DayRange.ofStart(startA.get()).intersects(DayRange.ofStart(startB.get()))) {
            return false;
        }
        Optional<Edtf> endA = date(a.end());
        Optional<Edtf> endB = date(b.end());
        if (endA.isPresent()
                && endB.isPresent()
                && !DayRange.ofEnd(endA.get()).intersects(DayRange.ofEnd(endB.get()))) {
            return false;
        }
        boolean stillHeldAndOver = a.end() instanceof Bound.StillHeld && isOver(b.end())
                || b.end() instanceof Bound.StillHeld && isOver(a.end());
        return !stillHeldAndOver
                && inOrder(startA, endB)
                && inOrder(startB, endA)
                && within(a.on(), startB, endB)
                && within(b.on(), startA, endA);
    }

    private static boolean within(Optional<Edtf> on, Optional<Edtf> start, Optional<Edtf> end) {
        return inOrder(start, on) && inOrder(on, end);
    }

    private static boolean inOrder(Optional<Edtf> first, Optional<Edtf> second) {
        return first.isEmpty()
                || second.isEmpty()
                || !first.get().earliest().isAfter(DayRange.ofEnd(second.get()).latest());
    }

    private static boolean isOver(Bound end) {
        return end instanceof Bound.Over || end instanceof Bound.Dated;
    }

    private static Optional<Edtf> date(Bound bound) {
        return bound instanceof Bound.Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }
}
