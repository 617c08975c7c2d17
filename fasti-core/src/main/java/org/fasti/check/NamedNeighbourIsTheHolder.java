package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.time.DayRange;

/** The holder is named as the holder's own predecessor or successor: another term, or a slip. */
final class NamedNeighbourIsTheHolder implements TenureRule {
    private static final int WEEK = 7;

    @Override
    public String name() {
        return "named-neighbour-is-the-holder";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<Finding> findings = new ArrayList<>();
        for (Testimony one : tenure.testimonies()) {
            for (Neighbour.Side side : Neighbour.Side.values()) {
                side.names(one).stream()
                        .filter(name -> line.personsNamed(name).equals(Set.of(Line.person(tenure))))
                        .filter(name -> !hasTermBeside(tenure, side, line))
                        .forEach(name -> findings.add(new Finding(
                                name(),
                                Severity.WARNING,
                                tenure,
                                Words.sourceFirst(one) + " names " + one.person() + " as the " + side.word() + " of "
                                        + Words.holding(tenure) + " (" + Words.time(tenure) + ").",
                                List.of(Stated.premise(one, side.word(), name)))));
            }
        }
        return findings;
    }

    /** Whether the holder has another term that ended, or began, within a week of this one. */
    private static boolean hasTermBeside(AttestedTenure tenure, Neighbour.Side side, Line line) {
        return line.dated().stream()
                .filter(other -> !other.equals(tenure) && Line.sameHolder(other, tenure))
                .anyMatch(other -> side == Neighbour.Side.BEFORE ? meet(other, tenure) : meet(tenure, other));
    }

    private static boolean meet(AttestedTenure first, AttestedTenure next) {
        DayRange end = first.end().days();
        DayRange start = next.start().days();
        return end.hasEarliest()
                && end.hasLatest()
                && start.hasEarliest()
                && start.hasLatest()
                && DayRange.of(end.earliest().minusDays(WEEK), end.latest().plusDays(WEEK))
                        .meets(start);
    }
}
