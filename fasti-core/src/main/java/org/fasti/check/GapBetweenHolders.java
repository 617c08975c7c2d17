package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayCount;
import org.fasti.time.DayRange;

/** Nobody is known to have held a single seat between two of its holders. */
final class GapBetweenHolders implements Rule {
    /** A longer one is less likely to be how a government changed. */
    private static final int MONTH = 31;

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

    private static java.time.LocalDate latestDay(AttestedTenure tenure) {
        return tenure.end().days().latest();
    }

    private static boolean isGap(AttestedTenure last, AttestedTenure next) {
        return latestDay(last).isBefore(next.start().days().earliest());
    }

    /** A source says itself that nobody came before or after. */
    private static boolean isExplained(AttestedTenure last, AttestedTenure next) {
        return last.testimonies().stream()
                        .anyMatch(one -> one.said().noneAfter().isPresent())
                || next.testimonies().stream()
                        .anyMatch(one -> one.said().noneBefore().isPresent());
    }

    private Finding finding(AttestedTenure last, AttestedTenure next) {
        DayRange out = last.end().days();
        DayCount gap = Words.between(out, next.start().days());
        String message = "Nobody is known to have been " + Words.office(last) + " for " + Words.days(gap) + " between "
                + last.person() + " (to " + Words.bound(last.end()) + ") and " + next.person() + " (from "
                + Words.bound(next.start()) + ").";
        List<Premise> premises = new ArrayList<>();
        last.end().by().forEach(one -> premises.add(Stated.Side.END.premise(one)));
        next.start().by().forEach(one -> premises.add(Stated.Side.START.premise(one)));
        return new Finding(
                name(),
                gap.atLeast() > MONTH ? Severity.WARNING : Severity.NOTE,
                List.of(last, next),
                message,
                Optional.of(gap),
                premises);
    }
}
