package org.fasti.check;

import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;

/** A source's own bounds of a tenure leave no day in office. */
final class EndBeforeStart implements TenureRule {
    @Override
    public String name() {
        return "end-before-start";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        return tenure.testimonies().stream()
                .filter(one -> one.time().isEmpty()
                        && Side.START.date(one).isPresent()
                        && Side.END.date(one).isPresent())
                .map(one -> finding(tenure, one))
                .toList();
    }

    private Finding finding(AttestedTenure tenure, Testimony one) {
        boolean sameDay = Side.START.of(one).equals(Side.END.of(one));
        String message = "In " + Words.source(one) + " the end " + Words.bound(Side.END.of(one)) + " of " + one.person()
                + " as " + Words.office(tenure)
                + (sameDay
                        ? " is the day of the start, which leaves no day in office"
                        : " comes before the start " + Words.bound(Side.START.of(one)))
                + ".";
        return new Finding(name(), sameDay ? Severity.NOTE : Severity.ERROR, tenure, message, Stated.premises(one));
    }
}
