package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * Which of several stated bounds a tenure shows: the most precise of those that agree with the best supported one, which
 * is one of a box where a box states any. Among equally supported contradictory dates the more precise wins, then the one stated together with the other bound,
 * then the better kind of passage, then the earlier passage.
 */
enum BoundChoice {
    START,
    END;

    /** What {@code claim} states of this side. */
    Bound of(OfficeClaim claim) {
        return switch (this) {
            case START -> claim.start();
            case END -> claim.end();
        };
    }

    /**
     * The days that {@code date} may denote as this side of a tenure. Sources state the last day in office or the first day
     * out of it, so an end that is a day may also be the day after. A year or a month is coarse enough as it is.
     */
    DayRange days(Edtf date) {
        DayRange stated = DayRange.of(date.earliest(), date.latest());
        return this == END && stated.isOneDay() ? EndConvention.UNKNOWN.firstDayOut(stated) : stated;
    }

    /** The days that {@code bound} may denote; empty where it states no date. */
    Optional<DayRange> days(Bound bound) {
        return bound instanceof Bound.Dated dated ? Optional.of(days(dated.date())) : Optional.empty();
    }

    /** The bound that best stands for what {@code claims} state; unsaid where none states any. */
    Bound choose(List<OfficeClaim> claims) {
        if (claims.size() == 1) {
            return of(claims.getFirst());
        }
        List<OfficeClaim> dated = new ArrayList<>();
        int stillHeld = 0;
        boolean over = false;
        for (OfficeClaim claim : claims) {
            switch (of(claim)) {
                case Bound.Dated _ -> dated.add(claim);
                case Bound.StillHeld _ -> stillHeld++;
                case Bound.Over _ -> over = true;
                case Bound.Unsaid _ -> {}
            }
        }
        if (dated.isEmpty()) {
            return stillHeld > 0 ? Bound.STILL_HELD : over ? Bound.OVER : Bound.UNSAID;
        }
        if (areOne(dated) && dated.size() >= stillHeld) {
            return of(dated.getFirst());
        }
        Map<String, Long> support = support(claims);
        Comparator<OfficeClaim> bySupport = Comparator.comparingLong(
                claim -> -support.getOrDefault(date(claim).toString(), 0L));
        Comparator<OfficeClaim> boxFirst = Comparator.comparing(claim -> !isOfBox(claim));
        OfficeClaim best =
                Collections.min(dated, boxFirst.thenComparing(bySupport).thenComparing(byWorth()));
        if (support.getOrDefault(date(best).toString(), 0L) < stillHeld) {
            return Bound.STILL_HELD;
        }
        DayRange anchor = days(date(best));
        Comparator<OfficeClaim> sharpest = Comparator.comparing(this::date, ClaimOrder.PRECISION);
        OfficeClaim chosen = dated.stream()
                .filter(claim -> days(date(claim)).meets(anchor))
                .min(sharpest.thenComparing(bySupport).thenComparing(byWorth()))
                .orElseThrow();
        return of(chosen);
    }

    /** Whether all state one date. */
    private boolean areOne(List<OfficeClaim> dated) {
        Bound first = of(dated.getFirst());
        for (OfficeClaim claim : dated) {
            if (!of(claim).equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** True where {@code stated} and {@code shown} cannot both be right. */
    boolean contradict(Bound stated, Bound shown) {
        Optional<DayRange> a = days(stated);
        Optional<DayRange> b = days(shown);
        if (a.isPresent() && b.isPresent()) {
            return !a.get().meets(b.get());
        }
        return stated instanceof Bound.StillHeld && isOver(shown) || shown instanceof Bound.StillHeld && isOver(stated);
    }

    private static boolean isOver(Bound bound) {
        return bound instanceof Bound.Over || bound instanceof Bound.Dated;
    }

    /** Boxes are made to state the bounds of tenures; prose tells of them by the way, and often in round years. */
    private static boolean isOfBox(OfficeClaim claim) {
        Witness witness = claim.evidence().witness();
        return witness == Witness.INFOBOX || witness == Witness.SUCCESSION;
    }

    private Comparator<OfficeClaim> byWorth() {
        Comparator<OfficeClaim> precision = Comparator.comparing(this::date, ClaimOrder.PRECISION);
        return precision
                .thenComparing(claim -> !(claim.start() instanceof Bound.Dated && claim.end() instanceof Bound.Dated))
                .thenComparingInt(claim -> ClaimOrder.rank(claim.evidence().witness()))
                .thenComparing(ClaimOrder.TEXT);
    }

    /** How many claims agree with each stated date. */
    private Map<String, Long> support(List<OfficeClaim> claims) {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, DayRange> days = new TreeMap<>();
        for (OfficeClaim claim : claims) {
            Dates.of(of(claim)).ifPresent(date -> {
                counts.merge(date.toString(), 1L, Long::sum);
                days.put(date.toString(), days(date));
            });
        }
        Map<String, Long> support = new TreeMap<>();
        days.forEach((date, range) -> days.forEach((other, otherRange) -> {
            if (range.meets(otherRange)) {
                support.merge(date, counts.getOrDefault(other, 0L), Long::sum);
            }
        }));
        return support;
    }

    private Edtf date(OfficeClaim claim) {
        return Dates.of(of(claim)).orElseThrow();
    }
}
