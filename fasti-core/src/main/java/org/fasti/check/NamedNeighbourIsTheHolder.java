package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;

/** The holder is named as the holder's own predecessor or successor: another term, or a slip. */
final class NamedNeighbourIsTheHolder implements TenureRule {
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
                        .forEach(name -> findings.add(new Finding(
                                name(),
                                Severity.WARNING,
                                tenure,
                                Words.source(one) + " names " + one.person() + " as the " + side.word() + " of "
                                        + Words.holding(tenure) + " (" + Words.time(tenure) + ").",
                                List.of(Stated.premise(one, side.word(), name)))));
            }
        }
        return findings;
    }
}
