package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayCount;

/** Nobody is known to have held a single seat between two of its holders. */
final class GapBetweenHolders implements Rule {
    /** Governments change, elections are counted and holders sworn in within days; that is no gap in a record. */
    private static final int WEEK = 7;

    private static final int MONTH = 31;
    /** In longer ones the office may not have existed, or the record of it is not whole. */
    private static final int TWO_YEARS = 731;

    @Override
    public String name() {
        return "gap-between-holders";
    }

    @Override
    public List<Finding> check(Line line) {
        if (!line.seat().isSingle()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Optional<AttestedTenure> last = Optional.empty();
        for (AttestedTenure tenure : line.dated()) {
            Optional<AttestedTenure> before = last.filter(one -> isGap(one, tenure));
            if (before.isPresent() && !isExplained(before.get(), tenure)) {
                findings.add(finding(before.get(), tenure));
            }
            if (last.isEmpty() || latestDay(tenure).isAfter(latestDay(last.get()))) {
                last = Optional.of(tenure);
            }
        }
        return findings;
    }

    private static LocalDate latestDay(AttestedTenure tenure) {
        return tenure.end().days().latest();
    }

    private static boolean isGap(AttestedTenure last, AttestedTenure next) {
        LocalDate out = latestDay(last);
        return out.isBefore(next.start().days().earliest())
                && gap(last, next).atLeast() > (Names.mayBeOne(last, next) ? TWO_YEARS : WEEK);
    }

    private static DayCount gap(AttestedTenure last, AttestedTenure next) {
        return Words.between(last.end().days(), next.start().days());
    }

    /** A source says itself that nobody came before or after. */
    private static boolean isExplained(AttestedTenure last, AttestedTenure next) {
        return last.testimonies().stream()
                        .anyMatch(one -> one.said().noneAfter().isPresent())
                || next.testimonies().stream()
                        .anyMatch(one -> one.said().noneBefore().isPresent());
    }

    private Finding finding(AttestedTenure last, AttestedTenure next) {
        DayCount gap = gap(last, next);
        boolean isLong = gap.atLeast() > TWO_YEARS;
        String message = "Nobody is known to have been " + Words.office(last) + " for " + Words.days(gap) + " between "
                + last.person() + " (to " + Words.bound(last.end()) + ") and " + next.person() + " (from "
                + Words.bound(next.start()) + ")" + (isLong ? "; the record may not be whole." : ".");
        List<Premise> premises = new ArrayList<>();
        last.end().by().forEach(one -> premises.add(Stated.Side.END.premise(one)));
        next.start().by().forEach(one -> premises.add(Stated.Side.START.premise(one)));
        return new Finding(
                name(),
                gap.atLeast() > MONTH && !isLong ? Severity.WARNING : Severity.NOTE,
                List.of(last, next),
                message,
                Optional.of(gap),
                premises);
    }
}
